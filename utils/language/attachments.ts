/** What hangs behind a noun on the right. */

import { DATES } from '../lexicon/en/times.ts';
import { words } from '../lexicon/word-list.ts';
import type { TextDocument } from './document.ts';
import { itemAt } from './item-at.ts';
import type { NounPhrase } from './phrases.ts';
import { verbHolding } from './phrases.ts';
import * as TAG from './tags.ts';
import { lowerAt } from './token.ts';

export function phraseHolding({ syntax }: TextDocument, at: number): NounPhrase | null {
  return itemAt(syntax.phrases, syntax.phraseAt[at]) ?? null;
}

/** A past form behind a noun that has no auxiliary may be a participle: "officials briefed on the talks said". */
export function isReduced(document: TextDocument, at: number): boolean {
  const verb = verbHolding(document.syntax, at);
  return verb !== undefined && verb.form === 'past' && verb.first === verb.main && !FINITE_ONLY.has(verb.lemma);
}

/** Verbs whose past form hardly stands behind a noun as a participle. */
const FINITE_ONLY = words(
  'say be have do go come tell add note argue insist claim believe think want agree warn reply speak write begin know arrive look talk',
);

/** The token index after a phrase with all that hangs behind it on the right, before `limit`. */
export function extendPhrase(document: TextDocument, phrase: NounPhrase, limit: number): number {
  let last = phrase.last;
  for (let steps = 0; steps < 8; steps++) {
    const next = attachment(document, last, limit);
    if (next <= last) return last;
    last = next;
  }
  return last;
}

/** What joins a noun to more about it. */
export const LINKS = words(
  'of for at in from with within on to by about near inside under behind between against over into across throughout around along outside following',
);
/** Behind these the time or place of saying follows, not more of the source. */
const OUTSIDE =
  /^(?:interview|statement|email|e-mail|tweet|post|conference|briefing|call|letter|condition|speech|remarks|report|article|memo|text|hearing|testimony|press|phone|telephone|news|twitter|facebook)s?$/;

function isOutsideAt(document: TextDocument, at: number): boolean {
  const lower = lowerAt(document, at);
  return DATES.has(lower.replace(/s$/, '')) || OUTSIDE.test(lower);
}

/** The end of what hangs right behind token `at`: a prepositional phrase, or a participle or adjective with one. */
function attachment(document: TextDocument, at: number, limit: number): number {
  const { tags } = document.syntax;
  let next = at;
  if (tags[next] === TAG.adverb && next + 1 < limit) next++;
  // "said the plan failed" is a clause, "officials briefed on the plan" is not: a past form needs its preposition.
  const reduced = next === at && isReduced(document, next) && tags[next + 1] === TAG.preposition;
  const postmodifier =
    reduced || tags[next] === TAG.participle || tags[next] === TAG.adjective || tags[next] === TAG.gerund;
  if (postmodifier) next++;
  if (tags[next] !== TAG.preposition || !LINKS.has(lowerAt(document, next))) {
    const object = postmodifier ? phraseHolding(document, next) : null;
    return object && object.first === next && object.last <= limit ? object.last : at;
  }
  const object = phraseHolding(document, next + 1);
  if (!object || object.first !== next + 1 || object.last > limit) return at;
  const isOutside = isOutsideAt(document, object.head) || isOutsideAt(document, object.first);
  return isOutside && !postmodifier ? at : object.last;
}

/** "people who live and work near": the token before "who"; `at` where no such clause ends there. */
export function behindRelative(document: TextDocument, at: number, floor: number): number {
  const { syntax, tokens } = document;
  const { tags, verbAt } = syntax;
  let i = at;
  while (
    i > floor &&
    i > at - 7 &&
    ((verbAt[i] as number) >= 0 || tags[i] === TAG.adverb || tags[i] === TAG.coordinator)
  )
    i--;
  // "tenants whose flats were searched"
  const owned = i < at ? (phraseHolding(document, i)?.first ?? i) : i;
  if (tokens[owned]?.lower === 'whose') return owned - 1;
  if (i < at && tokens[owned - 1]?.lower === 'whose') return owned - 2;
  return tags[i] === TAG.relative ? i - 1 : at;
}
