/** An article's text in a page that puts other nodes in place of its own: paragraphs lose their nodes, and may find new ones. */
import type { Span } from '../report.ts';
import { type ArticleText, firstSegmentEndingAfter, type TextSegment } from './article-text.ts';
import { PARAGRAPH_BREAK } from './compose.ts';
import { native } from './native.ts';

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

export class LivingText implements ArticleText {
  readonly text: string;
  /** Without those of lost paragraphs. */
  readonly segments: TextSegment[];
  readonly #paragraphs: readonly Span[];
  readonly #texts: ReadonlySet<string>;
  /** Text nodes of paragraphs that are not lost. */
  readonly #paragraphOf = new WeakMap<Text, number>();
  readonly #lost = new Set<number>();

  constructor({ text, segments }: ArticleText) {
    const texts = text.split(PARAGRAPH_BREAK);
    this.text = text;
    this.segments = [...segments];
    this.#paragraphs = spansOf(texts);
    this.#texts = new Set(texts);
    let index = 0;
    for (const { start, node } of segments) {
      while (start >= (this.#paragraphs[index]?.end ?? Number.POSITIVE_INFINITY)) index++;
      this.#paragraphOf.set(node, index);
    }
  }

  /** How many paragraphs have no nodes now. */
  get lost(): number {
    return this.#lost.size;
  }

  holds(paragraph: string): boolean {
    return this.#texts.has(paragraph);
  }

  /** Takes its nodes from the paragraph of this one; null where that has been done, or the node is none of the article's. */
  lose(node: Text): Span | null {
    const index = this.#paragraphOf.get(node);
    return index === undefined ? null : this.#drop(index);
  }

  /** Takes their nodes from paragraphs that stand in these blocks with other text than the article's. */
  compare(blocks: readonly ArticleText[]): Span[] {
    const nodes = blocks.flatMap(({ text, segments }) =>
      segments.flatMap(({ node }) => {
        const index = this.#paragraphOf.get(node);
        return index === undefined || this.#textOf(index) === text ? [] : [node];
      }),
    );
    return nodes.flatMap((node) => this.lose(node) ?? []);
  }

  /**
   * Gives these blocks, which are in the document's order, to the lost paragraphs with exactly their text: where there are as many of the one
   * as of the other, and between the same neighbours as before. Returns the paragraphs that have found their place.
   */
  place(blocks: readonly ArticleText[]): Span[] {
    const lost = groupBy([...this.#lost].sort(ascending), (index) => this.#textOf(index));
    const free = blocks.filter(({ segments: [first] }) => first && !this.#paragraphOf.has(first.node));
    const pairs: [index: number, block: ArticleText][] = [];
    for (const [text, found] of groupBy(free, (block) => block.text)) {
      const indices = lost.get(text) ?? [];
      if (indices.length !== found.length) continue;
      for (const [at, block] of found.entries()) pairs.push([indices[at] as number, block]);
    }
    pairs.sort(([a], [b]) => ascending(a, b));
    return pairs.flatMap(([index, block]) => this.#put(index, block) ?? []);
  }

  #textOf(index: number): string {
    const { start, end } = this.#paragraphs[index] as Span;
    return this.text.slice(start, end);
  }

  #drop(index: number): Span {
    const span = this.#paragraphs[index] as Span;
    const first = firstSegmentEndingAfter(this.segments, span.start);
    const after = firstSegmentEndingAfter(this.segments, span.end);
    for (const { node } of this.segments.splice(first, after - first)) this.#paragraphOf.delete(node);
    this.#lost.add(index);
    return span;
  }

  #put(index: number, { segments }: ArticleText): Span | null {
    const span = this.#paragraphs[index] as Span;
    const at = firstSegmentEndingAfter(this.segments, span.start);
    const placed = segments.map((segment) => ({
      ...segment,
      start: segment.start + span.start,
      end: segment.end + span.start,
    }));
    if (!isBetween(this.segments[at - 1], placed, this.segments[at])) return null;
    this.segments.splice(at, 0, ...placed);
    for (const { node } of placed) this.#paragraphOf.set(node, index);
    this.#lost.delete(index);
    return span;
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const ascending = (a: number, b: number): number => a - b;

function spansOf(texts: readonly string[]): Span[] {
  let start = 0;
  return texts.map(({ length }) => {
    const span = { start, end: start + length };
    start = span.end + PARAGRAPH_BREAK.length;
    return span;
  });
}

function isBetween(before: TextSegment | undefined, placed: readonly TextSegment[], after: TextSegment | undefined) {
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return false;
  return (!before || isBefore(before.node, first.node)) && (!after || isBefore(last.node, after.node));
}

const isBefore = (a: Node, b: Node): boolean => (native(a, 'compareDocumentPosition')(b) & FOLLOWING) !== 0;
