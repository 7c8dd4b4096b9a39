/** The article's memory: "he", "they", "the official", "another" take the kind of the mention that they stand for. */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { TAG } from '../../language/tags.ts';
import type { SourceType } from '../../report.ts';
import { classify } from './classify.ts';
import type { Classified } from './classify-part.ts';
import type { Condition } from './condition.ts';
import { namedNouns } from './naming.ts';
import { nounKind } from './nouns.ts';
import type { Reading } from './reading.ts';

export interface Identity extends Classified {
  /** Index of the reading whose source this one repeats, or -1. */
  repeats: number;
}

const ANONYMOUS = new Set<SourceType>(['unnamed', 'described', 'collective']);
export const isAnonymous = (type: SourceType): boolean => ANONYMOUS.has(type);

/** One identity for each reading; null where it names no source. */
export function identify(
  document: TextDocument,
  readings: readonly Reading[],
  conditions: readonly Condition[],
): (Identity | null)[] {
  const known: (Identity | null)[] = [];
  const nameless = new Set(conditions.map(({ subject }) => subject?.head));
  let named: ReadonlyMap<string, number> | null = null;
  // Few leads leave somebody unnamed: most articles need not look for the names.
  const nameOf = (noun: string): number => {
    named ??= namedNouns(document);
    return named.get(noun) ?? -1;
  };
  for (const [index, { source }] of readings.entries()) {
    const identity = source && withheld(resolve(document, readings, known, index, source), source, nameless);
    known.push(
      source && identity && isNamedSoon(document, identity, source, nameOf)
        ? { ...identity, type: 'person' }
        : identity,
    );
  }
  return known;
}

/** "A spokesman who would not give his name": the office does not make up for it. */
function withheld(
  identity: Identity,
  { head, phrase }: FullPhrase,
  nameless: ReadonlySet<number | undefined>,
): Identity {
  const isNameless = identity.type === 'spokesperson' && phrase.kind === 'noun' && nameless.has(head);
  return isNameless ? { ...identity, type: 'described' } : identity;
}

/** How far behind its first words the text may give a name: a lead says "a nurse", the next paragraphs who that is. */
const LEAD = 110;
const NAMED_WITHIN = 260;

/** "A nurse said" in the lead, and "Ana Hale, a nurse" soon after. */
function isNamedSoon(
  document: TextDocument,
  identity: Identity,
  source: FullPhrase,
  nameOf: (noun: string) => number,
): boolean {
  if (identity.plural || identity.type !== 'described' || source.head > LEAD || identity.refers) return false;
  // "one minister told us": of several, who are not all named.
  if (document.tokens[source.first]?.lower === 'one') return false;
  const at = nameOf(document.tokens[source.head]?.lower ?? '');
  return at > source.last && at < source.head + NAMED_WITHIN;
}

type Known = readonly (Identity | null)[];

function resolve(
  document: TextDocument,
  readings: readonly Reading[],
  known: Known,
  index: number,
  source: FullPhrase,
): Identity {
  const own = classify(document, source);
  const same: Identity = { ...own, repeats: -1 };
  if (own.refers === 'he' || own.refers === 'they') {
    const found = resolvePronoun(document, readings, known, index, own, source);
    // "the two", "both": particular persons, never a class.
    return own.refers === 'they' && !BODIES.has(own.head) && found.type === 'collective'
      ? { ...found, type: 'person' }
      : found;
  }
  if (own.refers === 'definite') return resolveDefinite(document, readings, known, index, own, source);
  if (own.refers === 'another') return resolveAnother(readings, known, index, own);
  return same;
}

/** How many sentences back a pronoun is followed. */
const PRONOUN_REACH = 2;

function resolvePronoun(
  document: TextDocument,
  readings: readonly Reading[],
  known: Known,
  index: number,
  own: Classified,
  source: FullPhrase,
): Identity {
  const sentence = readings[index]?.sentence ?? 0;
  const fallback: Identity = { ...own, type: BODIES.has(own.head) ? 'institution' : 'person', repeats: -1 };
  for (let i = index - 1; i >= 0; i--) {
    const other = readings[i];
    const identity = known[i];
    if (!other?.source || !identity) continue;
    if (sentence - other.sentence > PRONOUN_REACH) break;
    if (other.source.first === source.first) return { ...own, type: identity.type, repeats: i };
    const bodyBetween = own.refers === 'they' && identity.type === 'institution' && other.source.first < source.first;
    if (bodyBetween && sentence - other.sentence <= 1) return fallback;
    if (identity.plural !== (own.refers === 'they') || !canSpeak(identity)) continue;
    if (other.source.first > source.first) continue;
    const isOther =
      own.refers === 'he' &&
      (other.level !== 'own' ||
        sentence - other.sentence > 1 ||
        namesBetween(document, other.source.last, source.first));
    if (isOther || subjectBetween(document, other.source.last, source.first, own.refers === 'they')) return fallback;
    return { ...own, type: identity.type, repeats: i };
  }
  return antecedentBefore(document, readings, index, own, source) ?? fallback;
}

/** Pronouns that stand for a body as well as for persons. */
const BODIES = new Set(['they', 'them']);

const canSpeak = ({ type }: Classified): boolean => type !== 'document' && type !== 'institution' && type !== 'outlet';

/** Whether a name stands between: then "he" is as likely that person. */
function namesBetween({ syntax }: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (syntax.phrases[syntax.phraseAt[i] ?? -1]?.kind === 'name') return true;
  return false;
}

/** Whether between two mentions another person (or, for "they", another group) is the subject of a clause. */
function subjectBetween(document: TextDocument, from: number, to: number, plural: boolean): boolean {
  const { phraseAt, phrases, verbs, verbAt } = document.syntax;
  for (let i = from; i < to; i++) {
    const phrase = phrases[phraseAt[i] ?? -1];
    if (!phrase) continue;
    i = phrase.last - 1;
    if (phrase.kind === 'pronoun' || !verbs[verbAt[phrase.last] ?? -1]?.finite) continue;
    const kind = nounKind(document.tokens[phrase.head]?.lower ?? '');
    if (plural ? kind?.plural || kind?.kind === 'institution' : phrase.kind === 'name' && !kind) return true;
    if (!plural && kind && !kind.plural && (kind.kind === 'person' || kind.kind === 'unnamed')) return true;
  }
  return false;
}

const ANTECEDENT_REACH = 60;

/** The mention before that is no source itself: "We met one nurse and she said". */
function antecedentBefore(
  document: TextDocument,
  readings: readonly Reading[],
  index: number,
  own: Classified,
  source: FullPhrase,
): Identity | null {
  const { phraseAt, phrases } = document.syntax;
  const here = readings[index]?.sentence ?? 0;
  const sentence = document.sentences[Math.max(0, here - 1)];
  const plural = own.refers === 'they';
  const floor = Math.max(sentence?.first ?? 0, source.first - ANTECEDENT_REACH);
  for (let i = source.first - 1; i >= floor; i--) {
    const phrase = phrases[phraseAt[i] ?? -1];
    if (!phrase) continue;
    i = phrase.first;
    if (phrase.kind === 'pronoun' || isPredicate(document, phrase.first)) continue;
    if (phrase.kind === 'name') {
      if (!plural) return null;
      continue;
    }
    const head = document.tokens[phrase.head]?.lower ?? '';
    if (plural && head === 'police' && phrase.first >= (document.sentences[here]?.first ?? 0)) return null;
    const kind = nounKind(head);
    if (!plural && !/^(?:an?|one|another)$/.test(document.tokens[phrase.first]?.lower ?? '')) continue;
    if (
      !kind ||
      kind.plural !== plural ||
      kind.kind === 'document' ||
      kind.kind === 'institution' ||
      kind.kind === 'outlet'
    )
      continue;
    const found = classify(document, {
      first: phrase.first,
      last: phrase.last,
      head: phrase.head,
      phrase,
      relative: false,
    });
    return { ...own, type: found.refers === null ? found.type : 'person', repeats: -1 };
  }
  return null;
}

/** "as a candidate, she", "Hale is a nurse and she": says what somebody is, and does not bring up anybody. */
function isPredicate({ syntax, tokens }: TextDocument, first: number): boolean {
  const before = tokens[first - 1]?.lower;
  return before === 'as' || (syntax.infos[first - 1]?.lemma === 'be' && tokens[first - 2]?.lower !== 'there');
}

/** "the official" after "a senior official"; "the senator" after a named one stays named. */
function resolveDefinite(
  document: TextDocument,
  readings: readonly Reading[],
  known: Known,
  index: number,
  own: Classified,
  source: FullPhrase,
): Identity {
  if (OFFICES.has(own.head)) return { ...own, repeats: -1 };
  for (let i = index - 1; i >= 0; i--) {
    const identity = known[i];
    const other = readings[i];
    if (!identity || !other || identity.plural !== own.plural) continue;
    if (identity.head === own.head && isAnonymous(identity.type)) return { ...own, type: identity.type, repeats: i };
    if (index - i > 60) break;
  }
  if (own.plural || own.type === 'spokesperson') return { ...own, repeats: -1 };
  const introduction = introduced(document, own.head, source.first);
  if (introduction === 'named') return { ...own, type: 'person', repeats: -1 };
  return { ...own, type: introduction && !isAnonymous(own.type) ? 'described' : own.type, repeats: -1 };
}

/** Held by one at a time, so that "the president" is somebody in particular whom the reader knows. */
const OFFICES = new Set(
  'president premier minister mayor governor king queen pope chancellor secretary chairman chairwoman commissioner senator congressman congresswoman director superintendent principal candidate nominee democrat republican conservative tory'.split(
    ' ',
  ),
);

/** How the nearest mention before with "a" introduces who it is: "a doctor", or "Ana Hale, a doctor,". */
function introduced(document: TextDocument, head: string, before: number): 'named' | 'unnamed' | null {
  const { phraseAt, phrases } = document.syntax;
  let index = phraseAt[before] ?? -1;
  for (let steps = 0; steps < 80 && index > 0; steps++) {
    const phrase = phrases[--index];
    if (!phrase || document.tokens[phrase.head]?.lower !== head) continue;
    const opening = document.tokens[phrase.first]?.lower ?? '';
    if (!/^(?:an?|one|another)$/.test(opening)) continue;
    const next = document.tokens[phrase.last]?.lower === ',' ? phraseHolding(document, phrase.last + 1) : null;
    const previous =
      document.tokens[phrase.first - 1]?.lower === ',' ? phraseHolding(document, phrase.first - 2) : null;
    const isName =
      next?.kind === 'name' || previous?.kind === 'name' || document.syntax.tags[phrase.first - 1] === TAG.auxiliary;
    return isName ? 'named' : 'unnamed';
  }
  return null;
}

/** "another said", "one said": of the kind of the last anonymous source, else nobody in particular. */
function resolveAnother(readings: readonly Reading[], known: Known, index: number, own: Classified): Identity {
  const sentence = readings[index]?.sentence ?? 0;
  for (let i = index - 1; i >= 0 && sentence - (readings[i]?.sentence ?? 0) <= 4; i--) {
    const identity = known[i];
    if (identity && isAnonymous(identity.type)) {
      return { ...own, type: identity.type === 'unnamed' ? 'unnamed' : 'described', repeats: -1 };
    }
  }
  return { ...own, repeats: -1 };
}
