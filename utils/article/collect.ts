/** DOM → blocks: the paragraphs, headings, list items and table cells that a reader sees as separate. */
import type { Block, Piece } from './compose.ts';
import { native } from './native.ts';
import { traverse } from './traverse.ts';

const BLOCK_NAMES = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Elements whose text is no text of the page. */
const TEXTLESS_NAMES = new Set(
  (
    'audio button canvas datalist embed head iframe input map math meter noembed noframes noscript object option progress ' +
    'rp rt script select style svg template textarea title video'
  ).split(' '),
);

/** A line that ends like this before a single `<br>` is finished; the break then separates, else it only wraps. */
const FINISHED_LINE = /[.!?…:;。！？]["'”’»)\]]*\s*$/u;

/** In text that is shown with its own lines: what stands between paragraphs. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/gu;

const ELEMENT_NODE = 1;

export interface CollectOptions {
  /** True leaves out an element with all it holds. */
  skips(element: Element, name: string): boolean;
  /** The part of a live text node to take for this text node; null for nothing. */
  place(node: Text): Place | null;
}

export type Place = Pick<Piece, 'node' | 'start' | 'end'>;

export function collectBlocks(root: Node, { skips, place }: CollectOptions): Block[] {
  const blocks: Block[] = [];
  const rootName = native(root, 'nodeType') === ELEMENT_NODE ? nameOf(root as Element) : '';
  let block: Block = { pieces: [], name: rootName };
  let links = 0;
  let preformatted = rootName === 'pre' ? 1 : 0;
  let lineBreaks = 0;

  const startBlock = (name: string): void => {
    if (block.pieces.some(isVisible)) blocks.push(block);
    block = { pieces: [], name };
    lineBreaks = 0;
  };
  const add = (placed: Place): void => {
    const visible = isVisible(placed);
    if (visible && (lineBreaks > 1 || (lineBreaks === 1 && isFinished(block)))) startBlock(block.name);
    block.pieces.push({ ...placed, linked: links > 0, wrapped: visible && lineBreaks > 0 });
    if (visible) lineBreaks = 0;
  };
  traverse(root, {
    enter(element) {
      const name = nameOf(element);
      if (TEXTLESS_NAMES.has(name) || skips(element, name)) return false;
      if (name === 'br') lineBreaks++;
      if (BLOCK_NAMES.has(name)) startBlock(name);
      if (name === 'a') links++;
      if (name === 'pre') preformatted++;
      return true;
    },
    text(node) {
      const placed = place(node);
      if (!placed) return;
      for (const [index, part] of (preformatted > 0 ? withoutBlankLines(placed) : [placed]).entries()) {
        if (index > 0) startBlock(block.name);
        add(part);
      }
    },
    leave(element) {
      const name = nameOf(element);
      if (name === 'a') links--;
      if (name === 'pre') preformatted--;
      if (BLOCK_NAMES.has(name)) startBlock('');
    },
  });
  startBlock('');
  return blocks;
}

/** Whether an element's text is none of the page's. */
export const isTextless = (element: Element): boolean => TEXTLESS_NAMES.has(nameOf(element));

/** Whether a paragraph ends where this element begins. */
export const isBlock = (element: Element): boolean => BLOCK_NAMES.has(nameOf(element));

export const nameOf = (element: Element): string => native(element, 'localName').toLowerCase();

/** What stands before, between and after the blank lines of a stretch of text. */
function withoutBlankLines({ node, start, end }: Place): Place[] {
  const parts: Place[] = [];
  let from = start;
  for (const { index, 0: blank } of node.data.slice(start, end).matchAll(BLANK_LINES)) {
    parts.push({ node, start: from, end: start + index });
    from = start + index + blank.length;
  }
  return [...parts, { node, start: from, end }];
}

const isVisible = ({ node, start, end }: Place): boolean => /\S/u.test(node.data.slice(start, end));

function isFinished(block: Block): boolean {
  const last = block.pieces.findLast(isVisible);
  return last !== undefined && FINISHED_LINE.test(last.node.data.slice(last.start, last.end));
}
