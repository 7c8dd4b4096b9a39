/** Pages that are long, deep or checked again and again: the page goes on meanwhile, and gets back what it lent. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { doneState, popupShows } from './harness/in-page.ts';
import { longArticle } from './harness/long-article.ts';

const hearsay = useHearsay();
const SAMPLE = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');

/** The sample's article inside so many elements. Without boxes, since browsers themselves break down over as many boxes. */
const deepArticle = (levels: number): string =>
  SAMPLE.replace(
    '</body>',
    `<script>
      const article = document.querySelector('article');
      const wrapper = () => Object.assign(document.createElement('div'), { style: 'display: contents' });
      const outermost = wrapper();
      let at = outermost;
      for (let level = 1; level < ${levels}; level++) at = at.appendChild(wrapper());
      article.replaceWith(outermost);
      at.append(article);
    </script></body>`,
  );

describe('a page of 20,000 words', () => {
  it('can go on between the stages of a check, and is never held up for long', async () => {
    hearsay.server.put('/long.html', longArticle(30));
    const page = await hearsay.open('/long.html');
    await page.evaluate(() => {
      const seen = { turns: 0, longest: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.turns++;
        if (CSS.highlights.size === 0) port2.postMessage(null);
      };
      port2.postMessage(null);
    });
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { turns: number; longest: number } }).seen,
    );
    // Clone, Readability, blocks, text, engine, paint.
    expect(seen.turns).toBeGreaterThanOrEqual(6);
    // 0 on a quiet machine: no task beyond 50 ms is reported. A busy one stretches all tasks.
    expect(seen.longest).toBeLessThan(250);
  });
});

describe('a page of 5,000 levels', () => {
  it('is read like any other, its wrappers taken out of the copy', async () => {
    hearsay.server.put('/deep.html', deepArticle(5000));
    const page = await hearsay.open('/deep.html');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    expect((await doneState(popup)).report.flags.length).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.querySelectorAll('div').length)).toBeGreaterThanOrEqual(5000);
  });
});

describe('ten megabytes of text in one node', () => {
  it('are too much to be checked at once: said at once, with a way on', async () => {
    const text = longArticle(60)
      .replaceAll(/<[^>]+>/g, ' ')
      .repeat(40)
      .slice(0, 10_000_000);
    hearsay.server.put(
      '/big.html',
      `<!doctype html><html lang="en"><title>Big</title><body><p>${text}</p></body></html>`,
    );
    const page = await hearsay.open('/big.html');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'failed');
    expect(await popup.$eval('.notice', (notice) => notice.textContent)).toMatch(
      /Too much text to check at once.*Check the selection/,
    );
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(1);
  });
});

interface Usage {
  heap: number;
  nodes: number;
  listeners: number;
}

async function usageOf(cdp: CDPSession): Promise<Usage> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}

describe('a page that is checked and cleared again and again', () => {
  const ask = (popup: Page, request: object): Promise<string> =>
    popup.evaluate(async (message) => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const { tabs } = (globalThis as any).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return (await tabs.sendMessage(tab.id, message)).status;
    }, request);

  it('keeps no nodes, no listeners and no memory of it', async () => {
    hearsay.server.put('/sample.html', SAMPLE);
    const page = await hearsay.open('/sample.html');
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    const rounds = async (count: number): Promise<Usage> => {
      for (let round = 0; round < count; round++) {
        expect(await ask(popup, { type: 'reader/check', scope: 'article' })).toBe('done');
        await ask(popup, { type: 'reader/remove-marks' });
      }
      return usageOf(cdp);
    };
    const before = await rounds(10);
    const after = await rounds(100);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
    // A hundred reports would be some ten megabytes.
    expect(after.heap - before.heap).toBeLessThan(1_500_000);
  });
});
