/** Verbs and adjectives that relay only in one of their senses, or with certain words behind them. */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { RULED_ON } from '../../lexicon/en/denial-words.ts';
import {
  ACTS,
  AMBIGUOUS,
  BELIEFS,
  CERTAIN,
  EXPRESSING,
  INTERROGATORS,
  JUDGEMENTS,
  PERCEIVING,
  SIGHTS,
  STANCES,
} from '../../lexicon/en/relaying-verbs.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Identity } from '../attribution/back-reference.ts';
import type { Reading } from '../attribution/reading.ts';

import {
  hasVerb,
  isJudgedAs,
  isQuoted,
  isSpelledOut,
  isToldOf,
  names,
  objectHead,
  startsWithThat,
} from './content-words.ts';
import { KNOWING } from './noun-objects.ts';

/** Null leaves it to how the content stands to the verb. */
type Decide = (document: TextDocument, reading: Reading, identity: Identity) => boolean | null;

/** "echoed her concerns" */
const OPINION = /^(?:concern|view|sentiment|warning|criticism|fear)s?$/;

/** "voiced concern that", "echoed her concerns"; null for verbs that express nothing. */
export function relaysExpressed(document: TextDocument, reading: Reading): boolean | null {
  const { lemma, passive } = reading;
  if (!EXPRESSING.has(lemma)) return null;
  if (startsWithThat(document, reading) || names(document, reading, 'whether')) return true;
  return lemma === 'echo' && (passive || OPINION.test(objectHead(document, reading)));
}

export const relaysByVerb: Decide = (document, reading, identity) =>
  BY_VERB.get(reading.lemma)?.(document, reading, identity) ?? null;

/** "a model they call TNG50" is a name for it, "Neighbours called the police" a summons. */
const call: Decide = (document, reading, { refers }) =>
  (refers === 'they' && !isQuoted(document, reading)) || isSummons(document, reading) ? false : null;

const report: Decide = (document, reading, { head }) => {
  // "taxpayers reporting gains"
  if (document.syntax.tags[reading.cue.first] === TAG.gerund && !hasMark(document, reading)) return false;
  if (reading.frame !== 'noun') return null;
  return KNOWING.has(head) || head === 'authorities' || isPerceived(document, reading);
};

const question: Decide = (document, reading, { head }) => {
  if (reading.frame !== 'wh') return !INTERROGATORS.has(head);
  return isInterrogated(document, reading) ? false : null;
};

const judge: Decide = (document, reading) => {
  if (!reading.passive) return isSpelledOut(document, reading);
  return (BELIEFS.has(reading.lemma) && !SIGHTS.has(reading.lemma)) || isJudgedAs(document, reading);
};

const act: Decide = (document, reading, { refers }) => {
  // "interviews with aides show"
  if (reading.lemma === 'show' && reading.class === 'say') return null;
  return isToldOf(document, reading) && !refers && !reading.source?.relative;
};

const each = (lemmas: ReadonlySet<string>, decide: Decide): [string, Decide][] =>
  [...lemmas].map((lemma) => [lemma, decide]);

const BY_VERB: ReadonlyMap<string, Decide> = new Map<string, Decide>([
  ...each(AMBIGUOUS, (document, reading) => (saysWhat(document, reading) ? null : false)),
  ...each(STANCES, (_document, _reading, { refers }) => !refers),
  ...each(CERTAIN, (document, reading, { refers }) => !refers && startsWithThat(document, reading)),
  ...each(ACTS, act),
  ...each(JUDGEMENTS, judge),
  ['accuse', (_document, _reading, { head }) => KNOWING.has(head)],
  ['call', call],
  ['dismiss', (document, reading) => (isRuling(document, reading) ? false : null)],
  ['feel', (document, reading) => reading.frame === 'clause' && startsWithThat(document, reading)],
  ['question', question],
  ['report', report],
  ['reveal', (_document, { frame }) => frame === 'clause' || frame === 'quotation'],
]);

const hasMark = ({ tokens }: TextDocument, { cue }: Reading): boolean => tokens[cue.first - 1]?.kind !== 'word';

/** "reported seeing smoke": what somebody noticed. */
function isPerceived(document: TextDocument, { cue }: Reading): boolean {
  return PERCEIVING.has(lowerAt(document, cue.last));
}

const OBJECTS = words('him her them me us');

/** "dismissed the appeal", "dismissed her from hospital": a decision. */
function isRuling(document: TextDocument, reading: Reading): boolean {
  const head = objectHead(document, reading);
  return RULED_ON.has(head) || OBJECTS.has(head);
}

/** "Neighbours called the police": nothing is called names. In "a move critics call a gag" what is stands before. */
function isSummons(document: TextDocument, { cue, source }: Reading): boolean {
  const object = phraseHolding(document, cue.last);
  if (!object || !source || document.tokens[source.first - 1]?.kind === 'word') return false;
  const last = extendPhrase(document, object, object.last + SUMMONED);
  const { tags } = document.syntax;
  // "shortly after midnight"
  const tag = tags[last] === TAG.adverb && tags[last + 1] === TAG.preposition ? TAG.preposition : tags[last];
  return (
    tag === TAG.preposition || tag === TAG.to || tag === TAG.subordinator || document.tokens[last]?.kind === 'terminal'
  );
}

/** Tokens that the object of a summons may have. */
const SUMMONED = 12;

/** "questioned Hale for hours": a person is, and no claim. */
function isInterrogated(document: TextDocument, { cue }: Reading): boolean {
  const object = phraseHolding(document, cue.last);
  return object?.kind === 'pronoun' || (object?.kind === 'name' && object.first === cue.last);
}

/** Not "the witnesses who testified that", of whom something else is told. */
const saysWhat = (document: TextDocument, reading: Reading): boolean =>
  reading.frame === 'quotation' ||
  reading.frame === 'preposition' ||
  (!reading.source?.relative &&
    document.syntax.tags[reading.cue.first] !== TAG.gerund &&
    (isQuoted(document, reading) || (startsWithThat(document, reading) && hasVerb(document, reading))));
