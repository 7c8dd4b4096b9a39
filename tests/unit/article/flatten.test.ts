import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { flattenWrappers } from '../../../utils/article/flatten.ts';

function flattened(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  flattenWrappers(document.body);
  return document.body.innerHTML;
}

describe('wrappers around a single element', () => {
  it.each([
    ['<div><div><section><p>Text.</p></section></div></div>', '<p>Text.</p>'],
    ['<div> <div>\n<p>a</p><p>b</p></div> </div>', '<div>\n<p>a</p><p>b</p></div>'],
    ['<div>Text <div><p>a</p></div></div>', '<div>Text <p>a</p></div>'],
    ['<article><div><p>a</p></div></article>', '<article><p>a</p></article>'],
    ['<p><b><i>a</i></b></p>', '<p><i>a</i></p>'],
    ['<div></div>', '<div></div>'],
  ])('%s', (html, flat) => {
    expect(flattened(html)).toBe(flat);
  });

  it('are taken out however many there are', () => {
    const html = `${'<div>'.repeat(3000)}<p>a</p>${'</div>'.repeat(3000)}`;
    expect(flattened(html)).toBe('<p>a</p>');
  });
});
