/** Where a verb's source and content are looked for, and how a reading is put together. */

import { quotationAt, type Sentence, type TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import type { Frame } from './frames.ts';
import type { Range, Reading } from './reading.ts';

export interface Scope {
  document: TextDocument;
  /** Index of the sentence. */
  index: number;
  /** The stretch in which source and content are looked for: the sentence, or the part of it inside one quotation. */
  from: number;
  limit: number;
  /** True inside quotation marks. */
  quoted: boolean;
}

/** Text without full stops is one sentence; no attribution reaches further than this. */
const REACH = 150;

export function scopeOf(document: TextDocument, index: number, verb: VerbGroup): Scope {
  const sentence = document.sentences[index] as Sentence;
  const first = Math.max(sentence.first, verb.first - REACH);
  const last = Math.min(sentence.last, verb.last + REACH);
  const quotation = quotationAt(document, verb.main);
  if (!quotation) return { document, index, from: first, limit: last, quoted: false };
  const from = Math.max(first, quotation.first + 1);
  const limit = Math.min(last, quotation.closed ? quotation.last - 1 : quotation.last);
  return { document, index, from, limit, quoted: true };
}

export function reading(
  scope: Scope,
  verb: VerbGroup,
  frame: Frame,
  { source, content, frame: taken, addressee }: Pick<Reading, 'source' | 'content' | 'frame' | 'addressee'>,
): Reading {
  return {
    sentence: scope.index,
    cue: cueOf(scope, verb, content),
    lemma: verb.lemma,
    class: frame.class,
    negated: verb.negated,
    modal: verb.modal,
    passive: verb.passive,
    predicate: verb.form !== 'infinitive',
    level: scope.quoted ? 'quoted' : 'own',
    source,
    content,
    frame: taken,
    addressee,
  };
}

/** The verb group, with an adverb right before it ("also said") and the preposition that opens a noun content ("called for"). */
function cueOf({ document, from }: Scope, verb: VerbGroup, content: readonly Range[]): Range {
  const { tags } = document.syntax;
  let first = verb.first;
  if (verb.finite && first > from && tags[first - 1] === TAG.adverb) first--;
  if (lowerAt(document, verb.last) === ':') return { first, last: verb.last + 1 };
  const start = content[0]?.first ?? 0;
  const joint = start - 1;
  const joins =
    start > verb.last && joint < verb.last + 4 && (tags[joint] === TAG.preposition || lowerAt(document, joint) === ':');
  return { first, last: joins ? start : verb.last };
}
