/** Marks in real pages, from the toolbar click: where they are, what they say, and that they leave no trace. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FLAG_KINDS, type Flag, type Report } from '../../utils/report.ts';
import { useHearsay } from './harness/hearsay.ts';
import { adoptedCss, bare, domOf, doneState, highlights, highlightsAre, popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();

async function checked(path: string): Promise<{ page: Page; popup: Page }> {
  const page = await hearsay.open(path);
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return { page, popup };
}

/** The ranges of one highlight, put together again flag by flag. */
function textsOf(ranges: readonly string[], wanted: readonly string[]): string[] {
  const left = ranges.map(bare);
  return wanted.map((text) => {
    let found = '';
    while (found.length < bare(text).length && left.length > 0) found += left.shift();
    return found;
  });
}

const words = (report: Report, { start, end }: Flag['span']): string => report.text.slice(start, end);

const PAGES = {
  'a plain article': '/plain.html',
  'an article between ads, with inline links, nested markup and <br> paragraphs': '/messy.html',
  'an article that Readability has to retry': '/retry.html',
};

describe('the marks', () => {
  for (const [name, path] of Object.entries(PAGES)) {
    it(`are painted on exactly the words of the report in ${name}`, async () => {
      const { page, popup } = await checked(path);
      const { report } = await doneState(popup);
      const painted = await highlights(page);
      for (const kind of FLAG_KINDS) {
        const flags = report.flags.filter((flag) => flag.kind === kind);
        expect(flags.length).toBeGreaterThan(0);
        const spans = flags.map(({ span }) => words(report, span));
        const cues = flags.map(({ cue }) => words(report, cue));
        expect(textsOf(painted[`hearsay-${kind}`] ?? [], spans)).toEqual(spans.map(bare));
        expect(textsOf(painted[`hearsay-${kind}-cue`] ?? [], cues)).toEqual(cues.map(bare));
        expect(bare((painted[`hearsay-${kind}`] ?? []).join(''))).toBe(bare(spans.join('')));
      }
    });

    it(`change nothing in ${name}, while painted and after they are removed`, async () => {
      const page = await hearsay.open(path);
      await page.evaluate(watchLayout);
      const before = { dom: await domOf(page), css: await adoptedCss(page), boxes: await page.evaluate(boxes) };
      const popup = await hearsay.clickIcon(page);
      await popupShows(popup, 'done');
      expect(await domOf(page)).toBe(before.dom);
      expect(await page.evaluate(boxes)).toEqual(before.boxes);
      await popup.click('::-p-text(Remove the marks)');
      await highlightsAre(page, []);
      expect({ dom: await domOf(page), css: await adoptedCss(page), boxes: await page.evaluate(boxes) }).toEqual(
        before,
      );
      expect(await page.evaluate(layoutShifts)).toEqual([]);
    });
  }
});

/** Collects every layout shift of the page from now on. */
function watchLayout(): void {
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  });
  observer.observe({ type: 'layout-shift' });
  Object.assign(globalThis, { shifts, shiftObserver: observer });
}

/** Settles after the frame in which any shift so far would have been reported. */
async function layoutShifts(): Promise<number[]> {
  const { shifts, shiftObserver } = globalThis as unknown as { shifts: number[]; shiftObserver: PerformanceObserver };
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const late = shiftObserver.takeRecords().map((entry) => (entry as PerformanceEntry & { value: number }).value);
  return [...shifts, ...late];
}

function boxes(): string[] {
  return [...document.querySelectorAll('h1, h2, p, li, div')].map((element) =>
    JSON.stringify(element.getBoundingClientRect()),
  );
}
