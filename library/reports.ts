/** Documents → reports, with the reader's own code. */
import { ExtractionError, extractArticle } from '../utils/article/extract.ts';
import { extractPage } from '../utils/article/page-text.ts';
import { analyze } from '../utils/detect/analyze.ts';
import type { ArticleMetadata, Report } from '../utils/report.ts';
import { parsePage } from './parse-html.ts';

/** A document that cannot be analysed; the message is one line for the person at the command line. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** Offsets in the report count in exactly `text`. */
export function reportOfText(text: string, metadata: Partial<ArticleMetadata> = {}): Report {
  return analyze(text, metadata);
}

/** `url` is where the page came from; null where that is not known. Throws an `UnreadableError` on a page without text. */
export function reportOfHtml(html: string, url: string | null): Report {
  const article = findArticle(parsePage(html, url), html);
  if (!article) throw new UnreadableError('no article text found in the HTML');
  return analyze(article.text, article.metadata);
}

function findArticle(document: Document, html: string) {
  // linkedom makes no document of nothing.
  if (html.trim() === '') return null;
  try {
    const article = extractArticle(document);
    if (article) return article;
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
  }
  return extractPage(document);
}
