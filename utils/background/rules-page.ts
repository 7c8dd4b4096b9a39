/** Opens "How Hearsay decides" at a rule, beside the tab whose card asks for it. */
import { browser } from 'wxt/browser';
import { parseRulesRequest } from '../messages.ts';

export function openRulesPage(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = sender.id === browser.runtime.id ? parseRulesRequest(message) : null;
    if (!request || !sender.tab) return;
    const url = `${browser.runtime.getURL('/rules.html')}#${request.rule}`;
    const { id: openerTabId, index, windowId } = sender.tab;
    void browser.tabs.create({ url, index: index + 1, windowId, openerTabId });
  });
}
