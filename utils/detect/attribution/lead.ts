/** Whether a lead's "a landlord" is named by what follows without that noun: "… said Leo Marsh", "Leo Marsh, 54, was". */

import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import type { Scene } from './back-reference.ts';
import { classify } from './classify.ts';
import { nounsBeside } from './naming.ts';
import { isSubject, type Person } from './people.ts';
import type { Reading } from './reading.ts';

/** A headline and the lead. */
const OPENING = 2;
/** Sentences in which the lead's speaker goes on to speak under a name. */
const SOON = 5;
/** Who speaks of somebody else as a rule, or is seldom named. */
const BYSTANDERS =
  /^(?:official|source|insider|aide|advis[eo]r|staffer|diplomat|operative|negotiator|employee|worker|colleague|friend|relative|neighbou?r|witness|eyewitness|bystander|passer-by|person|ally|associate)$/;

export function isNamedBelow({ document, readings, index, source, people }: Scene): boolean {
  const sentence = readings[index]?.sentence ?? 0;
  if (sentence >= OPENING || BYSTANDERS.test(lowerAt(document, source.head))) return false;
  const end = document.sentences[sentence]?.last ?? 0;
  const limit = document.sentences[sentence + SOON]?.first ?? document.tokens.length;
  for (const phrase of document.syntax.phrases) {
    if (phrase.first >= limit) return false;
    if (!isFullName(document, phrase)) continue;
    // Whom the lead itself names speaks or acts under that name below.
    if (phrase.first < end || nounsBeside(document, phrase).length > 0) return false;
    const isAlone = !people(sentence).some((person) => isRival(document, person, source));
    return speaks(readings, phrase) || (isAlone && opens(document, phrase, sentence + SOON / 2));
  }
  return false;
}

/** "the boy", who may be the one that is named, not "her son" */
const isRival = (document: TextDocument, { at, plural }: Person, source: FullPhrase): boolean =>
  !plural && (at < source.first || at >= source.last) && !/^(?:his|her)$/.test(lowerAt(document, at));

/** Two or three capitalised words for a person, not "in Vale Green". */
function isFullName(document: TextDocument, phrase: NounPhrase): boolean {
  const { first, last, head, kind } = phrase;
  const length = last - first;
  if (kind !== 'name' || length < 2 || length > 3 || document.syntax.tags[first - 1] === TAG.preposition) return false;
  return classify(document, { first, last, head, phrase, relative: false }).type === 'person';
}

const speaks = (readings: readonly Reading[], { first }: NounPhrase): boolean =>
  readings.some(({ source, level, class: kind }) => source?.first === first && level === 'own' && kind === 'say');

/** "Leo Marsh has run", "Leo Marsh, 54, was" at the beginning of a sentence soon after. */
function opens(document: TextDocument, { first, last }: NounPhrase, before: number): boolean {
  const at = document.sentences.findIndex((sentence) => sentence.first === first);
  const { tokens } = document;
  const isAged = tokens[last]?.lower === ',' && tokens[last + 1]?.kind === 'number' && tokens[last + 2]?.lower === ',';
  return at >= 0 && at < before && isSubject(document, isAged ? last + 3 : last) && (isAged || recurs(document, last));
}

/** "Marsh said", without the first name: a person rather than a place or a firm. */
const recurs = ({ tokens }: TextDocument, last: number): boolean =>
  tokens.some(
    ({ lower, capitalized }, i) =>
      i > last && capitalized && lower === tokens[last - 1]?.lower && tokens[i - 1]?.lower !== tokens[last - 2]?.lower,
  );
