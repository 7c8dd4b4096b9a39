/**
 * A link to a sentence that works without the extension: browsers scroll to the text that the address names
 * (WICG, URL Fragment Text Directives).
 */
import type { Report, Span } from '../report.ts';

/** Longer texts are named by their first and last words. */
const LONGEST = 120;
const EDGE_WORDS = 5;
/** Words of what stands around it, where the text itself is in the article more than once. */
const CONTEXT_WORDS = 4;

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
  return isUnique ? edges.map(encode).join(',') : inContext(text, { start, end }, edges);
}

/** With words of the same paragraph before it; behind it, where it begins its paragraph; of the paragraph before, where it is all of it. */
function inContext(text: string, { start, end }: Span, edges: readonly string[]): string {
  const named = edges.map(encode).join(',');
  const before = wordsOf(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)).slice(-CONTEXT_WORDS);
  if (before.length > 0) return `${encode(before.join(' '))}-,${named}`;
  const paragraphEnd = text.indexOf('\n', end);
  const behind = wordsOf(text.slice(end, paragraphEnd < 0 ? text.length : paragraphEnd)).slice(0, CONTEXT_WORDS);
  if (behind.length > 0) return `${named},-${encode(behind.join(' '))}`;
  const above = wordsOf(text.slice(0, start)).slice(-CONTEXT_WORDS);
  return above.length > 0 ? `${encode(above.join(' '))}-,${named}` : named;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Dashes, commas and ampersands part a text directive, so that they are written as bytes too. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
