/** What stands in an article without being part of its text: captions, related links, sharing, newsletters, bylines. */
import type { Block } from './compose.ts';
import { native } from './native.ts';

const FURNITURE_NAMES = new Set(['figcaption', 'nav', 'footer', 'form']);

/**
 * Words of class names and ids, whole between hyphens, underscores and changes of case, as news sites use them.
 * Words that also name an article's own parts ("share-price", "story-related") are judged with the length below.
 */
const FURNITURE_WORDS =
  /(?:^|[\s_-])(?:captions?|credits?|newsletters?|related|recirc|recommended|recommendations?|share|sharing|social|sharedaddy|subscribe|subscription|signup|promo|promos|promoted|advertisements?|ads?|advert|byline|bylines|author-?bio|tags|taglist|breadcrumbs?|comments?|outbrain|taboola|read-?more|more-?on|also-?read|trending|copyright)(?=$|[\s_-])/i;

/** An element this long holds article text, whatever its class names say. */
const MOST_FURNITURE_CHARACTERS = 600;

export function isFurniture(element: Element, name: string): boolean {
  if (FURNITURE_NAMES.has(name)) return isShort(element);
  const marks = wordsOf(element);
  return marks !== '' && FURNITURE_WORDS.test(marks) && isShort(element);
}

const isShort = (element: Element): boolean =>
  (native(element, 'textContent') ?? '').replaceAll(/\s+/g, ' ').length < MOST_FURNITURE_CHARACTERS;

/** Class names and id, "relatedLinks" written as "related-Links". */
function wordsOf(element: Element): string {
  const attribute = native(element, 'getAttribute');
  const marks = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`.trim();
  return marks.replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
}

/** A block that is all link and no sentence points elsewhere. */
export function withoutFurniture(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => !isLinkLine(block));
}

const MOST_LINK_LINE_CHARACTERS = 160;

export function isLinkLine({ pieces, name }: Block): boolean {
  if (name === 'li' || /^h\d$/.test(name)) return false;
  let linked = 0;
  let total = 0;
  for (const piece of pieces) {
    const length = piece.node.data.slice(piece.start, piece.end).trim().length;
    total += length;
    if (piece.linked) linked += length;
  }
  return total < MOST_LINK_LINE_CHARACTERS && linked > 0.9 * total;
}
