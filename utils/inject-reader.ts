import { browser } from 'wxt/browser';

/** Starts the reader script in a tab's top frame; rejects where the browser does not let extensions in. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}
