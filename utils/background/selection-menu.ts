/** "Check the selection" in the page's context menu. */
import { browser } from 'wxt/browser';
import { injectReader } from '../inject-reader.ts';
import type { ReaderRequest } from '../messages.ts';

const ITEM = 'check-selection';

export function offerSelectionCheck(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: ITEM,
      title: browser.i18n.getMessage('menu_checkSelection'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ITEM && tab?.id !== undefined) void checkSelection(tab.id);
  });
}

async function checkSelection(tabId: number): Promise<void> {
  const request: ReaderRequest = { type: 'reader/check', scope: 'selection' };
  try {
    await injectReader(tabId);
    await browser.tabs.sendMessage(tabId, request);
  } catch {
    // Pages that no extension may touch offer the menu too. The popup says so on the next click; the badge hints at it.
    await browser.action.setBadgeText({ tabId, text: '–' });
  }
}
