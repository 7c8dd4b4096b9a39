/** Page → article: Readability on a copy, and each character placed in the live page. */
import { Readability } from '@mozilla/readability';
import type { ArticleMetadata } from '../report.ts';
import type { ArticleText } from './article-text.ts';
import { collectBlocks, type Place } from './collect.ts';
import { composeText } from './compose.ts';
import { flattenWrappers } from './flatten.ts';
import { furnitureTest, isLinkLine } from './furniture.ts';
import { readMetadata } from './metadata.ts';
import { rootOf } from './native.ts';
import { isDeeperThan } from './traverse.ts';
import { makeWorkingCopy } from './working-copy.ts';

export interface ExtractedArticle extends ArticleText {
  metadata: ArticleMetadata;
}

/** Milliseconds spent. */
export interface ExtractionTimings {
  clone: number;
  readability: number;
  mapping: number;
}

/** Readability cannot cope with the page; its own error, where there is one, is the `cause`. */
export class ExtractionError extends Error {
  override name = 'ExtractionError';
}

export interface ExtractOptions {
  /** Characters under which Readability looks again with looser rules. */
  charThreshold?: number;
}

/**
 * The page's article, or null where Readability finds none. The live document is only read.
 * Throws an `ExtractionError` where Readability itself fails, or would.
 */
export function extractArticle(
  document: Document,
  timings: Partial<ExtractionTimings> = {},
  options: ExtractOptions = {},
): ExtractedArticle | null {
  const stages = extractInStages(document, timings, options);
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
  }
}

/** `extractArticle`, stopping between its stages, so that a page can be let go on in between. */
export function* extractInStages(
  document: Document,
  timings: Partial<ExtractionTimings> = {},
  { charThreshold = 500 }: ExtractOptions = {},
): Generator<void, ExtractedArticle | null> {
  const time = stopwatch(timings);
  const copy = time('clone', () => makeWorkingCopy(document));
  yield;
  const parsed = time('readability', () => runReadability(copy.document, charThreshold));
  if (!parsed?.content) return null;
  yield;
  const { content } = parsed;
  const isInFurniture = furnitureTest();
  const place = (node: Text): Place | null => {
    const live = copy.liveNodeOf(node);
    return live && !isInFurniture(live) ? { node: live, start: 0, end: live.data.length } : null;
  };
  const blocks = time('mapping', () => collectBlocks(content, { skips: () => false, place }));
  yield;
  return time('mapping', () => {
    const article = composeText(blocks.filter((block) => !isLinkLine(block)));
    return article.text === '' ? null : { ...article, metadata: readMetadata(document, article.text, parsed) };
  });
}

/**
 * Readability looks at each element's ancestors and recurses into them, so that its time grows with the square of the
 * depth, or worse, until the stack ends. Browsers' parsers stop at 512 levels.
 */
const MOST_LEVELS = 600;

function runReadability(copy: Document, charThreshold: number): ReturnType<Readability<Node>['parse']> {
  const root = rootOf(copy);
  if (root && isDeeperThan(root, MOST_LEVELS)) flattenWrappers(root);
  if (root && isDeeperThan(root, MOST_LEVELS))
    throw new ExtractionError(`The page nests more than ${MOST_LEVELS} elements deep`);
  try {
    return new Readability<Node>(copy, { charThreshold, serializer: (node) => node }).parse();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExtractionError(`The page's article could not be told from the rest: ${reason}`, { cause });
  }
}

function stopwatch(timings: Partial<ExtractionTimings>) {
  return <Result>(stage: keyof ExtractionTimings, work: () => Result): Result => {
    const begin = performance.now();
    try {
      return work();
    } finally {
      timings[stage] = (timings[stage] ?? 0) + performance.now() - begin;
    }
  };
}
