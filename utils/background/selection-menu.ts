/** "Check the selection" in the page's context menu. */
import { browser } from 'wxt/browser';
import { askReader, hintAtRefusal } from './ask-reader.ts';

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

function checkSelection(tabId: number): Promise<unknown> {
  return askReader(tabId, { type: 'reader/check', scope: 'selection' }).catch(() => hintAtRefusal(tabId));
}
