// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangesOf, runsOf } from '../../../utils/article/article-text.ts';
import { collectBlocks } from '../../../utils/article/collect.ts';
import { composeText } from '../../../utils/article/compose.ts';

function articleOf(markup: string) {
  document.body.innerHTML = markup;
  const place = (node: Text) => ({ node, start: 0, end: node.data.length });
  return composeText(collectBlocks(document.body, { skips: () => false, place }));
}

describe('rangesOf', () => {
  beforeEach(() => document.body.replaceChildren());

  const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

  it('gives one range for each text node that the span touches', () => {
    const article = articleOf('<p>The <b>mayor</b> of <a href="#"><em>Bay</em> Town</a> resigned.</p>');
    expect(article.text).toBe('The mayor of Bay Town resigned.');
    const ranges = rangesOf(article, spanOf(article.text, 'mayor of Bay Town res'));
    expect(ranges.map(String)).toEqual(['mayor', ' of ', 'Bay', ' Town', ' res']);
  });

  it('bridges collapsed white space inside one node, and takes none of it at the ends', () => {
    const article = articleOf('<p>  One\n    two\u00AD\u200Bthree  </p><p>\n four </p>');
    expect(article.text).toBe('One twothree\n\nfour');
    expect(rangesOf(article, { start: 0, end: article.text.length }).map(String)).toEqual([
      'One\n    two\u00AD\u200Bthree',
      'four',
    ]);
  });

  it('is empty for an empty span and for the break between paragraphs', () => {
    const article = articleOf('<p>One.</p><p>Two.</p>');
    expect(rangesOf(article, { start: 2, end: 2 })).toEqual([]);
    expect(rangesOf(article, { start: 4, end: 6 })).toEqual([]);
  });

  it('gives nothing for a text node that has left the page or changed', () => {
    const article = articleOf('<p id="a">One.</p><p id="b">Two.</p><p>Three.</p>');
    document.getElementById('a')?.remove();
    (document.getElementById('b')?.firstChild as Text).data = 'Too.';
    expect(rangesOf(article, { start: 0, end: article.text.length }).map(String)).toEqual(['Three.']);
  });

  it('finds the same runs from any start', () => {
    const article = articleOf(`<p>${'<i>ab</i>'.repeat(50)}</p>`);
    for (let start = 0; start < article.text.length; start += 7) {
      const runs = runsOf(article, { start, end: article.text.length });
      expect(runs.map(({ node, start, end }) => node.data.slice(start, end)).join('')).toBe(article.text.slice(start));
    }
  });
});
