/** Blocks of pieces of text nodes → article text with segments. */
import { type ArticleText, LEFT_OUT, type TextSegment } from './article-text.ts';

/** A stretch of one live text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** Inside a link. */
  linked: boolean;
  /** A line break stands before it that is no end of a paragraph. */
  wrapped: boolean;
}

/** What becomes one paragraph of the article's text. */
export interface Block {
  pieces: Piece[];
  /** Lower-case name of the element that opened the block. */
  name: string;
}

/** Words with single spaces between them are taken as they are, all at once; most text nodes hold nothing else. */
const RUNS = new RegExp(`[^${LEFT_OUT}]+(?:[ \u00A0][^${LEFT_OUT}]+)*|[${LEFT_OUT}]+`, 'gu');
const LEADS_WITH_LEFT_OUT = new RegExp(`^[${LEFT_OUT}]`, 'u');
const HAS_SPACE = /\s/u;
/** A space as browsers show one; any other white space is stood in for by a plain space. */
const IS_SPACE = /[ \u00A0]/u;

/** Between paragraphs, and nowhere in them. */
export const PARAGRAPH_BREAK = '\n\n';

export function composeText(blocks: readonly Block[]): ArticleText {
  const composer = new Composer();
  for (const block of blocks) {
    composer.beginParagraph();
    for (const piece of block.pieces) composer.add(piece);
  }
  return composer.finish();
}

/** The block's text as it would stand in the article. */
export function textOf(block: Block): string {
  return composeText([block]).text;
}

class Composer {
  #parts: string[] = [];
  #length = 0;
  #segments: TextSegment[] = [];
  /** White space seen since the last visible character: where to take a space from, or null for one of our own. */
  #space: { node: Text; offset: number } | null | undefined;
  #atBreak = false;

  beginParagraph(): void {
    this.#atBreak = this.#length > 0;
    this.#space = undefined;
  }

  add({ node, start, end, wrapped }: Piece): void {
    if (wrapped) this.#space ??= null;
    for (const match of node.data.slice(start, end).matchAll(RUNS)) {
      const [run] = match;
      const offset = start + match.index;
      if (LEADS_WITH_LEFT_OUT.test(run)) this.#noteSpace(node, offset, run);
      else this.#write(node, offset, run);
    }
  }

  finish(): ArticleText {
    return { text: this.#parts.join(''), segments: this.#segments };
  }

  #noteSpace(node: Text, offset: number, run: string): void {
    if (!HAS_SPACE.test(run)) return;
    if (this.#space) return;
    const at = run.search(IS_SPACE);
    this.#space = at < 0 ? null : { node, offset: offset + at };
  }

  #write(node: Text, offset: number, run: string): void {
    if (this.#atBreak) this.#append(PARAGRAPH_BREAK);
    else if (this.#space && this.#length > 0) this.#place(this.#space.node, this.#space.offset, 1);
    else if (this.#space === null && this.#length > 0) this.#append(' ');
    this.#atBreak = false;
    this.#space = undefined;
    this.#place(node, offset, run.length);
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #place(node: Text, offset: number, length: number): void {
    const last = this.#segments.at(-1);
    const follows = last?.node === node && last.end === this.#length && last.offset + last.end - last.start === offset;
    const start = this.#length;
    this.#append(node.data.slice(offset, offset + length));
    if (follows) last.end = this.#length;
    else this.#segments.push({ start, end: this.#length, node, offset });
  }
}
