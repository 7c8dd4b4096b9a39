/** The sheet of the marks as CSS that the browser itself inserts for the extension. */
import { browser } from 'wxt/browser';
import type { MarkCssRequest } from '../messages.ts';
import type { MarkSheet } from '../page/mark-sheet.ts';
import { SHOWN_CSS } from '../page/shadow-host.ts';

/**
 * Firefox ends the world of an extension's script with the extension, before the script can take its marks away; CSS that was inserted for
 * the extension goes with it (docs/decisions.md). The page's own scripts cannot see it either.
 */
export function insertedSheet(): MarkSheet {
  let written: string | null = null;
  // One at a time: what is put in and taken out again must not be done in another order.
  let last: Promise<void> = Promise.resolve();
  const become = async (css: string | null): Promise<void> => {
    if (css === written) return;
    const request: MarkCssRequest = { type: 'marks/css', insert: css, remove: written };
    // A background that is being stopped drops the request; the next change of the marks asks again.
    if (await browser.runtime.sendMessage(request).catch(() => false)) written = css;
  };
  const next = (css: string | null): void => {
    last = last.then(() => become(css));
  };
  return { write: (css) => next(`${css}\n${SHOWN_CSS}`), keep() {}, remove: () => next(null) };
}
