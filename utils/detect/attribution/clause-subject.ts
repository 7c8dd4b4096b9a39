/** The subject of a verb, found from the front of its clause: "a nurse who worked in the unit until March | said". */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import { type NounPhrase, type VerbGroup, verbHolding } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { DATES } from '../../lexicon/en/times.ts';
import { nounKindAt } from './nouns.ts';

const PERSONAL = new Set(['person', 'unnamed', 'class', 'collective', 'spokesperson']);
/** Whether the noun at `at` is one for persons. */
export const isPerson = (document: TextDocument, at: number): boolean =>
  PERSONAL.has(nounKindAt(document, at)?.kind ?? '');
const isPersonal = (document: TextDocument, { head, kind }: NounPhrase): boolean =>
  kind === 'noun' && isPerson(document, head);

/** "Some in the party", "those who": without a noun, but persons where a clause or a place hangs behind. */
const ALONE = /^(?:some|many|others|several|those|one|two|three|another)$/;

const REACH = 45;

/**
 * The persons that open a verb's clause, where every finite verb between has its own "who" and every noun its own preposition, so
 * that nothing else can be the subject. Null where commas or a second clause come between.
 */
export function clauseSubject(document: TextDocument, verb: VerbGroup, from: number): FullPhrase | null {
  const { tokens, syntax } = document;
  const { tags } = syntax;
  let verbsAhead = 0;
  let relatives = 0;
  let joined = false;
  for (let i = verb.first - 1; i >= Math.max(from, verb.first - REACH); i--) {
    const tag = tags[i];
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number') return null;
    if (tag === TAG.subordinator || ((tag === TAG.coordinator || tag === TAG.relative) && i === verb.first - 1))
      return null;
    if (tag === TAG.relative) relatives++;
    joined ||= tag === TAG.coordinator;
    const inner = verbHolding(syntax, i);
    if (inner) {
      i = inner.first;
      if (inner.finite && (joined || !isParticiple(document, inner))) verbsAhead++;
      continue;
    }
    const phrase = phraseHolding(document, i);
    if (!phrase) continue;
    i = phrase.first;
    if (!opensClause(document, i, from)) continue;
    const stands =
      isPersonal(document, phrase) ||
      (phrase.kind !== 'name' && ALONE.test(tokens[phrase.head]?.lower ?? '') && isHung(document, phrase));
    if (!stands || relatives !== verbsAhead || phrase.last === verb.first) return null;
    return hangsTogether(document, phrase, verb.first)
      ? { first: phrase.first, last: verb.first, head: phrase.head, phrase, relative: false }
      : null;
  }
  return null;
}

/** "officials briefed on the talks": before a verb that wants its subject, such a past form is a participle. */
function isParticiple({ tokens, syntax }: TextDocument, verb: VerbGroup): boolean {
  const isBare = verb.form === 'past' && verb.first === verb.main && syntax.tags[verb.last] === TAG.preposition;
  return isBare && syntax.tags[verb.first - 1] === TAG.noun && !/^(?:said|told)$/.test(tokens[verb.main]?.lower ?? '');
}

const isHung = ({ syntax }: TextDocument, { last }: NounPhrase): boolean =>
  syntax.tags[last] === TAG.relative || syntax.tags[last] === TAG.preposition;

function opensClause({ tokens, syntax }: TextDocument, at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1];
  const tag = syntax.tags[at - 1];
  return (
    before?.lower === ',' ||
    before?.kind === 'open-quote' ||
    before?.kind === 'close-quote' ||
    tag === TAG.subordinator ||
    /^(?:but|—|–|:|;)$/.test(before?.lower ?? '')
  );
}

/** Whether behind the phrase no noun stands right behind another, where a second subject would begin. */
function hangsTogether(document: TextDocument, phrase: NounPhrase, end: number): boolean {
  const { tags, verbAt } = document.syntax;
  for (let i = phrase.last; i < end; ) {
    const next = phraseHolding(document, i);
    if (!next) {
      i++;
      continue;
    }
    const before = tags[i - 1];
    const isSecond =
      before !== TAG.preposition &&
      before !== TAG.coordinator &&
      before !== TAG.relative &&
      (verbAt[i - 1] as number) < 0 &&
      !isTimed(document, next);
    if (isSecond) return false;
    i = Math.max(next.last, i + 1);
  }
  return extendPhrase(document, phrase, end) > phrase.last || tags[phrase.last] !== TAG.mark;
}

function isTimed(document: TextDocument, { head }: NounPhrase): boolean {
  const lower = lowerAt(document, head);
  return DATES.has(lower) || /(?:day|week|month|year|night|morning|evening|afternoon|time)s?$|^\d+$/.test(lower);
}
