/** The number of marks on the toolbar icon, for the right tab only. */
import { browser } from 'wxt/browser';
import { parseReaderChanged } from '../messages.ts';

/** The popup's accent, dark enough for white digits. */
const GROUND = '#1f4e79';

export function showBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: GROUND });
  browser.runtime.onMessage.addListener((message, sender) => {
    const changed = sender.id === browser.runtime.id ? parseReaderChanged(message) : null;
    const tabId = sender.tab?.id;
    if (!changed || tabId === undefined) return;
    const text = changed.visible === null ? '' : String(changed.visible);
    // The tab may be gone by now; then there is no badge to set. Browsers clear a tab's badge when it navigates.
    browser.action.setBadgeText({ tabId, text }).catch(() => {});
  });
}
