/** Pages that break scripts, by accident or on purpose: Hearsay keeps to its promises on them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { adoptedCss, domOf, doneState, highlights, highlightsAre, popupShows } from './harness/in-page.ts';
import { ALL_HIGHLIGHTS, expectPageToWork, openWatched, type WatchedPage } from './harness/working-page.ts';

const hearsay = useHearsay();
const PLAIN = readFileSync(new URL('../pages/plain.html', import.meta.url), 'utf8');
const check = (html: string, headers: Record<string, string> = {}) => {
  hearsay.server.put('/page.html', html, headers);
  return openWatched(hearsay, '/page.html');
};
const expectToWork = (checked: WatchedPage): Promise<void> => expectPageToWork(hearsay, checked);

const DOCUMENT_NAMES =
  'body documentElement defaultView createElementNS createElement addEventListener adoptedStyleSheets getSelection URL caretPositionFromPoint';
const FORM_NAMES =
  'parentElement parentNode children isConnected ownerDocument scrollIntoView getBoundingClientRect nodeType append';

describe('a page', () => {
  it('whose element names stand before the document’s own', async () => {
    const images = DOCUMENT_NAMES.split(' ').map((name) => `<img name="${name}" alt="">`);
    const inputs = FORM_NAMES.split(' ').map((name) => `<input name="${name}" type="hidden">`);
    const html = PLAIN.replace('<article>', `<form><article>`)
      .replace('</article>', `</article>${inputs.join('')}</form>`)
      .replace('</body>', `${images.join('')}</body>`);
    await expectToWork(await check(html));
  });

  it('that changes prototypes and globals', async () => {
    const script = `
      for (const name of ['getBoundingClientRect', 'append', 'attachShadow', 'querySelector']) Element.prototype[name] = () => { throw new Error('mine') };
      Node.prototype.cloneNode = () => { throw new Error('mine') };
      Array.prototype.flatMap = () => { throw new Error('mine') };
      Array.prototype.includes = () => true;
      Document.prototype.createElementNS = () => { throw new Error('mine') };
      Object.defineProperty(window, 'Highlight', { value: null });
    `;
    const { page, popup, failures } = await check(PLAIN.replace('</body>', `<script>${script}</script></body>`));
    await highlightsAre(page, ALL_HIGHLIGHTS);
    await popup.close();
    expect(failures).toEqual([]);
  });

  it('in a sandbox', async () => {
    await expectToWork(await check(PLAIN, { 'content-security-policy': 'sandbox allow-scripts' }));
  });

  it('with lone surrogates, zero-width and bidirectional characters, and text like markup', async () => {
    const odd =
      '<p>The firm, \\u200b\\u202eNorrland\\u202c &lt;b&gt;Works&lt;/b&gt; <span id="odd"></span>, denied that it was told.</p>';
    const script = `document.getElementById('odd').append('\\ud800 x \\udc00')`;
    const html = PLAIN.replace(
      '</article>',
      `${JSON.parse(`"${odd.replaceAll('"', '\\"')}"`)}</article><script>${script}</script>`,
    );
    const { page, popup } = await check(html);
    const { report } = await doneState(popup);
    expect(report.text).toContain('<b>Works</b>');
    expect((await highlights(page))['hearsay-denial']?.join('')).toContain('was told');
  });

  it('with text that takes its place without being shown has none of it in the report', async () => {
    const css =
      '.gone { visibility: hidden } .back { visibility: visible } .fold { visibility: collapse } .bare { display: contents }';
    const hidden = `<p class="gone">The firm denied the secret. <span class="back">It denied that, too.</span></p>
      <p>The clerk <span class="fold">never </span>denied <span class="bare">all of it</span>.</p>`;
    const html = PLAIN.replace('</style>', `${css}</style>`).replace('</article>', `${hidden}</article>`);
    const { page, popup } = await check(html);
    const { report } = await doneState(popup);
    expect(report.text).toMatch(/\n\nIt denied that, too\.\n\nThe clerk denied all of it\.$/);
    expect(report.text).not.toMatch(/secret|never/);
    await page.$eval('article p:last-of-type', (paragraph) => getSelection()?.selectAllChildren(paragraph));
    await popup.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const { tabs } = (globalThis as any).chrome;
      return tabs
        .query({ active: true, currentWindow: true })
        .then(([tab]: { id: number }[]) => tabs.sendMessage(tab?.id, { type: 'reader/check', scope: 'selection' }));
    });
    expect((await doneState(popup)).report.text).toBe('The clerk denied all of it.');
  });

  it('that hides itself until its fonts have come is read all the same', async () => {
    const { popup } = await check(PLAIN.replace('<body', '<body style="visibility:hidden"'));
    expect((await doneState(popup)).report.flags.length).toBeGreaterThan(5);
  });

  it('with a hundred thousand nodes', async () => {
    const rows = '<tr><td>1</td><td>2</td></tr>'.repeat(16_000);
    const { page } = await check(PLAIN.replace('</body>', `<table>${rows}</table></body>`));
    await highlightsAre(page, ALL_HIGHLIGHTS);
  });

  it('that changes its article in a loop keeps its marks on their words or loses them', async () => {
    const script = `let turn = 0; const change = () => { const p = document.querySelectorAll('article p')[1 + turn++ % 6]; p.textContent = 'Turn ' + turn; requestAnimationFrame(change); }; addEventListener('click', change);`;
    const { page, popup } = await check(PLAIN.replace('</body>', `<script>${script}</script></body>`));
    const { report } = await doneState(popup);
    await page.evaluate(() => document.body.click());
    await page.waitForFunction(() => document.querySelectorAll('article p')[6]?.textContent.startsWith('Turn'));
    const left = Object.values(await highlights(page))
      .flat()
      .filter((text) => text !== '');
    const flat = report.text.replace(/\s+/g, ' ');
    expect(left.filter((text) => !flat.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
  });

  it('that becomes another one without loading drops the marks of the old article', async () => {
    const { page, popup } = await check(PLAIN);
    await popup.close();
    const dom = await domOf(page);
    await page.evaluate(() => history.pushState(null, '', '/another-story.html'));
    await page.waitForFunction(() => CSS.highlights.size === 0);
    const again = await hearsay.clickIcon(page);
    await popupShows(again, 'done');
    expect(await adoptedCss(page)).toHaveLength(1);
    expect(await domOf(page)).toBe(dom);
    expect((await doneState(again)).report.article.url).toContain('another-story');
  });
});
