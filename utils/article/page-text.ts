/** The reader's "Check anyway": whatever running text a page holds, article or not. */
import { collectBlocks } from './collect.ts';
import { type Block, composeText, textOf } from './compose.ts';
import { type ExtractedArticle, ExtractionError, type ExtractionTimings, extractArticle } from './extract.ts';
import { isLinkLine } from './furniture.ts';
import { readMetadata } from './metadata.ts';
import { bodyOf } from './native.ts';
import { hiddenTest, unseenTest } from './visibility.ts';

/** Readability is content with this many characters, and we only with a result of as many. */
const FEWEST_CHARACTERS = 140;

/** Parts of a page that hold no running text. */
const FRAME_NAMES = new Set(['nav', 'header', 'footer', 'menu', 'form']);

/** Null where the page holds no running text at all. Never throws for what the page holds. */
export function extractPage(document: Document, timings: Partial<ExtractionTimings> = {}): ExtractedArticle | null {
  const article = tryArticle(document, timings);
  return article && article.text.length >= FEWEST_CHARACTERS ? article : extractBody(document);
}

function tryArticle(document: Document, timings: Partial<ExtractionTimings>): ExtractedArticle | null {
  try {
    return extractArticle(document, timings, { charThreshold: FEWEST_CHARACTERS });
  } catch (error) {
    if (error instanceof ExtractionError) return null;
    throw error;
  }
}

function extractBody(document: Document): ExtractedArticle | null {
  const body = bodyOf(document);
  if (!body) return null;
  const isHidden = hiddenTest(document);
  const isUnseen = unseenTest(document);
  const blocks = collectBlocks(body, {
    skips: (element, name) => FRAME_NAMES.has(name) || isHidden(element),
    place: (node) => (isUnseen(node) ? null : { node, start: 0, end: node.data.length }),
  });
  const article = composeText(blocks.filter(isRunningText));
  return article.text === '' ? null : { ...article, metadata: readMetadata(document, article.text) };
}

/** Several words, or one sentence's end, and not just a link: menus and labels have neither. */
function isRunningText(block: Block): boolean {
  if (isLinkLine(block)) return false;
  const text = textOf(block);
  return text.length >= 80 || /[.!?…。！？]["'”’»)\]]*$/u.test(text);
}
