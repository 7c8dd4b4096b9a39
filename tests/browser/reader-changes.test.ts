/** Pages that change after the check: marks stay on their words or go, and the reader is told. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { doneState, highlights, popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();
const SAMPLE = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');
const CHANGED = 'The article has changed since it was checked.';

async function openChecked(html = SAMPLE): Promise<{ page: Page; popup: Page }> {
  hearsay.server.put('/sample.html', html);
  const page = await hearsay.open('/sample.html');
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return { page, popup };
}
const waitForText = (popup: Page, words: string): Promise<unknown> =>
  popup.waitForFunction((text) => document.body.textContent.includes(text), {}, words);
const cues = async (page: Page): Promise<string[]> =>
  Object.entries(await highlights(page)).flatMap(([name, texts]) => (name.endsWith('-cue') ? texts : []));

describe('a page that changes after the check', () => {
  it('tells of text that comes later, as behind “read more” or on an endless page, and reads it on “Check again”', async () => {
    const { page, popup } = await openChecked();
    const before = await cues(page);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'A spokesman for the ministry declined to comment on the new report. The report was reportedly written in a hurry, and nobody at the ministry would say who had asked for it.';
      document.querySelector('article')?.append(paragraph);
    });
    await waitForText(popup, CHANGED);
    expect(await cues(page)).toEqual(before);
    await popup.click('.notes ::-p-text(Check again)');
    await page.waitForFunction((count) => CSS.highlights.get('hearsay-denial-cue')?.size === count, {}, 8);
    expect((await doneState(popup)).isOutdated).toBe(false);
  });

  it('tells of nothing when only labels, counters and advertisements change', async () => {
    const { page, popup } = await openChecked();
    await page.evaluate(() => {
      for (const text of ['Share', '12 comments', 'Advertisement']) {
        const node = document.createElement('div');
        node.textContent = text;
        document.querySelector('article p')?.after(node);
      }
    });
    // A second change, which is told of, comes behind the first: by then the first has been judged.
    expect((await doneState(popup)).isOutdated).toBe(false);
    await page.evaluate(() => document.querySelector('article')?.replaceChildren());
    await waitForText(popup, CHANGED);
  });

  it('never moves a mark to other words when its framework builds the article anew, or its language is changed', async () => {
    const { page, popup } = await openChecked();
    const before = await cues(page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) {
        const text = paragraph.textContent;
        paragraph.textContent = `Übersetzt: ${text?.toUpperCase()}`;
      }
    });
    await waitForText(popup, CHANGED);
    for (const text of await cues(page)) expect([...before, '']).toContain(text);
  });

  it('says when only the opening of an article is there', async () => {
    const wall = {
      '@type': 'NewsArticle',
      isAccessibleForFree: false,
      hasPart: { cssSelector: '.rest', isAccessibleForFree: false },
    };
    const [opening = ''] = SAMPLE.split('<h2>');
    const html = `${opening}</article></main></body></html>`.replace(
      '</head>',
      `<script type="application/ld+json">${JSON.stringify(wall)}</script></head>`,
    );
    const { popup } = await openChecked(html);
    await waitForText(popup, 'paragraphs are on this page. The rest is kept back.');
  });
});
