/** The packaged library: the extension's engine for programs. `docs/library.md` documents it. */

import { analyze as analyzeText } from '../utils/detect/analyze.ts';
import type { ArticleMetadata, Report } from '../utils/report.ts';
import { reportOfHtml, UnreadableError } from './reports.ts';

/** @public */
export type {
  ArticleMetadata,
  Attribution,
  Flag,
  FlagKind,
  Report,
  Source,
  SourceType,
  Span,
  Subtype,
  Summary,
} from '../utils/report.ts';

export interface AnalyzeOptions {
  /** What is known of the article; it is handed on in `Report.article`. */
  article?: Partial<ArticleMetadata>;
}

export interface AnalyzeHtmlOptions {
  /** Where the page came from. */
  url?: string | null;
}

/** The report of an article's text. Needs no DOM. Offsets in the report count UTF-16 code units of exactly `text`. */
export function analyze(text: string, { article = {} }: AnalyzeOptions = {}): Report {
  return analyzeText(text, article);
}

/** The report of the article in a page; null where the page holds no text. Brings its own DOM. */
export function analyzeHtml(html: string, { url = null }: AnalyzeHtmlOptions = {}): Report | null {
  try {
    return reportOfHtml(html, url);
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}
