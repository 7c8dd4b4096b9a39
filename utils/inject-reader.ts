import { browser } from 'wxt/browser';
import { restrictedPlace } from './restricted-page.ts';

/**
 * Milliseconds to wait for the page's own process. Chromium grants a tab at a key press or a click, tells us, and tells that process by another
 * way: a script that comes there first is refused (about 4 of 100 first key presses after the start).
 */
const WAITS = [10, 40, 160];

/** Starts the reader script in a tab's top frame; rejects where the browser does not let extensions in. */
export async function injectReader(tabId: number): Promise<void> {
  for (const wait of WAITS) {
    try {
      return await inject(tabId);
    } catch (refusal) {
      if (!(await isGranted(tabId))) throw refusal;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return inject(tabId);
}

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

/** Whether the tab's address may be read, and gives no reason to keep scripts out: then a refusal is a matter of time. */
async function isGranted(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && restrictedPlace(url) === 'closed';
}
