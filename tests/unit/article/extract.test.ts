import { Readability } from '@mozilla/readability';
import { describe, expect, it, vi } from 'vitest';
import { ExtractionError, extractArticle } from '../../../utils/article/extract.ts';
import { brokenSegments, fixture, page, paragraphsOf, STORY, storyMarkup } from './pages.ts';

function extract(document: Document) {
  const article = extractArticle(document);
  if (!article) throw new Error('No article found');
  return article;
}

describe('extractArticle', () => {
  for (const name of ['plain', 'messy', 'retry', 'home', 'product']) {
    it(`places every character of ${name}.html and leaves the page as it was`, () => {
      const document = fixture(name);
      const before = document.documentElement.outerHTML;
      const article = extract(document);
      expect(brokenSegments(article)).toEqual([]);
      expect(article.segments.every(({ node }) => node.ownerDocument === document && node.isConnected)).toBe(true);
      expect(document.documentElement.outerHTML).toBe(before);
    });
  }

  it('takes the paragraphs and headings of a plain article, without caption and byline', () => {
    const paragraphs = paragraphsOf(extract(fixture('plain')));
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs[0]).toMatch(/^The Harbour Bridge .* turned back\.$/);
    expect(paragraphs[3]).toBe('Builder rejects blame');
    expect(paragraphs.join()).not.toMatch(/Caption:|By Ines|Copyright/);
  });

  it('leaves advertisements, sharing, related links and newsletters out of a messy article', () => {
    const paragraphs = paragraphsOf(extract(fixture('messy')));
    expect(paragraphs.join()).not.toMatch(
      /Advertisement|Share on|More on this|How the dam|READ MORE|morning letter|Frost/,
    );
    expect(paragraphs[0]).toMatch(
      /^Negotiators from the upper and the lower valley left .* familiar with the talks said, /,
    );
    expect(paragraphs.at(-1)).toMatch(/“within days, not weeks”\.$/);
  });

  it.each([
    [
      'comments, as frameworks put them between pieces of text',
      'Lena Stroud<!-- -->, who <!--x-->leads it, denied that.',
    ],
    [
      'elements for how text looks',
      'Lena <u>Stroud</u>, who <s>does not</s> lead it, <tt>denied</tt> <big>that</big>.',
    ],
    ['elements of the page’s own', 'Lena <x-name>Stroud</x-name>, who <x-a><b>leads</b> it</x-a>, denied that.'],
  ])('keeps a paragraph in a <div> in one piece over %s', (_, inner) => {
    const body = `<article>${storyMarkup}<div>${inner}</div>${storyMarkup}</article>`;
    const plain = inner.replaceAll(/<[^>]+>/g, '');
    expect(paragraphsOf(extract(page(body)))).toContain(plain);
  });

  it('keeps lines that old pages part by <br><br> and dress up by <font> in one piece', () => {
    const lines = STORY.map((line) => line.replace(/\w+ \w+,/, (words) => `<font color="red">${words}</font>`));
    expect(paragraphsOf(extract(page(`<div>${lines.join('<br><br>')}</div>`)))).toEqual([...STORY]);
  });

  it('leaves <font> around paragraphs as it is', () => {
    expect(paragraphsOf(extract(page(`<div><font size="2">${storyMarkup}</font></div>`)))).toEqual([...STORY]);
  });

  it('leaves elements of the page’s own that hold paragraphs as they are', () => {
    const body = `<article><x-story>${storyMarkup}<div>Nobody denied that it was <x-word>late</x-word>.</div></x-story></article>`;
    expect(paragraphsOf(extract(page(body)))).toEqual([...STORY, 'Nobody denied that it was late.']);
  });

  it('breaks at <br><br> and keeps soft hyphens and comments out of words', () => {
    const paragraphs = paragraphsOf(extract(fixture('messy')));
    expect(paragraphs).toContain(
      'Hanne Brook, who leads the growers’ union, called the figure “if anything, too\u00A0low”.',
    );
    expect(paragraphs.join()).toContain('office didn’t respond');
  });

  it('finds the article that Readability finds only after starting over', () => {
    const document = fixture('retry');
    const reader = new Readability(document.cloneNode(true) as Document);
    reader.parse();
    expect((reader as unknown as { _attempts: unknown[] })._attempts.length).toBeGreaterThan(0);
    const paragraphs = paragraphsOf(extract(document));
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[2]).toContain('She denied that anybody had been put under pressure.');
  });

  it('is not led astray by fields that are named like properties', () => {
    const traps = ['body', 'documentElement', 'firstChild', 'parentNode', 'getElementsByTagName', 'createTreeWalker'];
    const form = `<form>${traps.map((name) => `<input name="${name}" id="${name}">`).join('')}</form>`;
    const images = traps.map((name) => `<img name="${name}">`).join('');
    expect(paragraphsOf(extract(page(`${form}${images}<article>${storyMarkup}</article>`)))).toEqual([...STORY]);
  });

  it('places the text of links that only run a script', () => {
    const document = page(
      `<article>${storyMarkup.replace('crew members', '<a href="javascript:open()">crew members</a>')}</article>`,
    );
    expect(paragraphsOf(extract(document))).toEqual([...STORY]);
  });

  it('leaves out what is not shown', () => {
    const hidden = '<p hidden>Nobody sees this.</p><p style="display: none">Nor this, though it is a sentence.</p>';
    expect(paragraphsOf(extract(page(`<article>${storyMarkup}${hidden}</article>`)))).toEqual([...STORY]);
  });

  it('separates single line breaks only where a sentence ends', () => {
    const document = page(`<article>${storyMarkup}<p>One line<br>goes on.<br>Another begins.</p></article>`);
    expect(paragraphsOf(extract(document)).slice(-2)).toEqual(['One line goes on.', 'Another begins.']);
  });

  it('finds nothing on an empty page', () => {
    expect(extractArticle(page(''))).toBeNull();
  });

  it('takes a page of many paragraphs', () => {
    const article = extract(page(`<article>${storyMarkup.repeat(500)}</article>`));
    expect(paragraphsOf(article)).toHaveLength(2000);
    expect(brokenSegments(article)).toEqual([]);
  });

  it('says so when Readability fails', () => {
    const parse = vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    try {
      expect(() => extractArticle(page(storyMarkup))).toThrow(ExtractionError);
      expect(() => extractArticle(page(storyMarkup))).toThrow(/Maximum call stack size exceeded/);
    } finally {
      parse.mockRestore();
    }
  });

  it('tells how long each stage took', () => {
    const timings = {};
    extractArticle(fixture('plain'), timings);
    expect(Object.keys(timings).sort()).toEqual(['clone', 'mapping', 'readability']);
    expect(Object.values<number>(timings).every((time) => time >= 0)).toBe(true);
  });
});
