import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../library/parse-html.ts';
import { extractArticle } from '../../../utils/article/extract.ts';
import { newsEvidence } from '../../../utils/article/news.ts';
import { fixture, page, storyMarkup } from './pages.ts';

const judge = (document: Document) => newsEvidence(document, extractArticle(document));
const typed = (...types: string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': types.map((type) => ({ '@type': type })) })}</script>`;
const story = (head: string): Document => page(`<article>${storyMarkup.repeat(3)}</article>`, head);

describe('newsEvidence', () => {
  for (const name of ['plain', 'messy', 'retry']) {
    it(`takes ${name}.html`, () => expect(judge(fixture(name))).toMatchObject({ isNews: true }));
  }
  for (const name of ['home', 'product']) {
    it(`refuses ${name}.html`, () => expect(judge(fixture(name))).toMatchObject({ isNews: false }));
  }

  it.each(['NewsArticle', 'ReportageNewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting'])(
    'takes a declared %s',
    (type) => {
      expect(judge(story(typed(type))).isNews).toBe(true);
    },
  );

  it.each(['Recipe', 'Product', 'QAPage', 'DiscussionForumPosting'])('refuses a %s with byline and date', (type) => {
    const head =
      '<meta property="og:type" content="article"><meta name="author" content="Ann Lee"><meta name="date" content="2026-01-02">';
    expect(judge(story(head)).isNews).toBe(true);
    expect(judge(story(head + typed(type))).isNews).toBe(false);
  });

  it('does not take running text alone', () => {
    expect(judge(story(''))).toEqual({ isNews: false, evidence: ['+1 running text'] });
  });

  it('takes no front page, even of a newsroom', () => {
    const html = story(typed('NewsArticle')).documentElement.outerHTML;
    const document = parsePage(html, 'https://paper.example/');
    expect(judge(document).isNews).toBe(false);
  });

  it('takes nothing where there is no article', () => {
    expect(newsEvidence(page('', typed('NewsArticle')), null).isNews).toBe(false);
  });

  it('bears broken and hostile JSON-LD', () => {
    const cyclic = '{"@type": ["NewsArticle", 7, null], "mainEntity": [[[{"@type": {}}]]], "publisher": "x"}';
    const head = `<script type="application/ld+json">{ not json</script><script type="application/ld+json">${cyclic}</script>`;
    expect(judge(story(head)).isNews).toBe(true);
  });
});
