/** What stands in an article without being part of its text: captions, related links, sharing, newsletters, bylines. */

import { nameOf } from './collect.ts';
import type { Block } from './compose.ts';
import { native } from './native.ts';

const FURNITURE_NAMES = new Set(['figcaption', 'nav', 'footer', 'form']);

/** Whole words of class names and ids, as news sites call these things. */
const FURNITURE_WORDS =
  /(?:^|[\s_-])(?:captions?|credits?|newsletters?|related|recirc|recommended|recommendations?|share|sharing|social|sharedaddy|subscribe|subscription|signup|promo|promos|promoted|advertisements?|ads?|advert|byline|bylines|author-?bio|tags|taglist|breadcrumbs?|comments?|outbrain|taboola|read-?more|more-?on|also-?read|trending|copyright)(?=$|[\s_-])/i;

/** An element this long holds article text, whatever its class names say. */
const MOST_FURNITURE_CHARACTERS = 600;

/**
 * A test for text nodes of the live page that stand in furniture. It goes by the page's own elements, since Readability
 * drops and renames some on its way.
 */
export function furnitureTest(): (node: Text) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    const asked: Element[] = [];
    let verdict = false;
    for (let at = node.parentElement; at; at = native(at, 'parentElement')) {
      const before = known.get(at);
      if (before === undefined) asked.push(at);
      verdict = before ?? isFurniture(at);
      if (verdict || before !== undefined) break;
    }
    for (const element of asked) known.set(element, verdict);
    return verdict;
  };
}

function isFurniture(element: Element): boolean {
  if (!FURNITURE_NAMES.has(nameOf(element)) && !FURNITURE_WORDS.test(wordsOf(element))) return false;
  return (native(element, 'textContent') ?? '').replaceAll(/\s+/g, ' ').length < MOST_FURNITURE_CHARACTERS;
}

/** Class names and id, "relatedLinks" written as "related-Links". */
function wordsOf(element: Element): string {
  const attribute = native(element, 'getAttribute');
  const marks = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`.trim();
  return marks.replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
}

const MOST_LINK_LINE_CHARACTERS = 160;

/** A short block that is all link: it points elsewhere. Headings and list items are often so and belong to the text. */
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
