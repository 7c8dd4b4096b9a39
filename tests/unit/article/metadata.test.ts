import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../utils/article/metadata.ts';
import { page } from './pages.ts';

const read = (head: string, facts = {}) => readMetadata(page('', head), 'Three short words.', facts);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (fields: object): string => jsonLd([{ '@type': 'WebSite' }, { '@type': 'NewsArticle', ...fields }]);

describe('readMetadata', () => {
  it('prefers JSON-LD, then OpenGraph, then the rest', () => {
    const openGraph = '<meta property="og:title" content="From OpenGraph"><title>From the title</title>';
    expect(read(article({ headline: 'From JSON-LD' }) + openGraph, { title: 'From Readability' }).title).toBe(
      'From JSON-LD',
    );
    expect(read(openGraph, { title: 'From Readability' }).title).toBe('From OpenGraph');
    expect(read('<title>From the title</title>', { title: 'From Readability' }).title).toBe('From Readability');
    expect(read('<title>From the title</title>').title).toBe('From the title');
  });

  it('is all null where the page says nothing', () => {
    expect(read('')).toEqual({
      title: null,
      byline: null,
      siteName: null,
      publishedTime: null,
      language: null,
      url: 'https://paper.example/story',
      words: 3,
    });
  });

  it('takes the site off the end of the title', () => {
    const site = '<meta property="og:site_name" content="The Bay">';
    expect(read(`${site}<meta property="og:title" content="Mayor resigns | The Bay">`).title).toBe('Mayor resigns');
    expect(read(`${site}<meta property="og:title" content="Storm over The Bay">`).title).toBe('Storm over The Bay');
  });

  it.each([
    [{ name: 'Ann Lee' }, 'Ann Lee'],
    [[{ name: 'Ann Lee' }, 'Bo Ek', { name: 'Ann Lee' }], 'Ann Lee, Bo Ek'],
    ['By Ann Lee', 'Ann Lee'],
    ['https://social.example/annlee', null],
    ['admin', null],
    [{ '@id': '#1' }, null],
  ])('reads the author %j', (author, byline) => expect(read(article({ author })).byline).toBe(byline));

  it.each([
    ['2026-03-04T07:30:00+0100', '2026-03-04T07:30:00+01:00'],
    ['2026-03-04', '2026-03-04'],
    ['Wed, 04 Mar 2026 07:30:00 GMT', '2026-03-04T07:30:00.000Z'],
    ['0001-01-01T00:00:00Z', null],
    ['yesterday', null],
  ])('reads the date %s', (datePublished, time) => expect(read(article({ datePublished })).publishedTime).toBe(time));

  it.each([
    ['en_US', 'en-US'],
    ['PT-br', 'pt-BR'],
    ['not a language', null],
  ])('reads the language %s', (inLanguage, language) => expect(read(article({ inLanguage })).language).toBe(language));

  it('undoes what a content management system escaped twice', () => {
    expect(read(article({ headline: 'Reyes &amp; Falk: &#8220;No&#x201D; &unknown;' })).title).toBe(
      'Reyes & Falk: “No” &unknown;',
    );
  });
});
