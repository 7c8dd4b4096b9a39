/** Starts Firefox with a built Hearsay in it, and triggers its toolbar button. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findCommand, installWithApt } from './find-chromium.ts';

const ID = 'hearsay@hearsay.example';
/** Firefox draws a new address for every installation; this one is fixed, so that tests can open Hearsay's own pages. */
const ADDRESS = '5d1e8c02-7a44-4f0b-9c1d-0a6f2b7e3c91';

export interface FirefoxWithHearsay extends AsyncDisposable {
  browser: Browser;
  open(url: string): Promise<Page>;
  /** Triggers the toolbar button's action on that page's tab: the popup opens and access to the tab is granted. */
  clickIcon(page: Page): Promise<void>;
  closePopup(): Promise<void>;
  /** Opens the sidebar with the list, as its entry in the browser's own menu does. */
  openSidebar(): Promise<void>;
  /** What `read` returns of the document of the open popup or sidebar; null where none is open. It may click as well. */
  inView<Result>(path: 'popup.html' | 'sidepanel.html', read: (document: Document) => Result): Promise<Result | null>;
  /** Switches the extension off or on, or reloads it, as the browser's page of add-ons does; tabs stay open. */
  turnAddOn(action: 'disable' | 'enable' | 'reload'): Promise<void>;
  /** Lets the extension into these sites, or out of them, as the browser's page of add-ons does. */
  setAccess(patterns: readonly string[], isGranted: boolean): Promise<void>;
  /** Has the browser run what it runs for Alt+Shift and this letter on that page's tab. */
  press(page: Page, letter: string): Promise<void>;
  /** Runs a function in a page of the extension, which opens behind the active tab, and returns what it settles with. */
  inOwnPage<Result>(run: (given: never) => Promise<Result>, given?: unknown): Promise<Result>;
  /** What is in the closed shadow root of the element that `selector` finds. */
  shadowText(page: Page, selector: string): Promise<string>;
}

/** A command of WebDriver BiDi. Puppeteer has no public way to those that reach the browser's own window. */
type Send = (method: string, parameters: object) => Promise<{ result: Record<string, unknown> }>;

export function ensureFirefox(): string {
  const find = (): string | null => process.env.HEARSAY_FIREFOX ?? findCommand(['firefox-esr', 'firefox']);
  const found = find() ?? (installWithApt(['firefox-esr']) ? find() : null);
  if (found) return found;
  throw new Error('No Firefox was found. Install it, or name its program in the environment variable HEARSAY_FIREFOX.');
}

export async function launchFirefox(extensionDir: string): Promise<FirefoxWithHearsay> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    // Without it, BiDi reaches neither `moz-extension:` pages nor the toolbar.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }) },
  });
  const { connection } = browser as unknown as { connection: { send: Send } };
  const send: Send = (method, parameters) => connection.send(method, parameters);
  await browser.installExtension(extensionDir);
  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    inOwnPage: (run, given) => inOwnPage(send, `(${run})(${JSON.stringify(given ?? null)})`),
    async clickIcon(page) {
      await page.bringToFront();
      await inWindow(send, TRIGGER);
    },
    closePopup: async () => void (await inWindow(send, CLOSE_POPUP)),
    openSidebar: async () => void (await inWindow(send, OPEN_SIDEBAR)),
    async inView(path, read) {
      const answer = await inWindow(send, `(${READ_VIEW})(${JSON.stringify(path)}, ${JSON.stringify(String(read))})`);
      return JSON.parse((answer as { value?: string }).value ?? 'null');
    },
    async turnAddOn(action) {
      await inWindow(send, `AddonManager.getAddonByID(${JSON.stringify(ID)}).then((addOn) => addOn.${action}())`);
    },
    async setAccess(patterns, isGranted) {
      const change = isGranted ? 'add' : 'remove';
      await inWindow(send, `(${SET_ACCESS})(${JSON.stringify(patterns)}, ${JSON.stringify(change)})`);
    },
    async press(page, letter) {
      await page.bringToFront();
      await inWindow(send, `(${PRESS})(${JSON.stringify(letter)})`);
    },
    shadowText: (page, selector) => shadowText(send, page, selector),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** What the browser itself runs when the button is clicked or its shortcut is pressed. */
const TRIGGER = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const SET_ACCESS = `async (origins, change) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)});
  const all = { origins, permissions: [], data_collection: [] };
  await ExtensionPermissions[change](extension.id, all, extension);
}`;

const PRESS = `(letter) => {
  const key = document.querySelector('keyset[id^="ext-keyset-id-"] key[modifiers="alt,shift"][key="' + letter + '"]');
  key.doCommand();
}`;

const CLOSE_POPUP = `(() => {
  for (const browser of document.querySelectorAll('browser')) {
    if (browser.currentURI?.spec.endsWith('/popup.html')) browser.closest('panel')?.hidePopup();
  }
})()`;

const OPEN_SIDEBAR = `SidebarController.show('${ID.replace(/[@.]/g, '_')}-sidebar-action')`;

/**
 * Popup and sidebar run in the extension's process, where BiDi does not reach; the window's own message manager does. A popup is loaded in one
 * browser element and shown in another: what was asked of the first is never answered, and counts as asked of none.
 */
const READ_VIEW = `(path, read) => new Promise((resolve) => {
  const documents = [document, document.getElementById('sidebar')?.contentDocument];
  const browser = documents
    .flatMap((one) => [...(one?.querySelectorAll('browser') ?? [])])
    .find(({ currentURI }) => currentURI?.spec === 'moz-extension://${ADDRESS}/' + path);
  if (!browser) return resolve(null);
  const answer = 'hearsay:' + Math.random();
  const manager = browser.messageManager;
  const settle = (data) => {
    manager.removeMessageListener(answer, listener);
    browser.removeEventListener('SwapDocShells', onSwap);
    resolve(data);
  };
  const listener = ({ data }) => settle(data);
  const onSwap = () => settle(null);
  manager.addMessageListener(answer, listener);
  browser.addEventListener('SwapDocShells', onSwap);
  const script = 'sendAsyncMessage(' + JSON.stringify(answer) + ', JSON.stringify((' + read + ')(content.document) ?? null))';
  manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
})`;

const OWN_PAGE = `moz-extension://${ADDRESS}/options.html`;

/** Opens the page behind the active tab; settles when it has loaded. */
const OPEN_OWN_PAGE = `new Promise((loaded) => {
  const listener = {
    onStateChange(browser, progress, request, flags) {
      const { STATE_STOP, STATE_IS_WINDOW } = Ci.nsIWebProgressListener;
      if (!(flags & STATE_STOP) || !(flags & STATE_IS_WINDOW) || browser.currentURI.spec !== ${JSON.stringify(OWN_PAGE)}) return;
      gBrowser.removeTabsProgressListener(listener);
      loaded();
    },
  };
  gBrowser.addTabsProgressListener(listener);
  gBrowser.addTrustedTab(${JSON.stringify(OWN_PAGE)});
})`;

const CLOSE_OWN_PAGES = `(() => {
  for (const tab of [...gBrowser.tabs]) {
    if (tab.linkedBrowser.currentURI.spec === ${JSON.stringify(OWN_PAGE)}) gBrowser.removeTab(tab);
  }
})()`;

async function inWindow(send: Send, expression: string): Promise<unknown> {
  const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts as { context: string }[];
  return evaluate(send, window?.context, expression);
}

/** Puppeteer does not follow a tab into the extension's process; plain BiDi does. */
async function inOwnPage<Result>(send: Send, expression: string): Promise<Result> {
  await inWindow(send, OPEN_OWN_PAGE);
  try {
    const json = await evaluate(
      send,
      await contextOf(send, OWN_PAGE),
      `(async () => JSON.stringify(await ${expression}))()`,
    );
    return JSON.parse((json as { value?: string }).value ?? 'null') as Result;
  } finally {
    await inWindow(send, CLOSE_OWN_PAGES);
  }
}

async function contextOf(send: Send, url: string): Promise<string | undefined> {
  const { result } = await send('browsingContext.getTree', {});
  return (result.contexts as { context: string; url: string }[]).find((one) => one.url === url)?.context;
}

async function evaluate(
  send: Send,
  context: string | undefined,
  expression: string,
  more: object = {},
): Promise<unknown> {
  const { result } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true, ...more });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  return result.result;
}

interface SerializedNode {
  value?: { nodeType: number; nodeValue?: string; children?: SerializedNode[]; shadowRoot?: SerializedNode | null };
}

async function shadowText(send: Send, page: Page, selector: string): Promise<string> {
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 12 };
  const found = await evaluate(send, await contextOf(send, page.url()), expression, { serializationOptions });
  return textsIn(found as SerializedNode).join(' ');
}

function textsIn({ value }: SerializedNode): string[] {
  if (!value) return [];
  if (value.nodeType === 3) return [value.nodeValue ?? ''];
  return [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])].flatMap(textsIn);
}
