/** What is changed on the options page shows at once in a tab that is already marked, without a new check. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { FLAG_KINDS, type FlagKind, SUBTYPES } from '../../utils/report.ts';
import { useHearsay } from './harness/hearsay.ts';
import { POLLING } from './harness/in-page.ts';

const hearsay = useHearsay();
const SAMPLE = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');

let page: Page;
let options: Page;
beforeEach(async () => {
  hearsay.server.put('/sample.html', SAMPLE);
  page = await hearsay.open('/sample.html');
  const popup = await hearsay.clickIcon(page);
  await popup.waitForSelector('.popup[data-status="done"]');
  options = await hearsay.openOwn('options.html');
  await options.waitForSelector('.options');
});

/** How many ranges of each kind are painted in the tab. */
const painted = (): Promise<Record<FlagKind, number>> =>
  page.evaluate(
    (kinds) =>
      Object.fromEntries(kinds.map((kind) => [kind, CSS.highlights.get(`hearsay-${kind}-cue`)?.size ?? 0])) as Record<
        FlagKind,
        number
      >,
    FLAG_KINDS,
  );

async function waitForPainted(kind: FlagKind, wanted: number): Promise<void> {
  await page.waitForFunction(
    (name, count) => (CSS.highlights.get(name)?.size ?? 0) === count,
    POLLING,
    `hearsay-${kind}-cue`,
    wanted,
  );
}

async function waitForFewer(kind: FlagKind, than: number): Promise<void> {
  await page.waitForFunction(
    (name, count) => (CSS.highlights.get(name)?.size ?? 0) < count,
    POLLING,
    `hearsay-${kind}-cue`,
    than,
  );
}

/** A property of the marks of a kind, as the browser computes it. */
async function waitForMark(kind: FlagKind, property: 'textDecorationLine' | 'textDecorationColor', value: string) {
  await page.waitForFunction(
    (name, which, wanted) => getComputedStyle(document.body, `::highlight(${name})`)[which] === wanted,
    POLLING,
    `hearsay-${kind}-cue`,
    property,
    value,
  );
}

describe('a marked tab', () => {
  for (const kind of FLAG_KINDS) {
    it(`loses the marks of ${kind} with its switch, those of each subtype with its own, and gets them back`, async () => {
      const before = await painted();
      const [kindSwitch, ...switches] = await options.$$(`.kind-section[data-kind="${kind}"] input`);
      expect(switches).toHaveLength(SUBTYPES[kind].length);
      let left = before[kind];
      for (const input of switches) {
        await input.click();
        await waitForFewer(kind, left);
        left = (await painted())[kind];
      }
      expect(left).toBe(0);
      for (const input of switches) await input.click();
      await waitForPainted(kind, before[kind]);
      await kindSwitch?.click();
      await waitForPainted(kind, 0);
      await kindSwitch?.click();
      await waitForPainted(kind, before[kind]);
      expect(await painted()).toEqual(before);
    });
  }

  it('takes on style and colour', async () => {
    await options.click('[value="background"]');
    await waitForMark('denial', 'textDecorationLine', 'none');
    await options.click('[value="underline"]');
    await waitForMark('denial', 'textDecorationLine', 'underline');
    await options.$eval('.colors [data-kind="denial"] input', (input) => {
      input.value = '#112233';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitForMark('denial', 'textDecorationColor', 'rgb(17, 34, 51)');
  });
});
