/** On sites that are checked unasked: tells when the page looks like news, without running anything of a check. */
import { native } from '../article/native.ts';
import { mayBeNews } from '../article/news.ts';

/** Milliseconds without a change of the DOM after which a page that has navigated by itself counts as built. */
const QUIET = 400;
/** Milliseconds after which it is looked at even if it never comes to rest. */
const LONGEST_WAIT = 5000;

/**
 * Calls `offer` once the page has loaded, is in front of the reader and idle, and then after each navigation within the
 * page, until `signal` aborts.
 */
export function offerNews(document: Document, offer: () => void, signal: AbortSignal): void {
  const look = (orElse?: () => void): void =>
    whenVisible(
      document,
      () =>
        whenIdle(() => {
          if (signal.aborted) return;
          if (mayBeNews(document)) offer();
          else orElse?.();
        }),
      signal,
    );
  const lookWhenBuilt = (): void => whenQuiet(document, () => look(), signal);
  let place = placeOf(document);
  // A page that is built by its scripts may have nothing to say for itself yet.
  whenLoaded(document, () => look(lookWhenBuilt), signal);
  globalThis.navigation?.addEventListener(
    'navigatesuccess',
    () => {
      if (placeOf(document) === place) return;
      place = placeOf(document);
      lookWhenBuilt();
    },
    { signal },
  );
}

const placeOf = (document: Document): string => native(document, 'URL').replace(/#.*$/, '');

function whenLoaded(document: Document, then: () => void, signal: AbortSignal): void {
  if (native(document, 'readyState') === 'complete') then();
  else native(document, 'defaultView')?.addEventListener('load', then, { once: true, signal });
}

/** A page in a background tab, or one that is rendered ahead, costs nothing until the reader comes to it. */
function whenVisible(document: Document, then: () => void, signal: AbortSignal): void {
  if (native(document, 'visibilityState') === 'visible') {
    then();
    return;
  }
  const shown = new AbortController();
  const listen = native(document, 'addEventListener');
  const look = (): void => {
    if (native(document, 'visibilityState') !== 'visible') return;
    shown.abort();
    then();
  };
  listen('visibilitychange', look, { signal: AbortSignal.any([signal, shown.signal]) });
}

/** Safari has no idle callback. */
function whenIdle(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then);
}

function whenQuiet(document: Document, then: () => void, signal: AbortSignal): void {
  const settle = (): void => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(longest);
    if (!signal.aborted) then();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET);
  });
  let quiet = setTimeout(settle, QUIET);
  const longest = setTimeout(settle, LONGEST_WAIT);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
