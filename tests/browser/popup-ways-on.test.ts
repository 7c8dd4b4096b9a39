/** Pages that Hearsay leaves alone at first, and the ways on that the popup offers there. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';

const hearsay = useHearsay();

const page = (title: string, body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

const RECIPE = page(
  'Barley soup',
  `<h1>Barley soup</h1><ul><li>200 g barley</li><li>two leeks</li></ul>
   <p id="gossip">The cook reportedly denied that there was ever any butter in it.</p>
   <p>Simmer for an hour. Serve with bread.</p>`,
);

const news = (title: string, paragraphs: readonly string[], language = 'en'): string =>
  page(
    title,
    `<article><h1>${title}</h1><p>By Ada Brandt, <time datetime="2026-03-01">1 March 2026</time></p>
     ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>
     <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","inLanguage":"${language}","datePublished":"2026-03-01T08:00:00Z"}</script>`,
    language,
  );

const CALM = news('New library opens on Monday', [
  'The new town library opens its doors on Monday after three years of work on the old grain store by the river.',
  'It has room for ninety thousand books, a reading garden and a hall with two hundred seats, mayor Teresa Quill said.',
  'The building cost eleven million crowns. The council paid for it from the sale of the former post office.',
  'Opening hours are from nine to seven. Library cards are free for all who live in the town.',
]);

const GERMAN = news(
  'Neue Brücke für den Verkehr freigegeben',
  [
    'Die neue Brücke über den Fluss ist am Montag nach drei Jahren Bauzeit für den Verkehr freigegeben worden.',
    'Der Bürgermeister sagte, die Stadt habe lange auf diesen Tag gewartet und werde nun auch die alten Straßen erneuern.',
    'Kritiker bemängeln, dass die Kosten deutlich höher ausgefallen seien, als es zu Beginn der Planung geheißen habe.',
    'Eine Sprecherin der Firma wollte sich dazu nicht äußern. Die Arbeiten am Ufer dauern noch bis zum Herbst an.',
  ],
  'de',
);

async function openPopup(html: string, select?: string): Promise<Page> {
  hearsay.server.put('/page.html', html);
  const tab = await hearsay.open('/page.html');
  if (select) await tab.$eval(select, (node) => document.getSelection()?.selectAllChildren(node));
  const popup = await hearsay.clickIcon(tab);
  await popup.waitForSelector('.popup:not([data-status="opening"], [data-status="working"])');
  return popup;
}

const status = (popup: Page): Promise<string | null> =>
  popup.$eval('.popup', (root) => root.getAttribute('data-status'));
const buttons = (popup: Page): Promise<string[]> =>
  popup.$$eval('.notice button', (all) => all.map((button) => button.textContent));

async function press(popup: Page, button: string): Promise<void> {
  await popup.click(`::-p-text(${button})`);
  await popup.waitForSelector('.popup[data-status="done"]');
}

describe('a page that is no article', () => {
  it('is said to be none, and is checked anyway when asked', async () => {
    const popup = await openPopup(RECIPE);
    expect(await status(popup)).toBe('no-article');
    expect(await buttons(popup)).toEqual(['Check anyway']);
    await press(popup, 'Check anyway');
    expect(await popup.$eval('.claims', (list) => list.textContent)).toContain('there was ever any butter in it');
    expect(await popup.$eval('.notes', (notes) => notes.textContent)).toContain('Checked as you asked');
  });

  it('has its selection checked alone', async () => {
    const popup = await openPopup(RECIPE, '#gossip');
    expect(await buttons(popup)).toEqual(['Check the selection', 'Check anyway']);
    await press(popup, 'Check the selection');
    expect(await popup.$$('.claim')).toHaveLength(1);
    expect(await popup.$eval('.notes', (notes) => notes.textContent)).toContain(
      'Only the text you selected was checked',
    );
  });

  it('without any text has too little to check', async () => {
    const popup = await openPopup(page('Empty', ''));
    await popup.click('::-p-text(Check anyway)');
    await popup.waitForSelector('.popup[data-status="failed"]');
    expect(await popup.$eval('.notice h2', (title) => title.textContent)).toBe('Too little text to check');
    expect(await buttons(popup)).toEqual(['Try again']);
  });
});

describe('an article', () => {
  it('in another language is told by the name of the language', async () => {
    const popup = await openPopup(GERMAN);
    expect(await status(popup)).toBe('unsupported-language');
    expect(await popup.$eval('.notice h2', (title) => title.textContent)).toBe('Hearsay does not read German yet');
    await press(popup, 'Check anyway');
  });

  it('with nothing to flag is not said to be true', async () => {
    const popup = await openPopup(CALM);
    expect(await status(popup)).toBe('done');
    expect(await popup.$eval('.notice', (notice) => notice.textContent)).toContain('not to say that all of it is true');
    expect(await popup.$$('.kinds')).toHaveLength(0);
  });
});
