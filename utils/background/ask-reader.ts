/** Requests of the background to the reader script of a tab. */
import { browser } from 'wxt/browser';
import { injectReader } from '../inject-reader.ts';
import type { ReaderRequest, ReaderState } from '../messages.ts';

/** Starts the reader script where the tab has none; rejects where the browser does not let extensions in. */
export async function askReader(tabId: number, request: ReaderRequest): Promise<ReaderState> {
  await injectReader(tabId);
  return browser.tabs.sendMessage(tabId, request);
}

/** On pages that no extension may touch. The popup says so on the next click; the badge hints at it. */
export async function hintAtRefusal(tabId: number): Promise<void> {
  // The tab may be gone; then there is nothing to hint at.
  await browser.action.setBadgeText({ tabId, text: '–' }).catch(() => {});
}
