/** The reader script between popup, options, toolbar and page: from check to teardown. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import { openSample } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import {
  adoptedCss,
  bare,
  domOf,
  doneState,
  highlights,
  highlightsAre,
  POLLING,
  popupShows,
  readerRealm,
  saveSettings,
} from './harness/in-page.ts';

const hearsay = useHearsay();
const ALL = ['anonymous', 'unconfirmed', 'denial'].flatMap((kind) => [`hearsay-${kind}`, `hearsay-${kind}-cue`]);

let page: Page;
let popup: Page;
beforeEach(async () => {
  ({ page, popup } = await openSample(hearsay));
});

/** Counts from now on how often the reader script asks the engine for an analysis. */
async function countAnalyses(): Promise<() => Promise<number>> {
  await readerRealm(page).evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the content script, not in the test's types.
    const { runtime } = (globalThis as any).chrome;
    const counter = { analyses: 0 };
    const send = runtime.sendMessage;
    runtime.sendMessage = (message: { type?: string }, ...rest: unknown[]) => {
      if (message.type === 'engine/analyze') counter.analyses++;
      return send.call(runtime, message, ...rest);
    };
    Object.assign(globalThis, { counter });
  });
  return () =>
    readerRealm(page).evaluate(() => (globalThis as unknown as { counter: { analyses: number } }).counter.analyses);
}

/** What the toolbar shows for each tab that serves this path. */
async function badgeOf(own: Page, path: string): Promise<string> {
  return own.evaluate(async (end) => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    const { tabs, action } = (globalThis as any).chrome;
    const found: { id: number; url?: string }[] = await tabs.query({});
    const tab = found.find(({ url }) => url?.endsWith(end));
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, path);
}

const changed = (change: (settings: Settings) => void): Settings => {
  const settings = structuredClone(DEFAULT_SETTINGS);
  change(settings);
  return settings;
};

describe('revealing', () => {
  it('scrolls to the sentence and flashes it for a while', async () => {
    await popup.locator('.claim:last-child .claim-sentence').click();
    await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'));
    const flashed = (await highlights(page))['hearsay-flash'] ?? [];
    const { report } = await doneState(popup);
    const last = report.flags.at(-1);
    expect(bare(flashed.join(''))).toBe(bare(report.text.slice(last?.span.start, last?.span.end)));
    await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('hearsay-flash')?.keys() ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await highlightsAre(page, ALL);
  });

  it('paints removed marks anew', async () => {
    await popup.click('::-p-text(Remove the marks)');
    await highlightsAre(page, []);
    await popup.locator('.claim .claim-sentence').click();
    await highlightsAre(page, [...ALL, 'hearsay-flash']);
  });
});

describe('the marks', () => {
  it('go and come back at the reader’s word', async () => {
    const before = await highlights(page);
    const css = await adoptedCss(page);
    await popup.click('::-p-text(Remove the marks)');
    await highlightsAre(page, []);
    expect(await adoptedCss(page)).toEqual([]);
    await popup.click('::-p-text(Show the marks)');
    await highlightsAre(page, ALL);
    expect(await highlights(page)).toEqual(before);
    expect(await adoptedCss(page)).toEqual(css);
  });

  it('are listed again at once by a new popup, and made anew only on “Check again”', async () => {
    const analyses = await countAnalyses();
    await popup.close();
    popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    expect(await analyses()).toBe(0);
    await page.$eval('article p:last-of-type', (node) => node.append(' Critics said that it never would.'));
    await popup.click('::-p-text(Check again)');
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('hearsay-anonymous')?.keys() ?? [])].some((range) =>
        (range as Range).toString().includes('never would'),
      ),
    );
    expect(await analyses()).toBe(1);
  });

  it('follow each switch, the style and the colours at once, without a new analysis', async () => {
    const analyses = await countAnalyses();
    const { report } = await doneState(popup);
    const options = await hearsay.openOwn('options.html');
    for (const kind of ['anonymous', 'unconfirmed', 'denial'] as const) {
      await saveSettings(
        options,
        changed(({ kinds }) => {
          kinds[kind] = false;
        }),
      );
      await highlightsAre(
        page,
        ALL.filter((name) => !name.startsWith(`hearsay-${kind}`)),
      );
    }
    await saveSettings(
      options,
      changed(({ subtypes }) => {
        subtypes.denied = false;
      }),
    );
    const kept = report.flags.filter(({ kind, subtype }) => kind === 'denial' && subtype !== 'denied');
    await page.waitForFunction(
      (wanted) =>
        [...(CSS.highlights.get('hearsay-denial')?.keys() ?? [])]
          .map((range) => (range as Range).toString().replace(/\s/g, ''))
          .join('') === wanted,
      POLLING,
      bare(kept.map(({ span }) => report.text.slice(span.start, span.end)).join('')),
    );
    await saveSettings(
      options,
      changed((settings) => {
        settings.style = 'underline';
        settings.colors.denial.light = '#005500';
      }),
    );
    await page.waitForFunction(
      () => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText.includes('0, 85, 0'),
      POLLING,
    );
    expect((await adoptedCss(page)).join()).toContain('double');
    expect(await analyses()).toBe(0);
  });
});

describe('the toolbar', () => {
  it('counts the marks of each tab apart, follows hiding and settings, and forgets on navigation', async () => {
    const { report } = await doneState(popup);
    const other = await hearsay.open('/plain.html');
    const otherPopup = await hearsay.clickIcon(other);
    await popupShows(otherPopup, 'done');
    const count = (await doneState(otherPopup)).report.flags.length;
    const own = await hearsay.openOwn('options.html');
    expect(count).not.toBe(report.flags.length);
    expect(await badgeOf(own, '/plain.html')).toBe(String(count));
    expect(await badgeOf(own, '/sample.html')).toBe(String(report.flags.length));
    expect(await badgeOf(own, '/options.html')).toBe('');
    await other.goto(`${hearsay.server.origin}/product.html`);
    expect(await badgeOf(own, '/product.html')).toBe('');
    await saveSettings(
      own,
      changed(({ kinds }) => {
        kinds.denial = false;
      }),
    );
    await highlightsAre(
      page,
      ALL.filter((name) => !name.includes('denial')),
    );
    expect(await badgeOf(own, '/sample.html')).toBe(
      String(report.flags.filter(({ kind }) => kind !== 'denial').length),
    );
  });
});

describe('pages of other kinds', () => {
  it('are checked anyway when the reader says so', async () => {
    const product = await hearsay.open('/product.html');
    const opened = await hearsay.clickIcon(product);
    await popupShows(opened, 'no-article');
    expect(await highlights(product)).toEqual({});
    await opened.click('::-p-text(Check anyway)');
    await popupShows(opened, 'done');
    expect(Object.keys(await highlights(product))).toContain('hearsay-unconfirmed');
  });

  it('are checked in the part that the reader has selected', async () => {
    const product = await hearsay.open('/product.html');
    await product.$eval('.description p:nth-of-type(2)', (paragraph) => getSelection()?.selectAllChildren(paragraph));
    const opened = await hearsay.clickIcon(product);
    await popupShows(opened, 'no-article');
    await opened.click('::-p-text(Check the selection)');
    await popupShows(opened, 'done');
    const { report, scope } = await doneState(opened);
    expect(scope).toBe('selection');
    const selected = await product.evaluate(() => getSelection()?.toString() ?? '');
    expect(bare(report.text)).toBe(bare(selected));
    expect(Object.keys(await highlights(product)).length).toBeGreaterThan(0);
  });
});

describe('leaving', () => {
  it('takes everything away when the extension is removed under the page', async () => {
    const dom = await domOf(page);
    await popup.close();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
    await hearsay.reinstall();
    await highlightsAre(page, []);
    expect(await adoptedCss(page)).toEqual([]);
    expect(await domOf(page)).toBe(dom);
    expect(failures).toEqual([]);
    popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    await highlightsAre(page, ALL);
  });
});
