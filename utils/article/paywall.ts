/** Whether the page holds only the opening of its article, by what it says of itself. */
import type { ArticleText } from './article-text.ts';
import { isObject, type JsonObject, readJsonLd } from './json-ld.ts';
import { native, queryAll } from './native.ts';

/** An opening has no more paragraphs; a page with more shows the article to this reader. */
const MOST_PARAGRAPHS = 10;
/** Characters of text in the part that is kept back, from which on it is there. */
const SHOWN = 300;

/**
 * How many paragraphs are here, or null where nothing speaks for a part being kept back: schema.org's
 * `isAccessibleForFree: false`, as search engines ask publishers to declare it, and a part that is not in the page.
 */
export function paragraphsBeforeWall(document: Document, { text }: ArticleText): number | null {
  const walled = readJsonLd(document).filter(isWalled);
  const paragraphs = text.split('\n\n').length;
  if (walled.length === 0 || paragraphs > MOST_PARAGRAPHS) return null;
  const selectors = walled.flatMap(selectorsOf);
  const isShown = selectors.some((selector) => textLength(document, selector) >= SHOWN);
  return isShown ? null : paragraphs;
}

const isFalse = (value: unknown): boolean => value === false || (typeof value === 'string' && /^false$/i.test(value));

const partsOf = ({ hasPart }: JsonObject): JsonObject[] => [hasPart].flat().filter(isObject);

const isWalled = (object: JsonObject): boolean =>
  isFalse(object.isAccessibleForFree) || partsOf(object).some((part) => isFalse(part.isAccessibleForFree));

const selectorsOf = (object: JsonObject): string[] =>
  partsOf(object).flatMap(({ cssSelector }) => (typeof cssSelector === 'string' ? [cssSelector] : []));

function textLength(document: Document, selector: string): number {
  try {
    return queryAll(document, selector).reduce(
      (sum, node) => sum + (native(node, 'textContent') ?? '').trim().length,
      0,
    );
  } catch {
    // No selector that a browser understands.
    return 0;
  }
}
