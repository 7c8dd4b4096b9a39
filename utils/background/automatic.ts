/** Automatic checking: where the browser grants access and the never-list allows it, pages that look like news are checked unasked. */
import { browser } from 'wxt/browser';
import { isNever, neverPatterns, patternHost, siteHost, sitePattern, webPatterns, withoutHost } from '../automatic.ts';
import { parseAutomaticOffer, type ReaderRequest } from '../messages.ts';
import { loadSettings, saveSettings, watchSettings } from '../settings-store.ts';
import { askReader } from './ask-reader.ts';

const ID = 'automatic';
const SCRIPT = 'automatic.js';

export function checkAutomatically(): void {
  const register = inTurn(registerScript);
  void register();
  // Listening is enough: it has the browser start the background, which registers anew above.
  browser.runtime.onStartup.addListener(() => {});
  // An update ends the scripts in open pages.
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs().catch(() => {}));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void welcome(origins).then(register));
  browser.permissions.onRemoved.addListener(
    () =>
      void register()
        .then(leaveOpenTabs)
        .catch(() => {}),
  );
  watchSettings(new AbortController().signal, () => void register());
  browser.runtime.onMessage.addListener((message, sender) => {
    const isOffer = sender.id === browser.runtime.id && parseAutomaticOffer(message) !== null;
    if (!isOffer || sender.frameId !== 0 || sender.tab?.id === undefined || sender.tab.incognito) return;
    void answerOffer(sender.tab.id, sender.url).catch(() => {});
  });
}

/** Never two at a time; calls while one runs are answered by one more run. */
function inTurn(run: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(run).catch(() => {});
    return last;
  };
}

/** Has the browser put the script into granted sites, and no others. */
async function registerScript(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = webPatterns(origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const { settings } = await loadSettings();
  const script = { id: ID, js: [SCRIPT], matches, excludeMatches: neverPatterns(settings.sites.never) };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle', allFrames: false }]);
}

/** Sites that have just been granted: the later word counts, so they leave the never-list. */
async function welcome(origins: readonly string[]): Promise<void> {
  const patterns = webPatterns(origins);
  if (patterns.length === 0) return;
  const { settings } = await loadSettings();
  const { never } = settings.sites;
  const left = patterns.flatMap((pattern) => patternHost(pattern) ?? []).reduce(withoutHost, never as string[]);
  if (left.length < never.length) await saveSettings({ ...settings, sites: { ...settings.sites, never: left } });
  await startInOpenTabs();
}

/** Tabs that are open already get the script without a reload; a discarded one gets it when the reader comes back to it and it loads. */
async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const patterns = webPatterns(origins);
  if (patterns.length === 0) return;
  const [tabs, { settings }] = await Promise.all([browser.tabs.query({ url: patterns }), loadSettings()]);
  const isWanted = ({ discarded, incognito, url }: (typeof tabs)[number]): boolean =>
    !discarded && !incognito && !isNever(siteHost(url) ?? '', settings.sites.never);
  await Promise.all(tabs.filter(isWanted).map(({ id }) => startIn(id)));
}

async function startIn(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // Error pages and tabs that have just been closed refuse.
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${SCRIPT}`] }).catch(() => {});
}

/** `address` is the browser's word on where the offer comes from. A page that has been checked already stays as it is. */
async function answerOffer(tabId: number, address: string | undefined): Promise<void> {
  const pattern = sitePattern(address);
  if (!pattern || !(await browser.permissions.contains({ origins: [pattern] }))) return;
  const { settings } = await loadSettings();
  if (isNever(siteHost(address) ?? '', settings.sites.never)) return;
  const { status } = await askReader(tabId, { type: 'reader/state' });
  if (status === 'idle') await askReader(tabId, { type: 'reader/check', scope: 'article', isUnasked: true });
}

/** Has pages that were checked unasked, and may not be any more, left as they were. Only they know their addresses now. */
async function leaveOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const request: ReaderRequest = { type: 'reader/keep-to', granted: webPatterns(origins) };
  const tabs = await browser.tabs.query({});
  // Most tabs have no reader script.
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, request).catch(() => {});
}
