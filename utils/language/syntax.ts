/**
 * The shallow parse of a document, made once by `parseDocument` and found at `document.syntax`. All positions are token
 * indices; ends are exclusive.
 *
 *     const { tags, phrases, phraseAt, verbs, verbAt } = document.syntax;
 *     tags[i] === TAG.verb                  coarse part of speech of token i (tags.ts)
 *     phrases[phraseAt[i]]                  the simple noun phrase that holds token i: head, determiner, kind (phrases.ts)
 *     verbs[verbAt[i]]                      the verb group that holds it: lemma, form, negated, passive, modal … (phrases.ts)
 *     clauseAt[i]                           number of its clause; a new one begins where `clauseAt` changes
 *     subjectOf(document, verb)             who does it: the whole phrase before the verb (subjects.ts)
 *     extendPhrase(document, phrase)        where a phrase ends with all that hangs behind it: "a spokesperson | for HMRC",
 *                                           "people | familiar with the matter", "two officials | briefed on the talks"
 *
 * There is no statistical tagger: closed-class words, a verb lexicon, endings and the neighbouring words decide. It is
 * good where news prose is plain, and wrong now and then; rules should ask for more than one sign.
 */
import { itemAt } from './item-at.ts';
import { type Chunked, chunk, verbHolding } from './phrases.ts';
import type { Tagged } from './tagging-state.ts';
import * as TAG from './tags.ts';
import type { Token } from './token.ts';

export interface Syntax extends Tagged, Chunked {
  clauseAt: Int32Array;
}

export function parseSyntax(
  tokens: readonly Token[],
  sentences: readonly { first: number; last: number }[],
  tagged: Tagged,
): Syntax {
  const chunked = chunk(tokens, tagged);
  return { ...tagged, ...chunked, clauseAt: findClauses(tokens, sentences, tagged.tags, chunked) };
}

function findClauses(
  tokens: readonly Token[],
  sentences: readonly { first: number; last: number }[],
  tags: Uint8Array,
  chunked: Chunked,
): Int32Array {
  const clauseAt = new Int32Array(tokens.length);
  let clause = -1;
  for (const { first, last } of sentences) {
    clause++;
    for (let i = first; i < last; i++) {
      if (i > first && opensClause(tokens, tags, chunked, i)) clause++;
      clauseAt[i] = clause;
    }
  }
  return clauseAt;
}

const CLAUSE_MARKS = new Set([';', ':', '—', '–', '--']);

function opensClause(tokens: readonly Token[], tags: Uint8Array, chunked: Chunked, at: number): boolean {
  const before = tags[at - 1];
  switch (tags[at]) {
    case TAG.subordinator:
      return before !== TAG.coordinator;
    case TAG.relative:
      return before !== TAG.preposition && before !== TAG.coordinator;
    case TAG.coordinator:
      return isClauseAhead(tags, chunked, at + 1);
    case TAG.mark: {
      const { lower, kind } = tokens[at] as Token;
      // Behind an inserted clause the outer one goes on: "…, who was there, said".
      return lower === ',' ? isFiniteAt(chunked, at + 1) : kind === 'punctuation' && CLAUSE_MARKS.has(lower);
    }
    default: {
      // "said the plan fails": a clause without "that".
      if ((chunked.verbAt[at - 1] as number) < 0) return false;
      const phrase = itemAt(chunked.phrases, chunked.phraseAt[at]);
      return phrase?.first === at && isFiniteAt(chunked, phrase.last);
    }
  }
}

const isFiniteAt = (chunked: Chunked, at: number): boolean => verbHolding(chunked, at)?.finite === true;

/** Whether behind a coordinator a clause or a second predicate stands, and not a second noun. */
function isClauseAhead(tags: Uint8Array, chunked: Chunked, at: number): boolean {
  let next = at;
  while (tags[next] === TAG.adverb) next++;
  if (tags[next] === TAG.subordinator || tags[next] === TAG.relative || isFiniteAt(chunked, next)) return true;
  const phrase = itemAt(chunked.phrases, chunked.phraseAt[next]);
  return phrase !== undefined && isFiniteAt(chunked, phrase.last);
}
