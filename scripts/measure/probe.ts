/** What is measured of one page, on whatever DOM it was parsed into: linkedom here, or a browser's own. */
import { Readability } from '@mozilla/readability';
import { type ArticleText, LEFT_OUT, rangesOf, runsOf } from '../../utils/article/article-text.ts';
import { collectBlocks } from '../../utils/article/collect.ts';
import { composeText } from '../../utils/article/compose.ts';
import { extractArticle } from '../../utils/article/extract.ts';
import { newsEvidence } from '../../utils/article/news.ts';
import { parseDocument } from '../../utils/language/document.ts';
import type { Span } from '../../utils/report.ts';

export interface PageProbe {
  /** The extracted body; empty where no article was found. */
  text: string;
  /** The body as Readability alone gives it. */
  readability: string;
  sentences: number;
  /** Sentences whose ranges in the page hold exactly their words. */
  placed: number;
  isNews: boolean;
  evidence: string[];
  /** Whether the page's markup was the same before and after. */
  untouched: boolean;
}

export function probePage(document: Document): PageProbe {
  const before = document.documentElement.outerHTML;
  const article = extractArticle(document);
  const untouched = document.documentElement.outerHTML === before;
  const spans = article ? parseDocument(article.text).sentences : [];
  return {
    text: article?.text ?? '',
    readability: readabilityText(document),
    sentences: spans.length,
    placed: article ? spans.filter((span) => isPlaced(article, span)).length : 0,
    ...newsEvidence(document, article),
    untouched,
  };
}

const NOT_COMPARED = new RegExp(`[${LEFT_OUT}]`, 'gu');
const visibleOf = (text: string): string => text.replaceAll(NOT_COMPARED, '');

function isPlaced(article: ArticleText, span: Span): boolean {
  // linkedom's ranges know no offsets.
  const hasRanges = 'setStart' in (article.segments[0]?.node.ownerDocument.createRange() ?? {});
  const found = hasRanges
    ? rangesOf(article, span).map(String)
    : runsOf(article, span).map(({ node, start, end }) => node.data.slice(start, end));
  return visibleOf(found.join('')) === visibleOf(article.text.slice(span.start, span.end));
}

/** Readability as it comes, its paragraphs kept apart. */
function readabilityText(document: Document): string {
  const copy = document.cloneNode(true) as Document;
  const content = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content;
  if (!content) return '';
  const place = (node: Text) => ({ node, start: 0, end: node.data.length });
  return composeText(collectBlocks(content, { skips: () => false, place })).text;
}
