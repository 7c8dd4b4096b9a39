import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AutomaticOffer } from '../utils/messages.ts';
import { offerNews } from '../utils/reader/offer-news.ts';

const WATCHING = Symbol.for('hearsay.automatic');

/** All that runs unasked, and only on sites that the reader has granted: it tells the background that a page looks like news. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [WATCHING]?: () => boolean };
  // One that an update has cut off from the extension does not count.
  if (world[WATCHING]?.()) return;
  world[WATCHING] = () => Boolean(browser.runtime?.id);
  const offer: AutomaticOffer = { type: 'automatic/offer' };
  const leaving = new AbortController();
  const tell = (): void => {
    if (browser.runtime?.id) void browser.runtime.sendMessage(offer).catch(() => {});
    else leaving.abort();
  };
  offerNews(document, tell, leaving.signal);
});
