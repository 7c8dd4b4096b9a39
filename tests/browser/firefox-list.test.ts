/** The popup and the sidebar in Firefox: the same list as in Chromium, in the browser's own places for it. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE } from './harness/checked-page.ts';
import { useFirefox } from './harness/firefox.ts';
import { bare, highlights } from './harness/in-page.ts';

const running = useFirefox();
afterEach(async () => {
  await running.firefox.closePopup();
  const [first, ...others] = await running.firefox.browser.pages();
  for (const page of others) await page.close();
  await first?.goto('about:blank');
});

type View = 'popup.html' | 'sidepanel.html';

const statusOf = (view: View): Promise<string | null> =>
  running.firefox.inView(view, (document) => document.querySelector<HTMLElement>('.popup')?.dataset.status ?? null);
const showsState = (view: View, status: string): Promise<void> =>
  expect.poll(() => statusOf(view), { timeout: 15_000 }).toBe(status);
const claimsIn = (view: View): Promise<string[] | null> =>
  running.firefox.inView(view, (document) =>
    [...document.querySelectorAll('.claim-sentence')].map(({ textContent }) => textContent.trim()),
  );
const flashed = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('hearsay-flash') ?? [])].map(String).join(''));

/** The sample, with the toolbar's action run on it. */
async function openWithPopup(): Promise<Page> {
  running.server.put('/sample.html', SAMPLE);
  const page = await running.firefox.open(`${running.server.origin}/sample.html`);
  await running.firefox.clickIcon(page);
  await showsState('popup.html', 'done');
  return page;
}

describe('the popup in Firefox', () => {
  it('lists every marked sentence, goes to the one that is clicked, and removes the marks', async () => {
    const page = await openWithPopup();
    const listed = (await claimsIn('popup.html')) ?? [];
    const painted = await highlights(page);
    const cues = ['anonymous', 'unconfirmed', 'denial'].flatMap((kind) => painted[`hearsay-${kind}-cue`] ?? []);
    expect(listed.length).toBeGreaterThan(15);
    expect(cues.filter((cue) => !bare(listed.join(' ')).includes(bare(cue)))).toEqual([]);
    await running.firefox.inView('popup.html', (document) => {
      const [, second] = document.querySelectorAll('.claim-sentence');
      second?.closest<HTMLElement>('button, [role="button"], a')?.click();
    });
    await expect.poll(async () => bare(await flashed(page))).toBe(bare(listed[1] ?? ''));
    await running.firefox.inView('popup.html', (document) =>
      document.querySelector<HTMLElement>('.page-actions button')?.click(),
    );
    await expect.poll(() => highlights(page)).toEqual({});
  });
});

describe('the sidebar in Firefox', () => {
  it('lists what the popup listed, stays, and goes with the tab in front', async () => {
    const page = await openWithPopup();
    const listed = await claimsIn('popup.html');
    await running.firefox.closePopup();
    await running.firefox.openSidebar();
    await showsState('sidepanel.html', 'done');
    expect(await claimsIn('sidepanel.html')).toEqual(listed);
    const other = await running.firefox.open(`${running.server.origin}/plain.html`);
    await other.bringToFront();
    await showsState('sidepanel.html', 'unchecked');
    await page.bringToFront();
    await showsState('sidepanel.html', 'done');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const current = (): Promise<string | null> =>
      running.firefox.inView(
        'sidepanel.html',
        (document) => document.querySelector('[aria-current] .claim-sentence')?.textContent?.trim() ?? null,
      );
    // It is told of the scrolling later: until then the claim at the top of the page is marked, or none.
    await expect.poll(async () => listed?.indexOf((await current()) ?? '')).toBeGreaterThan(0);
  });
});
