/** A node for what Hearsay shows on a page: closed to the page's scripts and out of the reach of its styles. */
import { element } from './dom.ts';

/**
 * For browsers that end the extension's world silently: style sheets of marks come with this, and without it what the world has left in the
 * page shows nothing. Custom properties are the ones that `all` does not take.
 */
export const SHOWN_CSS = 'html > div[popover="manual"] { --hearsay-shown: visible; }';

/** In the top layer where the browser has one, so that no page's z-index hides it. The caller adds it to the page. */
export function hostIn(document: Document, content: HTMLElement, sheet: CSSStyleSheet): HTMLElement {
  const host = element(document, 'div', { popover: 'manual' });
  // `all` leaves the direction alone, and the interface's languages all run from left to right.
  // Inline `all` shields from the page's rules for "div" and "[popover]"; the host itself shows nothing.
  host.style.cssText =
    'all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; position: fixed !important; inset: 0 auto auto 0 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  if (import.meta.env.FIREFOX) content.style.visibility = 'var(--hearsay-shown, hidden)';
  root.append(content);
  return host;
}
