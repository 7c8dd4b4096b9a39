/** One check of the page, stage by stage, giving way to the page between stages. */
import { type ExtractedArticle, ExtractionError, extractInStages } from '../article/extract.ts';
import { native } from '../article/native.ts';
import { newsEvidence } from '../article/news.ts';
import { extractPage } from '../article/page-text.ts';
import { paragraphsBeforeWall } from '../article/paywall.ts';
import { extractSelection } from '../article/selection.ts';
import type { CheckScope, EngineAnswer, FailureReason, StageTimings } from '../messages.ts';
import type { Report } from '../report.ts';
import { foreignLanguage } from './language.ts';

export type CheckResult =
  | {
      status: 'done';
      report: Report;
      article: ExtractedArticle;
      timings: StageTimings;
      paragraphsShown: number | null;
    }
  | { status: 'no-article' }
  | { status: 'unsupported-language'; language: string }
  | { status: 'failed'; reason: FailureReason; detail: string };

export interface CheckOptions {
  document: Document;
  scope: CheckScope;
  /** The selection as it was when the reader asked. */
  selection: Selection | null;
  /** Has the engine analyse the article's text. */
  analyze(article: ExtractedArticle): Promise<EngineAnswer>;
  /** Stages done, of how many. */
  onProgress(done: number, total: number): void;
}

const STAGES = 2;

/** Browsers that let scripts into such a document at all show it in a viewer that these cannot look into. */
const PDF = 'application/pdf';

/**
 * Characters: a book of 170,000 words. Browsers pass messages of up to 64 MB between a page and its extension, and a report on many
 * times as much would be larger.
 */
const MOST_TEXT = 1_000_000;

export async function checkPage(options: CheckOptions): Promise<CheckResult> {
  const timings: StageTimings = { clone: 0, readability: 0, mapping: 0, language: 0, detection: 0, painting: 0 };
  const { document, scope } = options;
  if (native(document, 'contentType') === PDF) return { status: 'failed', reason: 'pdf', detail: '' };
  await pause();
  const found = await extract(options, timings);
  if ('status' in found) return found;
  const { article } = found;
  if (article.text.length > MOST_TEXT) return { status: 'failed', reason: 'too-much-text', detail: '' };
  if (scope === 'article') {
    const language = foreignLanguage(article.text, article.metadata.language);
    if (language) return { status: 'unsupported-language', language };
    if (!newsEvidence(document, article).isNews) return { status: 'no-article' };
  }
  options.onProgress(1, STAGES);
  const answer = await options.analyze(article).catch((error: unknown) => failure(error));
  if (answer.status === 'failed') return { ...answer, reason: 'detection' };
  const paragraphsShown = scope === 'article' ? paragraphsBeforeWall(document, article) : null;
  const all = { ...timings, ...answer.timings };
  return { status: 'done', report: answer.report, article, timings: all, paragraphsShown };
}

const failure = (error: unknown): EngineAnswer => ({ status: 'failed', detail: messageOf(error) });

type Extracted = { article: ExtractedArticle } | Exclude<CheckResult, { status: 'done' }>;

async function extract({ document, scope, selection }: CheckOptions, timings: StageTimings): Promise<Extracted> {
  try {
    const article =
      scope === 'selection'
        ? extractSelection(document, selection)
        : scope === 'page'
          ? extractPage(document)
          : await extractGently(document, timings);
    if (article) return { article };
    return scope === 'article' ? { status: 'no-article' } : { status: 'failed', reason: 'too-little-text', detail: '' };
  } catch (error) {
    const cause = error instanceof ExtractionError && error.cause ? ` (${messageOf(error.cause)})` : '';
    return { status: 'failed', reason: 'extraction', detail: `${messageOf(error)}${cause}` };
  }
}

/** Lets the page go on between the stages. */
async function extractGently(document: Document, timings: StageTimings): Promise<ExtractedArticle | null> {
  const stages = extractInStages(document, timings);
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
    await pause();
  }
}

/** Lets the page and the browser do what waits; does not wait for anything. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
