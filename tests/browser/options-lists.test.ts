/** What the reader has put on lists: by pointer and by keys, on the options page and in a tab that is marked. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../utils/settings.ts';
import { hover, openCheckedPage } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { clickInCard, toastShows } from './harness/hover.ts';
import { highlights, POLLING } from './harness/in-page.ts';

const hearsay = useHearsay();

let page: Page;
let options: Page;
beforeEach(async () => {
  page = await openCheckedPage(hearsay, '/sample.html');
  options = await openOptions();
});

async function openOptions(): Promise<Page> {
  const own = await hearsay.openOwn('options.html');
  await own.waitForSelector('.options');
  return own;
}

/** Waits until a highlight of the page holds this text, or does not. */
async function cueShows(highlight: string, text: string, isThere = true): Promise<void> {
  await page.waitForFunction(
    (name, words, wanted) => [...(CSS.highlights.get(name)?.keys() ?? [])].map(String).includes(words) === wanted,
    POLLING,
    `${highlight}-cue`,
    text,
    isThere,
  );
}

/** Waits until the stored settings have this value in a field, since the page stores in its own time. */
async function stores<Field extends keyof Settings>(field: Field, value: Settings[Field]): Promise<void> {
  const stored = (): Promise<unknown> =>
    options.evaluate(async (name) => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const { settings } = await (globalThis as any).chrome.storage.sync.get('settings');
      return settings?.[name];
    }, field);
  await expect.poll(stored, { timeout: 10_000 }).toEqual(value);
}

const statusIn = (part: string): Promise<string | undefined> =>
  options.$eval(`section[aria-labelledby="${part}"]`, (section) =>
    [...section.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(''),
  );

/** Presses Tab until the element that has the focus is one like this. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await options.keyboard.press('Tab');
    if (await options.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

describe('own phrases', () => {
  it('mark open pages as soon as they are added, show in the trial, and go when they are removed', async () => {
    await options.type('.phrase-form input', 'closed meeting');
    await options.select('.phrase-form select:last-of-type', 'unconfirmed');
    await options.click('.phrase-form button');
    await cueShows('hearsay-unconfirmed', 'closed meeting');
    await options.locator('.trial textarea').fill('It was a closed meeting.');
    expect(await options.$eval('.trial-result mark', (mark) => mark.textContent)).toBe('closed meeting');
    await options.click('.removable button[aria-label="Remove: closed meeting"]');
    await cueShows('hearsay-unconfirmed', 'closed meeting', false);
  });

  it('are added and removed by keys alone, and spare what they are told to', async () => {
    await cueShows('hearsay-unconfirmed', 'reportedly');
    await tabTo('.phrase-form input');
    await options.keyboard.type('Reportedly');
    await options.keyboard.press('Tab');
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await stores('phrases', [{ text: 'reportedly', kind: 'unconfirmed', flag: false }]);
    await cueShows('hearsay-unconfirmed', 'reportedly', false);
    await tabTo('.removable button');
    await options.keyboard.press('Enter');
    await cueShows('hearsay-unconfirmed', 'reportedly');
  });

  it('that cannot be used stay in their field with a word on why', async () => {
    await options.type('.phrase-form input', 'x');
    await options.keyboard.press('Enter');
    expect(await statusIn('phrases')).toContain('A phrase has 3 to 100 characters.');
    expect(await options.$eval('.phrase-form input', (input) => (input as HTMLInputElement).value)).toBe('x');
  });
});

describe('what is ignored', () => {
  it('from a card is listed by name, and marked again from the list', async () => {
    await page.bringToFront();
    const before = await highlights(page);
    await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
    await clickInCard(page, '.foot summary');
    await clickInCard(page, '.choices button:nth-child(2)');
    await toastShows(page);
    await cueShows('hearsay-denial', 'denied', false);
    await options.bringToFront();
    await options.waitForSelector('.removable a[href="rules.html#denial/deny"]');
    await options.click('.removable button');
    await cueShows('hearsay-denial', 'denied');
    expect((await highlights(page))['hearsay-denial-cue']).toEqual(before['hearsay-denial-cue']);
  });
});

describe('sites', () => {
  it('are put on the list of those never checked, and taken from it, by pointer and by keys', async () => {
    await options.type('.site-form input', 'https://News.example/politics');
    await options.click('.site-form button');
    await stores('sites', { never: ['news.example'] });
    await options.type('.site-form input', 'no such place');
    await options.keyboard.press('Enter');
    expect(await statusIn('sites')).toContain('Type the address of a site, such as news.example.');
    await options.focus('.removable button[aria-label="Remove: news.example"]');
    await options.keyboard.press('Space');
    await stores('sites', { never: [] });
  });
});

describe('the sensitivity', () => {
  it('is chosen with the arrow keys and shows at once in a marked tab', async () => {
    const all = await highlights(page);
    await tabTo('.sensitivity input');
    await options.keyboard.press('ArrowUp');
    await options.keyboard.press('ArrowUp');
    await stores('sensitivity', 'surest');
    const sizeOf = (found: Record<string, string[]>): number => Object.values(found).flat().length;
    await page.waitForFunction(
      (than) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) < than,
      POLLING,
      sizeOf(all),
    );
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (wanted) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === wanted,
      POLLING,
      sizeOf(all),
    );
    expect(await highlights(page)).toEqual(all);
  });
});
