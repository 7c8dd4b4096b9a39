/** Tells when the extension has been reloaded, updated, switched off or removed under an open page. */
import { browser } from 'wxt/browser';
import { native } from '../article/native.ts';

/** Events of the document that come with the reader's next move, in case the browser does not tell by itself. */
const MOVES = ['pointermove', 'visibilitychange', 'scroll'] as const;

/** Milliseconds: Chromium closes the port of an extension that goes a moment before `runtime.id` tells so. */
const MOMENT = 300;

/**
 * Calls `then` once. An open port closes at once when the extension goes; but a background that merely stops closes it too. After that,
 * the reader's next move tells: nothing is polled and the background is left asleep.
 */
export function whenExtensionGoes(document: Document, then: () => void): void {
  const watching = new AbortController();
  const { signal } = watching;
  const look = (): void => {
    if (browser.runtime?.id || signal.aborted) return;
    watching.abort();
    then();
  };
  // The port itself is not closed: after the extension has gone, that would throw "context invalidated".
  browser.runtime.connect({ name: 'reader' }).onDisconnect.addListener(() => {
    setTimeout(look, MOMENT);
    for (const move of MOVES)
      native(document, 'addEventListener')(move, look, { passive: true, capture: true, signal });
  });
}
