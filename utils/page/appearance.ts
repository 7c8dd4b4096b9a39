/** What the page looks like under the marks, as far as painting must know it, and when that changes. */
import { bodyOf, native, rootOf } from '../article/native.ts';
import type { PageScheme } from '../settings.ts';
import { schemeAt } from './ground.ts';

export interface Appearance {
  scheme: PageScheme;
  /** The reader's own system colours replace the page's. */
  isForced: boolean;
}

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** At a node of the article. */
export function appearanceAt(node: Node): Appearance {
  const view = native(node.ownerDocument as Document, 'defaultView');
  return { scheme: schemeAt(node), isForced: view?.matchMedia(FORCED).matches ?? false };
}

/**
 * Calls `then` when the appearance may have changed, until `signal` aborts: by the system's settings, or by a switch of the page's own, which
 * shows in the attributes of its root or body. At most once a frame, and never while the page is hidden.
 */
export function watchAppearance(document: Document, signal: AbortSignal, then: () => void): void {
  const view = native(document, 'defaultView') as Window & typeof globalThis;
  let frame = 0;
  const look = (): void => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      then();
    });
  };
  for (const query of [FORCED, DARK]) view.matchMedia(query).addEventListener('change', look, { signal });
  const observer = new MutationObserver(look);
  for (const element of [rootOf(document), bodyOf(document)]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  });
}
