/** Paragraphs of the live page, each as a text of its own. */
import type { ArticleText } from './article-text.ts';
import { collectBlocks, isBlock, isTextless, type Place } from './collect.ts';
import { type Block, composeText } from './compose.ts';
import { furnitureTest, isLinkLine } from './furniture.ts';
import { native } from './native.ts';
import { hiddenTest, unseenTest } from './visibility.ts';

const TEXT_NODE = 3;
const FOLLOWING = 4;

/** Nodes in one paragraph. Elements with more of them are whole articles whose paragraphs are lines. */
const MOST_CHILDREN = 200;

/** All that a node holds, seen or not: it may have left the page. */
export function textsIn(node: Node): string[] {
  const place = (text: Text): Place => ({ node: text, start: 0, end: text.data.length });
  return blocksIn(node, { skips: () => false, place }).map((block) => composeText([block]).text);
}

/** Reads the live page as the article was read. */
export class LivePage {
  readonly #document: Document;
  /** The reader's own selection, and pages without an article, are taken with all that stands in them. */
  readonly #hasFurniture: boolean;

  constructor(document: Document, { segments }: ArticleText) {
    const isInFurniture = furnitureTest();
    this.#document = document;
    this.#hasFurniture = segments.some(({ node }) => isInFurniture(node));
  }

  /** The paragraphs that the reader sees in and around these nodes, in the document's order. */
  paragraphsAt(nodes: Iterable<Node>): ArticleText[] {
    return this.#read(outermost(new Set([...nodes].map(paragraphAround))));
  }

  /** The paragraphs that the reader sees in this node. */
  paragraphsIn(node: Node): ArticleText[] {
    return this.#read([node]);
  }

  #read(roots: readonly Node[]): ArticleText[] {
    const skips = hiddenTest(this.#document);
    const isInFurniture = this.#hasFurniture ? () => false : furnitureTest();
    const isUnseen = unseenTest(this.#document);
    const place = (node: Text): Place | null =>
      isInFurniture(node) || isUnseen(node) ? null : { node, start: 0, end: node.data.length };
    const isSeen = (root: Node): boolean => {
      const element = elementOf(root);
      return element !== null && !isTextless(element) && !skips(element);
    };
    return roots
      .filter(isSeen)
      .flatMap((root) => blocksIn(root, { skips, place }))
      .filter((block) => !isLinkLine(block))
      .map((block) => composeText([block]));
  }
}

function blocksIn(node: Node, options: Parameters<typeof collectBlocks>[1]): Block[] {
  if (!isText(node)) return collectBlocks(node, options);
  const placed = options.place(node);
  return placed ? [{ pieces: [{ ...placed, linked: false, wrapped: false }], name: '' }] : [];
}

/** The block that this node is in, where that holds nothing but its one paragraph, or lines; else the node itself. */
function paragraphAround(node: Node): Node {
  if (!isText(node) && isBlock(node as Element)) return node;
  let around = native(node, 'parentElement');
  while (around && !isBlock(around)) around = native(around, 'parentElement');
  return around && holdsNoBlocks(around) ? around : node;
}

function holdsNoBlocks(element: Element): boolean {
  if (native(element, 'childNodes').length > MOST_CHILDREN) return false;
  return [...native(element, 'children')].every((child) => !isBlock(child));
}

/** Without those that are in another one; in the document's order. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  const isInside = (node: Node): boolean => {
    for (let at = native(node, 'parentNode'); at; at = native(at, 'parentNode')) if (nodes.has(at)) return true;
    return false;
  };
  const found = [...nodes].filter((node) => !isInside(node));
  return found.sort((a, b) => (native(a, 'compareDocumentPosition')(b) & FOLLOWING ? -1 : 1));
}

const isText = (node: Node): node is Text => native(node, 'nodeType') === TEXT_NODE;
const elementOf = (node: Node): Element | null => (isText(node) ? native(node, 'parentElement') : (node as Element));
