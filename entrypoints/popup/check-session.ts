/** What happens between the popup and the page: the last state at once, else a check; then every change as it comes. */
import type { PopupState } from '../../components/popup/popup-state.ts';
import type { CheckScope, ReaderRequest, ReaderState } from '../../utils/messages.ts';
import type { RestrictedPlace } from '../../utils/restricted-page.ts';
import type { ReaderLink } from './reader-link.ts';

export interface SessionParts {
  link: ReaderLink;
  /** Starts the reader script in the tab; rejects where the browser does not allow it. */
  inject(): Promise<unknown>;
  /** Why the browser would not let the script in. */
  place(): Promise<RestrictedPlace>;
  show(state: PopupState): void;
  signal: AbortSignal;
  /** What to show of a page that is not checked; "opening" where that is about to change. */
  idle?: 'opening' | 'unchecked';
}

export interface CheckSession {
  /** Shows the last report, or makes one. */
  open(): Promise<void>;
  /** Shows the last report, or that there is none. */
  peek(): Promise<void>;
  check(scope: CheckScope): Promise<void>;
  ask(request: ReaderRequest): Promise<void>;
}

export function startSession(parts: SessionParts): CheckSession {
  const { link, inject, place, show, signal, idle = 'opening' } = parts;
  // An announcement is newer than the answer to a request sent before it.
  let announcements = 0;
  const showReader = (state: ReaderState): void => show(state.status === 'idle' ? { status: idle } : state);
  link.onChanged(signal, (state) => {
    announcements++;
    showReader(state);
  });

  const ask = async (request: ReaderRequest): Promise<void> => {
    const before = announcements;
    const state = await link.ask(request);
    if (before === announcements) showReader(state);
  };
  const askOrExplain = (request: ReaderRequest): Promise<void> =>
    ask(request).catch((error: unknown) => show({ status: 'failed', reason: 'no-answer', detail: messageOf(error) }));

  /** Checks the page, starting the reader script where the tab has none. */
  const check = async (scope: CheckScope): Promise<void> => {
    // A page that is busy may be long in telling so itself.
    show({ status: 'working', scope, done: 0, total: 0 });
    const state = await link.ask({ type: 'reader/state' }).catch(() => null);
    if (!state) {
      const refusal = await inject().then(() => null, messageOf);
      if (refusal !== null) return show({ status: 'restricted', place: await place() });
    }
    await askOrExplain({ type: 'reader/check', scope });
  };

  return {
    async open() {
      const state = await link.ask({ type: 'reader/state', isClick: true }).catch(() => null);
      if (state && state.status !== 'idle') showReader(state);
      else await check('article');
    },
    async peek() {
      showReader(await link.ask({ type: 'reader/state' }).catch(() => ({ status: 'idle' as const })));
    },
    check,
    ask: askOrExplain,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
