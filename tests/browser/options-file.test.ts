/** Settings as a file, the search, and the way back to the defaults. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { POLLING } from './harness/in-page.ts';

const hearsay = useHearsay();
const folder = mkdtempSync(join(tmpdir(), 'hearsay-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

let options: Page;
beforeEach(async () => {
  options = await hearsay.openOwn('options.html');
  await options.waitForSelector('.options');
});

const stored = (): Promise<{ style?: string } | undefined> =>
  // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
  options.evaluate(async () => (await (globalThis as any).chrome.storage.sync.get('settings')).settings);

/** What the link would save. */
const savedFile = (): Promise<string> =>
  options.$eval('.transfer a', (link) => decodeURIComponent((link as HTMLAnchorElement).href.replace(/^[^,]*,/, '')));

/** Chooses a file that holds this, as a reader does, and returns what the page says of it. */
async function use(text: string): Promise<string> {
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  const input = (await options.$('.transfer input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const status = await options.waitForSelector('section[aria-labelledby="transfer"] [role="status"]:not(:empty)');
  return status?.evaluate(({ textContent }) => textContent) ?? '';
}

async function stylesAre(style: string): Promise<void> {
  await options.waitForSelector(`input[type="radio"][value="${style}"]:checked`);
}

describe('a settings file', () => {
  it('holds all that is set, and brings it back after a reset', async () => {
    await options.click('input[type="radio"][value="underline"]');
    await options.type('.site-form input', 'news.example');
    await options.click('.site-form button');
    await options.waitForSelector('.removable');
    const file = await savedFile();
    expect(JSON.parse(file)).toMatchObject({
      format: 'hearsay-settings',
      settings: { style: 'underline', sites: { never: ['news.example'] } },
    });
    expect(await options.$eval('.transfer a', (link) => (link as HTMLAnchorElement).download)).toBe(
      'hearsay-settings.json',
    );
    await options.click('.reset-row button');
    await stylesAre('both');
    expect(await use(file)).toContain('The options of the file are in use.');
    await stylesAre('underline');
    await options.click('.reset-row button');
    await stylesAre('both');
  });

  it.each([
    ['is no JSON', 'style = underline'],
    ['is somebody else’s', '{"format":"other","settings":{"style":"underline"}}'],
    ['holds no settings', '{"format":"hearsay-settings","settings":[]}'],
  ])('that %s changes nothing and is called what it is', async (_, text) => {
    const before = await stored();
    expect(await use(text)).toBe('This is no file of Hearsay’s options. Nothing was changed.');
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['damaged', { version: 2, style: 'underline', sensitivity: 'very' }, 'sensitivity'],
    ['from a newer Hearsay', { version: 99, style: 'underline', wonders: true }, 'newer'],
  ])('that is %s is applied when the reader says so, and not before', async (_, settings, word) => {
    const text = JSON.stringify({ format: 'hearsay-settings', settings });
    expect((await use(text)).toLowerCase()).toContain(word);
    expect((await stored())?.style).not.toBe('underline');
    await options.locator('.trouble button:last-of-type').click();
    await options.waitForFunction(() => document.querySelector('.trouble ul') === null, POLLING);
    expect((await stored())?.style).not.toBe('underline');
    await use(text);
    await options.locator('.trouble button').click();
    await stylesAre('underline');
  });

  it('is chosen by keys: the field behind the button takes the focus, and the button shows it', async () => {
    await options.focus('.transfer a');
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.matches('.transfer input'))).toBe(true);
    expect(await options.$eval('.transfer label', (label) => getComputedStyle(label).outlineStyle)).toBe('solid');
  });
});

describe('the search in the options', () => {
  const shownParts = (): Promise<string[]> =>
    options.$$eval('.part:not([hidden]) > h2', (headings) => headings.map(({ textContent }) => textContent));
  const says = (): Promise<string> =>
    options.$eval('.options-search [role="status"]', ({ textContent }) => textContent);

  it('keeps the parts with the words, counts them, and brings all back', async () => {
    const all = await shownParts();
    await options.focus('.options-search input');
    await options.keyboard.type('phrases trial');
    expect(await shownParts()).toEqual([]);
    expect(await says()).toBe('0 parts hold these words.');
    await options.locator('.options-search input').fill('own phrases');
    await options.waitForFunction(() => document.querySelectorAll('.part:not([hidden])').length === 1, POLLING);
    expect(await shownParts()).toEqual(['Your own phrases']);
    expect(await says()).toBe('1 part holds these words.');
    await options.click('.options-search input', { count: 3 });
    await options.keyboard.press('Backspace');
    await options.waitForFunction(
      (count) => document.querySelectorAll('.part:not([hidden])').length >= count,
      POLLING,
      all.length,
    );
    expect(await shownParts()).toEqual(all);
  });
});
