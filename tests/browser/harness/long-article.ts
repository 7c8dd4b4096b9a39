/** A news page of about so many times 700 words. */
import { article } from '../../bench/texts.ts';

export function longArticle(articles: number): string {
  const texts = Array.from({ length: articles }, (_, number) => article(number));
  const paragraphs = texts.flatMap((text) => text.split('\n\n')).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>The long story of the harbour</title>
    <meta property="og:type" content="article"></head><body><article><h1>The long story of the harbour</h1>
    <p>By Ana Hale</p><time datetime="2026-03-01">1 March 2026</time>${paragraphs.join('\n')}</article></body></html>`;
}
