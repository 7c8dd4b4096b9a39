/**
 * A link to a sentence that works without the extension: browsers scroll to the text that the address names
 * (WICG, URL Fragment Text Directives).
 */
import type { Report, Span } from '../report.ts';

/** Longer texts are named by their first and last words. */
const LONGEST = 120;
const EDGE_WORDS = 5;
/** Words of what stands before, where the text itself is on the page more than once. */
const PREFIX_WORDS = 4;

/** `url` with its own fragment replaced by one for these words; null where the report has no address. */
export function linkTo({ article, text }: Report, span: Span): string | null {
  if (!article.url || !URL.canParse(article.url)) return null;
  const [page] = article.url.split('#');
  return `${page}#:~:text=${directive(text, span)}`;
}

function directive(text: string, { start, end }: Span): string {
  const words = wordsOf(text.slice(start, end));
  const quote = words.join(' ');
  const isLong = quote.length > LONGEST && words.length > 2 * EDGE_WORDS;
  const edges = isLong ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')] : [quote];
  const [opening = ''] = edges;
  const isUnique = text.indexOf(opening) === text.lastIndexOf(opening);
  const before = isUnique ? [] : wordsOf(paragraphBefore(text, start)).slice(-PREFIX_WORDS);
  const prefix = before.length > 0 ? `${encode(before.join(' '))}-,` : '';
  return prefix + edges.map(encode).join(',');
}

/** What stands before in the same paragraph: a prefix that crosses blocks is matched too, but not by all browsers. */
const paragraphBefore = (text: string, start: number): string =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Dashes, commas and ampersands part a text directive, so that they are written as bytes too. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
