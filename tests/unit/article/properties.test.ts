import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../utils/article/article-text.ts';
import { extractArticle } from '../../../utils/article/extract.ts';
import { extractPage } from '../../../utils/article/page-text.ts';
import { parseDocument } from '../../../utils/language/document.ts';
import { brokenSegments, page, storyMarkup } from './pages.ts';

const words = fc
  .array(
    fc.constantFrom(
      'mayor',
      ' ',
      '\n  ',
      'said.',
      '“No,”',
      '\u00A0',
      'co\u00ADoperate',
      'été',
      '&amp;',
      '<!-- x -->',
      '<br>',
      '新聞',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const inline = fc.constantFrom('b', 'em', 'a href="/x"', 'span class="drop-cap"', 'font', 'a href="javascript:void 0"');
const block = fc.constantFrom(
  'p',
  'div',
  'div class="ad"',
  'ul',
  'li',
  'h2',
  'blockquote',
  'form',
  'section',
  'table',
  'td',
  'pre',
  'div hidden',
);
const wrap = (tag: string, inner: string): string => `<${tag}>${inner}</${tag.split(' ')[0]}>`;

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc.tuple(inline, tie('markup')).map(([tag, inner]) => wrap(tag, inner)),
    fc.tuple(block, tie('markup')).map(([tag, inner]) => wrap(tag, inner)),
    fc.array(tie('markup'), { maxLength: 4 }).map((parts) => parts.join('')),
    fc.constant(storyMarkup),
  ),
}));

describe('any page', () => {
  it('keeps its markup, and holds every character where its segment says', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom(extractArticle, extractPage), (body, extract) => {
        const document = page(body);
        const before = document.documentElement.outerHTML;
        const article = extract(document);
        expect(document.documentElement.outerHTML).toBe(before);
        if (!article) return;
        expect(brokenSegments(article)).toEqual([]);
        expect(article.text).toBe(article.text.trim());
        expect(article.text).not.toMatch(/\n{3}| {2}|[^\n]\n[^\n]/);
      }),
      { numRuns: 150 },
    );
  });

  it('holds each sentence in exact runs', () => {
    const visible = (text: string): string => text.replaceAll(/[\s\u00AD]/g, '');
    fc.assert(
      fc.property(markup, (body) => {
        const article = extractArticle(page(`<article>${storyMarkup}${body}</article>`));
        for (const span of article ? parseDocument(article.text).sentences : []) {
          const found = runsOf(article as NonNullable<typeof article>, span).map(({ node, start, end }) =>
            node.data.slice(start, end),
          );
          expect(visible(found.join(''))).toBe(
            visible((article as NonNullable<typeof article>).text.slice(span.start, span.end)),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});
