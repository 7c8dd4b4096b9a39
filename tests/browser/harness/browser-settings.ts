/** What the reader can do with an extension on the browser's own page of extensions. */
import type { Page } from 'puppeteer-core';
import type { HearsayBrowser } from '../../../scripts/browser/launch.ts';

type Running = Pick<HearsayBrowser, 'browser' | 'extension'>;

/** The part of `chrome.developerPrivate` that the browser's page of extensions works with. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  removeHostPermission(extensionId: string, pattern: string): Promise<void>;
  onItemStateChanged: {
    addListener(listener: (change: ItemChange) => unknown): void;
  };
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(extensionId: string): Promise<{ state: string }>;
  reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

interface ItemChange {
  item_id: string;
  event_type: string;
}

async function onSettingsPage(
  { browser, extension }: Running,
  run: (id: string, patterns: string[]) => Promise<void>,
  patterns: readonly string[],
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(run, extension.id, [...patterns]);
  await page.close();
}

declare const chrome: { developerPrivate: DeveloperPrivate };

/**
 * Has the browser let Hearsay have these sites when it asks: nobody can press "Allow" in a browser without a window. Nothing is granted
 * before Hearsay asks.
 */
export const answerYes = (hearsay: Running, patterns: readonly string[]): Promise<void> =>
  onSettingsPage(
    hearsay,
    async (id, all) => {
      for (const pattern of all) await chrome.developerPrivate.addHostPermission(id, pattern);
    },
    patterns,
  );

export const revoke = (hearsay: Running, patterns: readonly string[]): Promise<void> =>
  onSettingsPage(
    hearsay,
    async (id, all) => {
      for (const pattern of all) await chrome.developerPrivate.removeHostPermission(id, pattern);
    },
    patterns,
  );

/** The browser loads the extension anew for that; settles when it runs again. */
export const allowInPrivate = (hearsay: Running): Promise<void> => whenLoadedAnew(hearsay, 'private');

/** What an update does; settles when the new one runs. */
export const update = (hearsay: Running): Promise<void> => whenLoadedAnew(hearsay, 'reload');

async function whenLoadedAnew({ browser, extension }: Running, by: 'private' | 'reload'): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (extensionId, how) => {
      const { developerPrivate } = chrome;
      developerPrivate.onItemStateChanged.addListener(({ item_id, event_type }) => {
        if (item_id === extensionId && event_type === 'UNLOADED') Object.assign(globalThis, { isGone: true });
      });
      // Without developer mode, an unpacked extension does not come back.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      const change = { extensionId, incognitoAccess: true };
      // Settles only with some of the states on the way: the state itself is asked for below.
      if (how === 'reload') void developerPrivate.reload(extensionId, { failQuietly: true });
      else void developerPrivate.updateExtensionConfiguration(change);
    },
    extension.id,
    by,
  );
  await page.waitForFunction(
    async (extensionId) => {
      if (!('isGone' in globalThis)) return false;
      return (await chrome.developerPrivate.getExtensionInfo(extensionId)).state === 'ENABLED';
    },
    { polling: 50 },
    extension.id,
  );
  await page.close();
}

/** The match patterns of the sites into which the browser puts Hearsay's script unasked. */
export const scriptedSites = (own: Page): Promise<string[]> =>
  own.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome.scripting` exists in the extension's page, not in the test's types.
    const scripts: { matches: string[] }[] = await (chrome as any).scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches);
  });

/** Waits until the browser has been told of exactly these sites. */
export async function scriptedSitesAre(own: Page, sites: readonly string[]): Promise<void> {
  await own.waitForFunction(
    async (wanted) => {
      // biome-ignore lint/suspicious/noExplicitAny: see above.
      const scripts: { matches: string[] }[] = await (chrome as any).scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches }) => matches).join() === wanted;
    },
    { polling: 50 },
    sites.join(),
  );
}
