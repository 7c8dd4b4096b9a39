import { describe, expect, it } from 'vitest';
import { analyze, analyzeHtml } from '../../../library/index.ts';
import { analyze as analyzeInEngine } from '../../../utils/detect/analyze.ts';

const TEXT = ' Sources said the pier was weak.\r\n\r\nThe mayor denied it. ';

describe('analyze', () => {
  it('gives the report of the engine, offsets in exactly the text', () => {
    expect(analyze(TEXT)).toEqual(analyzeInEngine(TEXT));
    expect(analyze(TEXT).text).toBe(TEXT);
  });

  it('hands on what is known of the article', () => {
    const { article } = analyze('No.', { article: { siteName: 'The Courier', publishedTime: '2026-05-01' } });
    expect(article).toMatchObject({ siteName: 'The Courier', publishedTime: '2026-05-01', words: 1, title: null });
  });
});

describe('analyzeHtml', () => {
  it('finds the article, with the address it came from', () => {
    const html = '<title>Pier</title><nav>Home</nav><article><p>Sources said the pier was weak.</p></article>';
    const report = analyzeHtml(html, { url: 'https://a.example/b' });
    expect(report).toMatchObject({ version: 1, article: { url: 'https://a.example/b', title: 'Pier' } });
    expect(report?.flags.map(({ kind }) => kind)).toEqual(['anonymous']);
  });

  it.each(['', '<p></p>', '<img src="a.png">'])('gives null for a page without text: %j', (html) => {
    expect(analyzeHtml(html)).toBeNull();
  });
});
