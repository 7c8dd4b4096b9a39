/** Paragraphs of the copy that Readability would cut in pieces, made such that it keeps them whole. */
import { native } from './native.ts';

/** NodeFilter.SHOW_COMMENT */
const COMMENTS = 128;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Elements in the midst of a line that Readability takes for blocks: in a `<div>` it would end a paragraph before and after each. */
const LOOKS = new Set('acronym bdi big font nobr s strike tt u'.split(' '));

/** Elements that may stand in a line: only what holds nothing but these is taken for part of one. */
const IN_LINE = new Set(
  'a abbr b bdo br cite code data del dfn em i img ins kbd label mark q rp rt ruby samp small span strong sub sup time var wbr'
    .split(' ')
    .concat([...LOOKS]),
);

/** Frameworks put comments between pieces of text; to Readability each is the end of a paragraph. */
export function dropComments(copy: Document): void {
  const walker = native(copy, 'createTreeWalker')(copy, COMMENTS);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

/** `pairs` of live elements and their copies, in the document's order; the copies are replaced in their tree. */
export function plainInline(copy: Document, pairs: readonly (readonly [live: Element, copy: Element])[]): void {
  // From the inside out, so that what holds a replaced element can be judged by what it holds then.
  for (const [live, element] of pairs.toReversed()) {
    if (!isInline(live, element)) continue;
    const span = native(copy, 'createElementNS')(XHTML, 'span');
    span.append(...element.childNodes);
    element.replaceWith(span);
  }
}

/** Whether an element could be one of those that are replaced. */
export const mayBePlain = (name: string): boolean => LOOKS.has(name) || name.includes('-');

function isInline(live: Element, copy: Element): boolean {
  if (![...copy.children].every(({ localName }) => IN_LINE.has(localName))) return false;
  if (LOOKS.has(native(copy, 'localName'))) return true;
  if (!copy.textContent?.trim()) return false;
  // Without layout (command line) there is no style.
  const display = native(live, 'ownerDocument').defaultView?.getComputedStyle?.(live).display;
  return !display || /^(?:inline|contents)/.test(display);
}
