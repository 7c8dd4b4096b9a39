/** The article as text, each character placed in the page's own text nodes. */
import type { Span } from '../report.ts';
import { native } from './native.ts';

/** Article text [start, end) is exactly `node.data` [offset, offset + end - start), character for character. */
export interface TextSegment {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/**
 * Segments are in order and do not overlap. Paragraph separators ("\n\n") and spaces that stand for another white space
 * belong to none; white space is collapsed by leaving characters out of the segments.
 */
export interface ArticleText {
  text: string;
  segments: readonly TextSegment[];
}

/** A stretch of one text node; `end` is exclusive. */
export interface TextRun {
  node: Text;
  start: number;
  end: number;
}

/** White space and the invisible characters that article text leaves out; also in class syntax for other patterns. */
export const LEFT_OUT = String.raw`\s\u00AD\u200B\u2060\uFEFF`;
const ONLY_LEFT_OUT = new RegExp(`^[${LEFT_OUT}]*$`, 'u');

/**
 * Where a span of the article's text stands in the page: one run for each text node that it touches, in order. A text
 * node that has left the page or no longer holds the text it held is left out.
 */
export function runsOf(article: ArticleText, span: Span): TextRun[] {
  const runs: TextRun[] = [];
  if (span.start >= span.end) return runs;
  for (let i = firstSegmentEndingAfter(article.segments, span.start); i < article.segments.length; i++) {
    const segment = article.segments[i] as TextSegment;
    if (segment.start >= span.end) break;
    if (!isCurrent(article.text, segment)) continue;
    const start = segment.offset + Math.max(0, span.start - segment.start);
    const end = segment.offset + Math.min(segment.end, span.end) - segment.start;
    const last = runs.at(-1);
    if (last?.node === segment.node && ONLY_LEFT_OUT.test(last.node.data.slice(last.end, start))) last.end = end;
    else runs.push({ node: segment.node, start, end });
  }
  return runs;
}

/** `runsOf` as live ranges. */
export function rangesOf(article: ArticleText, span: Span): Range[] {
  return runsOf(article, span).map(({ node, start, end }) => {
    const range = new (native(node.ownerDocument, 'defaultView') ?? globalThis).Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/** Index of the first segment that ends after `at`, by bisection. */
export function firstSegmentEndingAfter(segments: readonly TextSegment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as TextSegment).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isCurrent(text: string, { node, offset, start, end }: TextSegment): boolean {
  return node.isConnected && node.data.startsWith(text.slice(start, end), offset);
}
