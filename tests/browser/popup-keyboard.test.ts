/** The popup's list by keyboard alone: where the focus goes and comes back to, what is said, and what happens on the page. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSample } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { bare, popupShows } from './harness/in-page.ts';
import { focusedName, focusIsSeen, pressUntil, textsOf } from './harness/keyboard.ts';

const hearsay = useHearsay();
let page: Page;
let popup: Page;
beforeEach(async () => {
  ({ page, popup } = await openSample(hearsay));
});

const press = (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => popup.keyboard.press(key)), Promise.resolve());
const back = async (): Promise<void> => {
  await popup.keyboard.down('Shift');
  await popup.keyboard.press('Tab');
  await popup.keyboard.up('Shift');
};
const claims = (): Promise<string[]> => textsOf(popup, '.claim-sentence');
const live = (): Promise<string[]> => textsOf(popup, '.summary [aria-live="polite"]');

/** Waits until the marked sentence at this place is told as the current one, and is flashed on the page. */
async function hasComeTo(place: number): Promise<void> {
  const all = await claims();
  const sentence = all[place - 1] ?? '';
  await popup.waitForFunction(
    (wanted) => document.querySelector('.list-tools [role="status"]')?.textContent.trim() === wanted,
    {},
    `Marked sentence ${place} of ${all.length}: ${sentence}`,
  );
  expect(await textsOf(popup, '[aria-current] .claim-sentence')).toEqual([sentence]);
  const flashed = await page.evaluate(() => [...(CSS.highlights.get('hearsay-flash') ?? [])].map(String).join(''));
  expect(bare(flashed)).toBe(bare(sentence));
}

describe('the popup by keyboard', () => {
  it('has its controls in the order in which they stand', async () => {
    await popup.waitForSelector('.automatic');
    const names = [];
    for (let stop = 0; stop < 12; stop++) {
      await press('Tab');
      names.push(await focusedName(popup));
      expect(await focusIsSeen(popup)).toBe(true);
    }
    expect(names).toEqual([
      'button Keep the list open beside the page',
      'button Options',
      expect.stringMatching(/attributed statements have no named source/),
      expect.stringMatching(/^button \d+ Anonymous source$/),
      expect.stringMatching(/^button \d+ Unconfirmed$/),
      expect.stringMatching(/^button \d+ Denial$/),
      'searchbox Search the claims',
      'combobox Order of the claims',
      'button Previous mark on the page',
      'button Next mark on the page',
      `button ${(await claims())[0]}`,
      'button What stands around it',
    ]);
  });

  it('filters by kind, says how many are left, and gives the focus to the search when all are shown again', async () => {
    const all = (await claims()).length;
    await pressUntil(popup, 'Tab', / Denial$/);
    await press('Space');
    const denials = (await claims()).length;
    expect(denials).toBeLessThan(all);
    expect(await live()).toEqual([`Showing ${denials} marked sentences of ${all}`]);
    expect(await popup.$eval(':focus', (button) => button.getAttribute('aria-pressed'))).toBe('true');
    await press('Tab');
    expect(await focusedName(popup)).toBe('button Show all');
    await press('Enter');
    expect(await claims()).toHaveLength(all);
    expect(await focusedName(popup)).toBe('searchbox Search the claims');
  });

  it('searches, and says what it found', async () => {
    const all = (await claims()).length;
    await pressUntil(popup, 'Tab', /^searchbox/);
    await popup.keyboard.type('eleven pages');
    expect(await claims()).toEqual([expect.stringContaining('eleven pages')]);
    expect(await live()).toEqual([`Showing 1 marked sentence of ${all}`]);
    await popup.keyboard.type(' zebra');
    expect(await textsOf(popup, '.no-match')).toEqual(['No marked sentence holds these words.']);
    // As in every search field.
    await press('Escape');
    expect(await claims()).toHaveLength(all);
    expect(await focusedName(popup)).toBe('searchbox Search the claims');
  });

  it('orders by kind and by source, under headings', async () => {
    await pressUntil(popup, 'Tab', /^combobox/);
    await popup.keyboard.type('By k');
    expect(await textsOf(popup, '.claim-group h3')).toEqual(['Anonymous source', 'Unconfirmed', 'Denial']);
    await press('End');
    expect((await textsOf(popup, '.claim-group h3')).at(-1)).toBe('No source given');
    await press('Home');
    expect(await textsOf(popup, '.claim-group h3')).toEqual([]);
    expect(await focusedName(popup)).toBe('combobox Order of the claims');
  });

  it('goes from mark to mark with the focus where it was, and says which one it came to', async () => {
    await pressUntil(popup, 'Tab', /Next mark/);
    for (const place of [1, 2, 3]) {
      await press('Enter');
      await hasComeTo(place);
    }
    await back();
    await press('Enter');
    await hasComeTo(2);
    expect(await focusedName(popup)).toBe('button Previous mark on the page');
  });

  it('moves among the claims with the arrow keys, and never under the counts that stay above them', async () => {
    const sentences = await claims();
    await pressUntil(popup, 'Tab', /What stands around it/);
    await back();
    await press('ArrowDown', 'ArrowDown');
    expect(await focusedName(popup)).toBe(`button ${sentences[2]}`);
    await press('End');
    expect(await focusedName(popup)).toBe(`button ${sentences.at(-1)}`);
    for (let stop = 0; stop < 20; stop++) {
      await back();
      expect(await focusIsSeen(popup), await focusedName(popup)).toBe(true);
    }
    await press('Home');
    expect(await focusedName(popup)).toBe(`button ${sentences[0]}`);
  });

  it('shows what stands around a claim, and hides it, with the focus on the button', async () => {
    await pressUntil(popup, 'Tab', /What stands around it/);
    await press('Enter');
    expect(await popup.$eval(':focus', (button) => button.getAttribute('aria-expanded'))).toBe('true');
    const [own] = await claims();
    expect((await textsOf(popup, '.claim blockquote'))[0]).toContain(own);
    await press('Tab');
    expect(await focusedName(popup)).toBe('button Copy a link to this sentence');
    await back();
    await press('Space');
    expect(await textsOf(popup, '.claim blockquote')).toEqual([]);
    expect(await popup.$eval(':focus', (button) => button.getAttribute('aria-expanded'))).toBe('false');
  });

  it('keeps the focus on the button that takes the marks off, and in the popup when the page is checked again', async () => {
    await pressUntil(popup, 'Tab', /Remove the marks/);
    await press('Enter');
    await popup.waitForSelector('::-p-text(Show the marks)');
    expect(await focusedName(popup)).toBe('button Show the marks');
    await press('Enter');
    await popup.waitForSelector('::-p-text(Remove the marks)');
    await press('Tab');
    expect(await focusedName(popup)).toBe('button Check again');
    await press('Enter');
    await popup.waitForFunction(() => document.activeElement?.localName === 'main');
    await popupShows(popup, 'done');
    await press('Tab');
    expect(await focusedName(popup)).toMatch(/attributed statements have no named source/);
  });
});
