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
  /** For text nodes of paragraphs that are not lost. Text that is shown with its own lines may have several in one node. */
  readonly #paragraphsOf = new WeakMap<Text, ReadonlySet<number>>();
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
      this.#own(node, index);
    }
  }

  /** How many paragraphs have no nodes now. */
  get lost(): number {
    return this.#lost.size;
  }

  holds(paragraph: string): boolean {
    return this.#texts.has(paragraph);
  }

  /** Takes their nodes from the paragraphs that stand in this one, and returns them: none where the node is not the article's. */
  lose(node: Text): Span[] {
    return [...(this.#paragraphsOf.get(node) ?? [])].map((index) => this.#drop(index));
  }

  /** Takes their nodes from paragraphs that stand in these blocks with other text than the article's. */
  compare(blocks: readonly ArticleText[]): Span[] {
    const texts = new Map<Text, Set<string>>();
    for (const { text, segments } of blocks) {
      for (const { node } of segments) texts.set(node, (texts.get(node) ?? new Set()).add(text));
    }
    const spoilt = new Set<number>();
    for (const [node, found] of texts) {
      for (const index of this.#paragraphsOf.get(node) ?? []) if (!found.has(this.#textOf(index))) spoilt.add(index);
    }
    return [...spoilt].map((index) => this.#drop(index));
  }

  /**
   * Gives these blocks, which are in the document's order, to the lost paragraphs with exactly their text: where there are as many of the one
   * as of the other, and between the same neighbours as before. Returns the paragraphs that have found their place.
   */
  place(blocks: readonly ArticleText[]): Span[] {
    const lost = groupBy([...this.#lost].sort(ascending), (index) => this.#textOf(index));
    const free = blocks.filter(({ segments: [first] }) => first && !this.#paragraphsOf.has(first.node));
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
    for (const { node } of this.segments.splice(first, after - first)) this.#disown(node, index);
    this.#lost.add(index);
    return span;
  }

  #own(node: Text, index: number): void {
    this.#paragraphsOf.set(node, new Set(this.#paragraphsOf.get(node)).add(index));
  }

  #disown(node: Text, index: number): void {
    const left = new Set(this.#paragraphsOf.get(node));
    left.delete(index);
    if (left.size > 0) this.#paragraphsOf.set(node, left);
    else this.#paragraphsOf.delete(node);
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
    for (const { node } of placed) this.#own(node, index);
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
  return (!before || isBefore(before, first)) && (!after || isBefore(last, after));
}

function isBefore(a: TextSegment, b: TextSegment): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  return (native(a.node, 'compareDocumentPosition')(b.node) & FOLLOWING) !== 0;
}
