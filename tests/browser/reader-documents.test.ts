/** Documents of other kinds than the usual HTML page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { domOf, doneState, highlights, highlightsAre, popupShows } from './harness/in-page.ts';
import { expectPageToWork, openWatched } from './harness/working-page.ts';

const hearsay = useHearsay();
const PLAIN_FILE = fileURLToPath(new URL('../pages/plain.html', import.meta.url));
const PLAIN = readFileSync(PLAIN_FILE, 'utf8');

const noticeOf = (popup: Page): Promise<string> =>
  popup.$eval('.notice', (notice) => notice.textContent.replace(/\s+/g, ' '));

/** The same page as XML: elements that hold nothing are closed, names of characters are unknown. */
const asXml = (html: string): string =>
  html
    .replace(/<!doctype[^>]*>\s*<html/i, '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace(/<meta charset[^>]*>/, '')
    .replace(/(<(?:meta|img|br|link)\b[^>]*?)\/?>/g, '$1/>')
    .replace(/&nbsp;/g, '&#160;');

const TEXT = `HARBOUR BRIDGE STAYS SHUT

By Ines Falk

Two city officials, who were not authorised to speak publicly, said that
inspectors had found cracks in three bearings. The mayor denied that.

  Builder rejects blame
\t
Dornan Works, the firm that replaced the bearings, denied that its work was
faulty. It remains unclear who signed off on it.
`;

/** One page with one line of text. */
const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length 51>> stream
BT /F 12 Tf 20 100 Td (The mayor denied it.) Tj ET
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
`;

describe('a document', () => {
  it('of XHTML, parsed as XML, is checked as any other, card and all', async () => {
    hearsay.server.put('/page.xhtml', asXml(PLAIN));
    const watched = await openWatched(hearsay, '/page.xhtml');
    expect(await watched.page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    const { report } = await doneState(watched.popup);
    expect(report.article.title).toContain('Harbour bridge');
    await expectPageToWork(hearsay, watched);
  });

  it('saved as a file is checked as any other, where the browser lets Hearsay read files', async () => {
    const watched = await openWatched(hearsay, pathToFileURL(PLAIN_FILE).href);
    const { report } = await doneState(watched.popup);
    expect(report.article.title).toContain('Harbour bridge');
    await expectPageToWork(hearsay, watched);
  });

  it('of plain text is no news by itself; on “Check anyway” its paragraphs are kept apart, and it is left as it was', async () => {
    hearsay.server.put('/story.txt', TEXT);
    const page = await hearsay.open('/story.txt');
    const dom = await domOf(page);
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'no-article');
    await popup.click('::-p-text(Check anyway)');
    await popupShows(popup, 'done');
    const { report } = await doneState(popup);
    expect(report.text.split('\n\n')).toEqual([
      'HARBOUR BRIDGE STAYS SHUT',
      'By Ines Falk',
      expect.stringMatching(/^Two city officials, .* found cracks in three bearings\. The mayor denied that\.$/),
      'Builder rejects blame',
      expect.stringMatching(/^Dornan Works, the firm .* was faulty\. It remains unclear who signed off on it\.$/),
    ]);
    const painted = await highlights(page);
    expect(painted['hearsay-denial']).toEqual([
      'The mayor denied that.',
      'Dornan Works, the firm that replaced the bearings, denied that its work was\nfaulty.',
    ]);
    await popup.click('::-p-text(Remove the marks)');
    await highlightsAre(page, []);
    expect(await domOf(page)).toBe(dom);
  });

  it('of plain text that is set anew keeps its marks', async () => {
    hearsay.server.put('/story.txt', TEXT);
    const page = await hearsay.open('/story.txt');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'no-article');
    await popup.click('::-p-text(Check anyway)');
    await popupShows(popup, 'done');
    const before = await highlights(page);
    await page.evaluate(() => {
      const [pre] = document.querySelectorAll('pre');
      pre?.replaceWith(pre.cloneNode(true));
    });
    expect(await highlights(page)).toEqual(before);
    await page.evaluate(() => document.querySelector('pre')?.firstChild?.remove());
    expect(
      Object.values(await highlights(page))
        .flat()
        .join(''),
    ).toBe('');
  });

  it('of PDF is said to be one, which no extension can read, and nothing is offered that cannot be done', async () => {
    hearsay.server.put('/paper.pdf', PDF);
    const page = await hearsay.open('/paper.pdf');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'failed');
    expect(await noticeOf(popup)).toMatch(/^This page is a PDF file.*no extension can read/);
    expect(await popup.$$('.notice button')).toEqual([]);
    expect(await highlights(page)).toEqual({});
  });

  it('in a sandbox that runs no scripts of the page is checked as any other, card and all', async () => {
    hearsay.server.put('/page.html', PLAIN, { 'content-security-policy': 'sandbox' });
    const watched = await openWatched(hearsay, '/page.html');
    expect(await watched.page.evaluate(() => origin)).toBe('null');
    await expectPageToWork(hearsay, watched);
  });

  it('in a sandboxed frame is left alone; the page around it is what is checked', async () => {
    const frame = `<iframe sandbox="allow-scripts" srcdoc="&lt;p>The mayor denied that she had been told.&lt;/p>"></iframe>`;
    hearsay.server.put('/page.html', PLAIN.replace('</article>', `${frame}</article>`));
    const watched = await openWatched(hearsay, '/page.html');
    const [inner] = watched.page.frames().filter((one) => one !== watched.page.mainFrame());
    expect(inner?.extensionRealms()).toEqual([]);
    expect((await doneState(watched.popup)).report.text).not.toContain('had been told');
    await expectPageToWork(hearsay, watched);
  });

  it('with its article in a frame is no news itself; the frame is left alone', async () => {
    hearsay.server.put('/frame.html', '<!doctype html><title>Frames</title><iframe src="/plain.html"></iframe>');
    const page = await hearsay.open('/frame.html');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'no-article');
    const [inner] = page.frames().filter((one) => one !== page.mainFrame());
    expect(inner?.url()).toContain('/plain.html');
    expect(inner?.extensionRealms()).toEqual([]);
  });

  it('with its article in the slot of a custom element is checked as any other, card and all', async () => {
    const script = `
      customElements.define('x-story', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'closed' }).append(document.createElement('slot')); }
      });`;
    const html = PLAIN.replace('<article>', '<x-story><article>').replace('</article>', '</article></x-story>');
    hearsay.server.put('/page.html', html.replace('</body>', `<script>${script}</script></body>`));
    await expectPageToWork(hearsay, await openWatched(hearsay, '/page.html'));
  });

  it('with its article in a shadow tree, where no highlight reaches, is said to have too little text', async () => {
    const script = `
      const host = document.querySelector('main');
      host.attachShadow({ mode: 'open' }).append(document.querySelector('article'));`;
    hearsay.server.put('/page.html', PLAIN.replace('</body>', `<script>${script}</script></body>`));
    const page = await hearsay.open('/page.html');
    const dom = await page.evaluate(() => document.querySelector('main')?.shadowRoot?.innerHTML);
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'no-article');
    await popup.click('::-p-text(Check anyway)');
    await popupShows(popup, 'failed');
    expect(await noticeOf(popup)).toContain('Too little text to check');
    expect(await highlights(page)).toEqual({});
    expect(await page.evaluate(() => document.querySelector('main')?.shadowRoot?.innerHTML)).toBe(dom);
  });

  it('of SVG holds no paragraphs, and is said to be no news', async () => {
    const text = '<text y="20">The mayor denied that she had been told.</text>';
    hearsay.server.put('/chart.svg', `<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`);
    const page = await hearsay.open('/chart.svg');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'no-article');
    await popup.click('::-p-text(Check anyway)');
    await popupShows(popup, 'failed');
    expect(await noticeOf(popup)).toContain('Too little text to check');
  });
});
