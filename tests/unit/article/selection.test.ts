// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../utils/article/article-text.ts';
import { extractSelection } from '../../../utils/article/selection.ts';
import { brokenSegments } from './pages.ts';

function select(markup: string, [from, start]: [string, number], [to, end]: [string, number]): Selection {
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = markup;
  const textOf = (id: string): Node => document.getElementById(id)?.firstChild as Node;
  const selection = document.getSelection() as Selection;
  selection.removeAllRanges();
  const range = document.createRange();
  range.setStart(textOf(from), start);
  range.setEnd(textOf(to), end);
  selection.addRange(range);
  return selection;
}

describe('extractSelection', () => {
  it('takes exactly what is selected, across elements', () => {
    const markup = '<p id="a">One two</p><p>three <b>four</b></p><ul><li id="b">five six</li></ul><p>seven</p>';
    const article = extractSelection(document, select(markup, ['a', 4], ['b', 4]));
    expect(article?.text).toBe('two\n\nthree four\n\nfive');
    expect(article && brokenSegments(article)).toEqual([]);
    expect(article?.metadata).toMatchObject({ language: 'en-GB', words: 4 });
  });

  it('takes a part of one text node', () => {
    const article = extractSelection(document, select('<p id="a">One two three</p>', ['a', 3], ['a', 8]));
    expect(article?.text).toBe('two');
    expect(article && rangesOf(article, { start: 0, end: 3 }).map(String)).toEqual(['two']);
  });

  it('leaves out scripts, fields and what is hidden', () => {
    const markup =
      '<p id="a">One</p><script>let x</script><textarea>draft</textarea><p style="display: none">gone</p><p id="b">two</p>';
    expect(extractSelection(document, select(markup, ['a', 0], ['b', 3]))?.text).toBe('One\n\ntwo');
  });

  it('leaves the page as it was', () => {
    const selection = select(
      '<form><input name="parentNode"><p id="a">One</p></form><p id="b">two</p>',
      ['a', 0],
      ['b', 3],
    );
    const before = document.documentElement.outerHTML;
    extractSelection(document, selection);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is null where nothing but white space is selected', () => {
    expect(extractSelection(document, select('<p id="a">One  two</p>', ['a', 3], ['a', 5]))).toBeNull();
    expect(extractSelection(document, select('<p id="a">One</p>', ['a', 1], ['a', 1]))).toBeNull();
    document.getSelection()?.removeAllRanges();
    expect(extractSelection(document, document.getSelection())).toBeNull();
    expect(extractSelection(document, null)).toBeNull();
  });
});
