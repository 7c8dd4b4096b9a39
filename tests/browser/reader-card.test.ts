/** The card over a marked sentence: when it opens, what it says, where it stands, how it goes. */
import type { Page, Viewport } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { hover, openCheckedPage, rangeStarting, SAMPLE } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import {
  type Box,
  boxInCard,
  bringTo,
  cardAsPage,
  cardCloses,
  cardNow,
  cardOpens,
  clickInCard,
  countCards,
  graceIsOver,
  linesOf,
  pointAt,
  toastShows,
} from './harness/hover.ts';
import { domOf, doneState, highlights, popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();

const openChecked = (path: string, window?: Viewport): Promise<Page> => openCheckedPage(hearsay, path, window);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the card', () => {
  it('says kind, subtype, meaning, wording and source of a sentence that wraps over lines', async () => {
    const page = await openChecked('/sample.html');
    const { card, lines } = await hover(page, 'hearsay-anonymous', 'The officials, who spoke', 1);
    expect(lines.length).toBeGreaterThan(1);
    expect(card.text).toMatch(/^Anonymous source\s+Described, not named/m);
    expect(card.text).toContain('Their role is told, their name is not.');
    expect(card.text).toMatch(/Wording\s+.*spoke on condition of anonymity/);
    expect(card.text).toMatch(/Source\s+two officials with direct knowledge of the talks\s+also behind/);
  });

  it('opens over links and emphasis inside a sentence', async () => {
    const page = await openChecked('/messy.html');
    for (const start of ['upper', 'lower', 'three people familiar', 'talks']) {
      const { card } = await hover(page, 'hearsay-anonymous', start);
      expect(card.text).toMatch(/^Anonymous source/m);
      await page.mouse.move(1, 1);
      await cardCloses(page);
    }
  });

  it('does not open under a pointer that only passes, nor over text without a mark', async () => {
    const page = await openChecked('/sample.html');
    const cards = await countCards(page);
    const [line] = await linesOf(page, 'hearsay-anonymous', 0);
    await pointAt(page, line as Box);
    await page.mouse.move(1, 1);
    const title = await page.$('h1');
    await title?.hover();
    const { card } = await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
    expect(card.text).toMatch(/^Denial/m);
    expect(await cards()).toBe(1);
  });

  it('stays one and the same while the pointer moves from line to line of its sentence', async () => {
    const page = await openChecked('/sample.html');
    const cards = await countCards(page);
    const { lines } = await hover(page, 'hearsay-anonymous', 'The officials, who spoke');
    for (const { left, top, right, bottom } of [...lines, ...lines.toReversed()]) {
      for (const x of [left + 2, (left + right) / 2, right - 2])
        await page.mouse.move(x, (top + bottom) / 2, { steps: 4 });
    }
    expect(await cardNow(page)).not.toBeNull();
    expect(await cards()).toBe(1);
  });

  it('lets the pointer travel to it, and closes when the pointer leaves both', async () => {
    const page = await openChecked('/sample.html');
    const cards = await countCards(page);
    const { card } = await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
    const hide = await boxInCard(page, '.hide');
    await page.mouse.move((hide.left + hide.right) / 2, (hide.top + hide.bottom) / 2, { steps: 12 });
    await page.mouse.move(card.box.left + 20, card.box.top + 20, { steps: 5 });
    expect((await cardNow(page))?.flags).toEqual(card.flags);
    expect(await cards()).toBe(1);
    await page.mouse.move(2, 2);
    await cardCloses(page);
  });

  it('closes with Escape and leaves nothing in the page', async () => {
    const page = await openChecked('/sample.html');
    const before = await domOf(page);
    await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
    expect(await domOf(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    expect(await domOf(page)).toBe(before);
  });

  it('closes with its button', async () => {
    const page = await openChecked('/sample.html');
    await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
    const close = await boxInCard(page, '.close');
    await page.mouse.click((close.left + close.right) / 2, (close.top + close.bottom) / 2);
    await cardCloses(page);
  });

  it('hides one mark at once, in the page and in the popup', async () => {
    const page = await openChecked('/sample.html');
    const { card } = await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
    await clickInCard(page, '.hide');
    await cardCloses(page);
    const left = (await highlights(page))['hearsay-denial'] ?? [];
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((text) => text.startsWith('Mayor Teresa Quill denied'))).toEqual([]);
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    expect((await doneState(popup)).hidden).toEqual(card.flags);
    const listed = await popup.$$eval('.claim-sentence', (nodes) => nodes.map((node) => node.textContent.trim()));
    expect(listed.filter((text) => text.startsWith('Mayor Teresa Quill denied'))).toEqual([]);
  });

  it('says what was done, and takes it back', async () => {
    const page = await openChecked('/sample.html');
    await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
    await clickInCard(page, '.hide');
    expect(await toastShows(page)).toBe('This mark is hidden until you check the page again.');
    await clickInCard(page, '.toast button');
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('hearsay-denial')?.keys() ?? [])].some((range) =>
        String(range).startsWith('Mayor Teresa'),
      ),
    );
    expect(await domOf(page)).not.toContain('popover="manual"');
  });

  it('ignores a wording on its site and a rule everywhere, in the settings, until that is undone', async () => {
    const page = await openChecked('/sample.html');
    const before = (await highlights(page))['hearsay-denial-cue'] ?? [];
    for (const choice of [1, 2]) {
      await hover(page, 'hearsay-denial', 'Mayor Teresa Quill denied');
      await clickInCard(page, '.foot summary');
      await clickInCard(page, `.choices button:nth-child(${choice})`);
      expect(await toastShows(page)).toMatch(
        choice === 1 ? /^“denied” is left alone on 127\.0\.0\.1/ : /this rule marks/,
      );
      const left = (await highlights(page))['hearsay-denial-cue'] ?? [];
      expect(left.length).toBeLessThan(before.length);
      expect(left).not.toContain('denied');
      await clickInCard(page, '.toast button');
      await page.waitForFunction(
        (count) => CSS.highlights.get('hearsay-denial-cue')?.size === count,
        {},
        before.length,
      );
      await graceIsOver(page);
    }
  });

  it('teaches on demand, stays when it is pinned, and walks the marks of a source', async () => {
    const page = await openChecked('/sample.html');
    await hover(page, 'hearsay-anonymous', 'The officials, who spoke');
    expect((await cardNow(page))?.text).not.toContain('What to ask\n');
    await clickInCard(page, '.lesson summary');
    expect((await cardNow(page))?.text).toMatch(/Why newsrooms care\s+The AP/);
    await clickInCard(page, '.pin');
    await page.mouse.move(5, 5);
    await page.mouse.move(8, 8);
    await graceIsOver(page);
    expect(await cardNow(page)).not.toBeNull();
    await clickInCard(page, '.aside .link');
    await cardCloses(page);
    await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'));
  });

  it('gives axe nothing to object to in light, dark and forced colours, opened up', async () => {
    for (const scheme of ['light', 'dark']) {
      hearsay.server.put('/sample.html', SAMPLE);
      const page = await hearsay.open('about:blank');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: 1100, height: 800 });
      await page.goto(`${hearsay.server.origin}/sample.html`);
      const popup = await hearsay.clickIcon(page);
      await popupShows(popup, 'done');
      await popup.close();
      await page.bringToFront();
      await hover(page, 'hearsay-anonymous', 'The officials, who spoke');
      await clickInCard(page, '.lesson summary');
      const html = await cardAsPage(page);
      for (const forced of ['none', 'active']) {
        const alone = await hearsay.open('about:blank');
        await alone.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forced },
        ]);
        await alone.setContent(html);
        expect(await axeViolations(alone), `${scheme}, forced colours ${forced}`).toEqual([]);
        await alone.close();
      }
      await page.close();
    }
  });

  it('leads to the claim that a denial answers', async () => {
    const page = await openChecked('/sample.html', { width: 1100, height: 500 });
    await hover(page, 'hearsay-denial', '“That is simply not true');
    const link = await boxInCard(page, '.linked .link');
    await page.mouse.click((link.left + link.right) / 2, link.top + 5);
    await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'));
    await cardCloses(page);
  });

  for (const window of [
    { width: 1100, height: 800 },
    { width: 700, height: 420 },
    { width: 340, height: 600 },
  ]) {
    it(`covers neither its sentence nor leaves a window of ${window.width} by ${window.height}`, async () => {
      const page = await openChecked('/sample.html', window);
      const start = 'Mayor Teresa Quill denied';
      const index = await rangeStarting(page, 'hearsay-denial', start);
      for (const share of [0, 0.25, 0.5, 0.75, 0.9]) {
        await bringTo(page, 'hearsay-denial', index, share);
        const lines = await linesOf(page, 'hearsay-denial', index);
        const inWindow = lines.filter(({ top, bottom }) => top >= 0 && bottom <= window.height);
        for (const line of inWindow) {
          for (const x of [line.left + 3, line.right - 3]) {
            await page.mouse.move(x, (line.top + line.bottom) / 2);
            const { box } = await cardOpens(page);
            const context = JSON.stringify({ share, line, box });
            expect(
              lines.some((one) => overlap(one, box)),
              context,
            ).toBe(false);
            expect(box.left, context).toBeGreaterThanOrEqual(0);
            expect(box.top, context).toBeGreaterThanOrEqual(0);
            expect(box.right, context).toBeLessThanOrEqual(window.width);
            expect(box.bottom, context).toBeLessThanOrEqual(window.height);
            expect(box.bottom - box.top, context).toBeGreaterThan(100);
            await page.mouse.move(1, box.top < 20 ? window.height - 1 : 1);
            await cardCloses(page);
          }
        }
      }
    });
  }
});
