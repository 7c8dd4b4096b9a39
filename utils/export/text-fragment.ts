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

/**
 * `url` with its own fragment replaced by one for these words; null where the report has no address. `isRepeated`: the page has them more than
 * once, be it outside the article.
 */
export function linkTo({ article, text }: Report, span: Span, isRepeated = false): string | null {
  if (!article.url || !URL.canParse(article.url)) return null;
  const [page] = article.url.split('#');
  return `${page}#:~:text=${directive(text, span, isRepeated)}`;
}

/** The words that a browser looks for first. */
export function openingOf({ text }: Pick<Report, 'text'>, span: Span): string {
  return edgesOf(text, span)[0] ?? '';
}

/** The whole text, or its first and its last words. */
function edgesOf(text: string, { start, end }: Span): string[] {
  const words = wordsOf(text.slice(start, end));
  const quote = words.join(' ');
  const isLong = quote.length > LONGEST && words.length > 2 * EDGE_WORDS;
  return isLong ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')] : [quote];
}

function directive(text: string, span: Span, isRepeated: boolean): string {
  const edges = edgesOf(text, span);
  const [opening = ''] = edges;
  const isUnique = text.indexOf(opening) === text.lastIndexOf(opening);
  return isUnique && !isRepeated ? edges.map(encode).join(',') : inContext(text, span, edges, !isUnique);
}

/**
 * With words of the same paragraph before it; behind it, where it begins its paragraph; of the paragraph before, where it is all of it. The last
 * only where it must be: a page may show something else between two paragraphs.
 */
function inContext(text: string, { start, end }: Span, edges: readonly string[], acrossParagraphs: boolean): string {
  const named = edges.map(encode).join(',');
  const before = wordsOf(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)).slice(-CONTEXT_WORDS);
  if (before.length > 0) return `${encode(before.join(' '))}-,${named}`;
  const paragraphEnd = text.indexOf('\n', end);
  const behind = wordsOf(text.slice(end, paragraphEnd < 0 ? text.length : paragraphEnd)).slice(0, CONTEXT_WORDS);
  if (behind.length > 0) return `${named},-${encode(behind.join(' '))}`;
  if (!acrossParagraphs) return named;
  const above = wordsOf(text.slice(0, start)).slice(-CONTEXT_WORDS);
  return above.length > 0 ? `${encode(above.join(' '))}-,${named}` : named;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Dashes, commas and ampersands part a text directive, so that they are written as bytes too. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
