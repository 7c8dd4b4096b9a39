import { Readability } from '@mozilla/readability';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractPage } from '../../../utils/article/page-text.ts';
import { brokenSegments, fixture, page, paragraphsOf } from './pages.ts';

describe('extractPage', () => {
  afterEach(() => vi.restoreAllMocks());

  it('takes the running text of a page that is no article', () => {
    const text = extractPage(fixture('product'))?.text ?? '';
    expect(text).toContain('Experts say that a lid saves a third of the gas');
    expect(text).not.toMatch(/Basket|Enamel mug|Add to basket/);
  });

  it('takes a text too short for an article', () => {
    const article = extractPage(page('<nav><a href="/">Home</a></nav><div>Sources said no.</div>'));
    expect(article?.text).toBe('Sources said no.');
  });

  it('goes on with the visible text where Readability fails', () => {
    vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const article = extractPage(fixture('messy'));
    expect(article && brokenSegments(article)).toEqual([]);
    const paragraphs = article ? paragraphsOf(article) : [];
    expect(paragraphs.some((paragraph) => paragraph.startsWith('Negotiators from the upper'))).toBe(true);
    expect(paragraphs.join()).not.toMatch(/Home|READ MORE|Mill Lane/);
  });

  it('reads a page that nests deeper than Readability can bear', () => {
    const depth = 5000;
    const document = page(
      `${'<div>'.repeat(depth)}<p>Officials said that the well was deep.</p>${'</div>'.repeat(depth)}`,
    );
    expect(extractPage(document)?.text).toBe('Officials said that the well was deep.');
  });

  it('is null where there is no text', () => {
    expect(extractPage(page('<nav>Home</nav><img alt="A harbour.">'))).toBeNull();
  });
});
