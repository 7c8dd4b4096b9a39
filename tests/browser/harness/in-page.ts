/** What a test sees of Hearsay in a page: its report, its highlights, its card. */

import type { Page, Realm } from 'puppeteer-core';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import type { ReaderState } from '../../../utils/messages.ts';
import type { Settings } from '../../../utils/settings.ts';

export type DoneState = Extract<ReaderState, { status: 'done' }>;

/** Waits until an open popup shows this state. */
export async function popupShows(popup: Page, status: PopupState['status']): Promise<void> {
  await popup.waitForSelector(`.popup[data-status="${status}"]`);
}

/** The world of the reader script in this tab. */
export function readerRealm(page: Page): Realm {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('The tab has no reader script.');
  return realm;
}

/** What the reader script of the active tab tells; asked from one of the extension's own pages. */
export async function readerState(own: Page): Promise<ReaderState> {
  return own.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    const { tabs } = (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab.id, { type: 'reader/state' });
  });
}

export async function doneState(own: Page): Promise<DoneState> {
  const state = await readerState(own);
  if (state.status !== 'done') throw new Error(`The check is not done but ${JSON.stringify(state)}`);
  return state;
}

/** Stores settings as the options page does. */
export async function saveSettings(own: Page, settings: Settings): Promise<void> {
  await own.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    (value) => (globalThis as any).chrome.storage.sync.set({ settings: value }),
    settings,
  );
}

/** The text of the ranges of each highlight in the page, by the highlight's name. */
export async function highlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight.keys()].map((range) => range.toString())]),
    ),
  );
}

/** For `waitForFunction` on a tab that may be in the background, where animation frames stand still. */
export const POLLING = { polling: 50 };

/** Waits until the page shows exactly these highlights. */
export async function highlightsAre(page: Page, names: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...CSS.highlights.keys()].sort().join() === wanted,
    POLLING,
    [...names].sort().join(),
  );
}

/** The text of all style sheets that scripts have added to the document. */
export async function adoptedCss(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')),
  );
}

/** The page's DOM as text. */
export const domOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** Without white space and the invisible characters that a report leaves out. */
export const bare = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, '');
