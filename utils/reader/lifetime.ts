/** Tells when the extension has been reloaded, updated, switched off or removed under an open page. */
import { browser } from 'wxt/browser';

/** `document` events that a reader's next move brings, in case the browser does not tell by itself. */
const MOVES = ['pointermove', 'visibilitychange', 'scroll'] as const;

/**
 * Calls `then` once, unless `signal` aborts before. An open port closes at once when the extension goes; but a background that merely stops
 * closes it too. After that, the reader's next move tells: nothing is polled and the background is left asleep.
 */
export function whenExtensionGoes(document: Document, signal: AbortSignal, then: () => void): void {
  const isGone = (): boolean => !browser.runtime?.id;
  const look = (): void => {
    if (isGone()) then();
  };
  const watchMoves = (): void => {
    look();
    if (signal.aborted) return;
    for (const move of MOVES) document.addEventListener(move, look, { passive: true, capture: true, signal });
  };
  const port = browser.runtime.connect({ name: 'reader' });
  port.onDisconnect.addListener(watchMoves);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
