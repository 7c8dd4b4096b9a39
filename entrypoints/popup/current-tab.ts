/** The tab under the popup. */
import { browser } from 'wxt/browser';
import type { TabPage } from '../../components/popup/popup-state.ts';
import { type RestrictedPlace, restrictedPlace } from '../../utils/restricted-page.ts';

export interface CurrentTab {
  id: number;
  title?: string | undefined;
  /** Undefined where the browser hides it from extensions. */
  url?: string | undefined;
  windowId?: number | undefined;
}

export async function activeTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, title: tab.title, url: tab.url, windowId: tab.windowId };
}

export function pageOf({ title, url }: CurrentTab): TabPage {
  const host = url && /^https?:/.test(url) ? new URL(url).host.replace(/^www\./, '') : null;
  return { title: title || null, host };
}

/** Asks for the tab's address anew: it may have gone elsewhere since the popup opened. */
export async function placeOf(tabId: number): Promise<RestrictedPlace> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  const place = restrictedPlace(url);
  // Only Chromium has the switch for files that the words about them speak of.
  return place === 'file' && import.meta.env.FIREFOX ? 'closed' : place;
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

export function openExtensionEntry(): void {
  void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
