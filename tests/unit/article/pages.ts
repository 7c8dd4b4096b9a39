import { readFileSync } from 'node:fs';
import { parsePage } from '../../../library/parse-html.ts';
import type { ArticleText } from '../../../utils/article/article-text.ts';

/** A fixture page, as if loaded from its site. */
export function fixture(name: string): Document {
  const html = readFileSync(new URL(`../../pages/${name}.html`, import.meta.url), 'utf8');
  return parsePage(html, `https://paper.example/2026/${name}.html`);
}

export const page = (body: string, head = ''): Document =>
  parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'https://paper.example/story');

export const paragraphsOf = ({ text }: ArticleText): string[] => text.split('\n\n');

/** What breaks the promise of segments, in words; nothing where it is kept. */
export function brokenSegments({ text, segments }: ArticleText): string[] {
  let last = 0;
  const broken: string[] = [];
  for (const { start, end, node, offset } of segments) {
    const inPage = node.data.slice(offset, offset + end - start);
    if (inPage !== text.slice(start, end)) broken.push(`"${text.slice(start, end)}" is "${inPage}" in the page`);
    if (start < last || end <= start) broken.push(`[${start}, ${end}) after ${last}`);
    if (text.slice(last, start).trim() !== '') broken.push(`"${text.slice(last, start)}" stands nowhere`);
    last = end;
  }
  return broken;
}

/** Four paragraphs long enough for Readability not to look further. */
export const STORY = [
  'The ferry to the outer islands will not sail before Monday, the harbour office said, because a storm has torn the pier in two.',
  'Two crew members, who asked not to be named, said that the pier had been weak for years and that nobody had wanted to hear it.',
  'The harbour master, Lena Stroud, denied that there had been any warning, and said that the last survey had found nothing amiss.',
  'Islanders have begun to share what bread there is, and a baker in the old town is reportedly working through the night for them.',
] as const;
export const storyMarkup = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
