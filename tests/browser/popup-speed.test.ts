/** The popup over a page that was checked before: what it asks for, what it waits for, and how long until the list is there. */
import type { Page, WebWorker } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { SAMPLE } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();

interface Probe {
  /** What the popup has sent before its list was there. */
  sent: unknown[];
  /** Callbacks that were to wait for a frame or a timer. */
  heldBack: (() => void)[];
  /** Milliseconds from the start of the navigation until the list was in the document. */
  listAt: number;
}

/**
 * Runs in the popup before its own scripts. Frames and timers do not come until the list is there, so that it is there only if nothing on its way
 * waits for one.
 */
function probe(): void {
  const found: Probe = { sent: [], heldBack: [], listAt: 0 };
  Object.assign(globalThis, { probe: found });
  // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
  const { tabs, runtime } = (globalThis as any).chrome;
  const hold = (callback: TimerHandler): number => found.heldBack.push(callback as () => void);
  const real = { requestAnimationFrame, setTimeout };
  for (const [owner, message] of [
    [tabs, 1],
    [runtime, 0],
  ] as const) {
    const send = owner.sendMessage;
    owner.sendMessage = (...all: unknown[]) => {
      if (found.listAt === 0) found.sent.push(all[message]);
      return send.apply(owner, all);
    };
  }
  Object.assign(globalThis, { requestAnimationFrame: hold, setTimeout: hold });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.claim-sentence')) return;
    found.listAt = performance.now();
    observer.disconnect();
    Object.assign(globalThis, real);
    for (const callback of found.heldBack) real.setTimeout(callback);
  }).observe(document, { childList: true, subtree: true });
}

const ownPage = (file: string): string => `chrome-extension://${hearsay.extension.id}/${file}`;

/** Opens the popup's page anew over the same tab, with the probe in it. */
async function reopen(popup: Page): Promise<Probe> {
  await popup.goto(ownPage('popup.html'));
  await popupShows(popup, 'done');
  return popup.evaluate(() => {
    const { sent, listAt } = (globalThis as unknown as { probe: Probe }).probe;
    return { sent, heldBack: [], listAt };
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Counts from now on how many texts the background is asked to analyse. */
async function countAnalyses(): Promise<() => Promise<number>> {
  const target = await hearsay.browser.waitForTarget(
    (found) => found.type() === 'service_worker' && found.url().includes(hearsay.extension.id),
  );
  const worker = (await target.worker()) as WebWorker;
  await worker.evaluate(() => {
    Object.assign(globalThis, { analyses: 0 });
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the background, not in the test's types.
    const scope = globalThis as any;
    scope.chrome.runtime.onMessage.addListener(({ type }: { type: string }) => {
      if (type === 'engine/analyze') scope.analyses++;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { analyses: number }).analyses);
}

async function openTwice(): Promise<{ page: Page; popup: Page }> {
  hearsay.server.put('/sample.html', SAMPLE);
  const page = await hearsay.open('/sample.html');
  const first = await hearsay.clickIcon(page);
  await popupShows(first, 'done');
  await first.close();
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return { page, popup };
}

describe('the popup over a page that was checked before', () => {
  it('asks the page for its state, once, and has nothing analysed', async () => {
    const { popup } = await openTwice();
    const analyses = await countAnalyses();
    await popup.evaluateOnNewDocument(probe);
    expect((await reopen(popup)).sent).toEqual([{ type: 'reader/state', isClick: true }]);
    expect(await analyses()).toBe(0);
    await popup.click('::-p-text(Check again)');
    await vi.waitFor(async () => expect(await analyses()).toBe(1), 5000);
  });

  it('has its list without waiting for a frame or a timer, about as soon as any page of the extension', async () => {
    const { popup } = await openTwice();
    await popup.evaluateOnNewDocument(probe);
    const lists: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < 5; round++) {
      await popup.goto(ownPage('welcome.html'));
      bare.push(await popup.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN));
      lists.push((await reopen(popup)).listAt);
    }
    const [list, page] = [median(lists), median(bare)];
    console.info(
      `Popup's list after ${list.toFixed()} ms, an own page without one after ${page.toFixed()} ms: ${(list / page).toFixed(1)} times.`,
    );
    expect(Math.min(...lists)).toBeGreaterThan(0);
    expect(list / page).toBeLessThan(4);
  });
});
