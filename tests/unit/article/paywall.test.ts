import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { paragraphsBeforeWall } from '../../../utils/article/paywall.ts';

const WALLED = {
  '@type': 'NewsArticle',
  isAccessibleForFree: 'False',
  hasPart: { cssSelector: '.rest', isAccessibleForFree: false },
};
const TEXT = 'The first paragraph.\n\nThe second one.\n\nThe third one.';

function paragraphs(jsonLd: unknown, body = '', text = TEXT): number | null {
  const script = `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;
  const { document } = parseHTML(`<html><head>${script}</head><body>${body}</body></html>`);
  return paragraphsBeforeWall(document as unknown as Document, { text, segments: [] });
}

describe('an article that the page keeps back', () => {
  it.each([
    ['says so of itself', WALLED],
    ['says so of a part', { '@type': 'NewsArticle', hasPart: [{ cssSelector: '.rest', isAccessibleForFree: false }] }],
    ['says so without telling where', { '@type': 'NewsArticle', isAccessibleForFree: false }],
    [
      'names its part in no selector',
      { '@type': 'NewsArticle', isAccessibleForFree: false, hasPart: { cssSelector: '::[' } },
    ],
  ])('%s', (_, jsonLd) => {
    expect(paragraphs(jsonLd)).toBe(3);
  });

  it('is not one whose part is there', () => {
    expect(paragraphs(WALLED, `<div class="rest">${'All of the rest is here. '.repeat(20)}</div>`)).toBeNull();
    expect(paragraphs(WALLED, '<div class="rest">Subscribe to read on.</div>')).toBe(3);
  });

  it('is not one that is free, says nothing, or is long all the same', () => {
    expect(paragraphs({ '@type': 'NewsArticle', isAccessibleForFree: true })).toBeNull();
    expect(paragraphs({ '@type': 'NewsArticle' })).toBeNull();
    expect(paragraphs(WALLED, '', Array.from({ length: 30 }, () => 'A paragraph.').join('\n\n'))).toBeNull();
  });
});
