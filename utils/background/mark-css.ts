/** Inserts the sheet of the marks on a reader script's behalf, and takes it out again. */
import { browser } from 'wxt/browser';
import { parseMarkCssRequest } from '../messages.ts';

export function insertMarkCss(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = sender.id === browser.runtime.id ? parseMarkCssRequest(message) : null;
    const tabId = sender.tab?.id;
    if (!request || tabId === undefined || sender.frameId !== 0) return undefined;
    return replaceCss(tabId, request.insert, request.remove);
  });
}

/** The new sheet comes before the old one goes: marks do not blink when a colour changes. */
async function replaceCss(tabId: number, insert: string | null, remove: string | null): Promise<boolean> {
  const target = { tabId };
  if (insert !== null) await browser.scripting.insertCSS({ target, css: insert });
  if (remove !== null) await browser.scripting.removeCSS({ target, css: remove });
  return true;
}
