/** Who gives no answer: the one who declines, who was called in vain, or whose refusal it is. */
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { ownerOf, phraseFrom } from '../sentence/doer.ts';
import {
  before,
  findWord,
  type Place,
  phraseAt,
  predicateAfter,
  type Reading,
  spanOf,
  spanOfAll,
  tagAt,
  textOf,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { denierAt, verbOf } from './who.ts';

export const ANSWERING = /^(?:respond|responded|reply|replied|return|returned|answer|answered|returning|responding)$/;

/** How far before "went unanswered" the calls may stand. */
export const REACH = 12;

/** "Calls went unanswered", not "prayers". */
const UNHEARD = /^(?:un(?:answered|returned)|voicemail|out)$/;

/** "The email brought no reply", not "the raid drew no response". */
const RETURNING = /^(?:receiv|br(?:ing|ought)|dr[ae]w|got|elicit|yield)/;

/** "let calls go unanswered": who let them. */
export const LEAVING = /^l(?:et|eav|eft)/;

/** "Calls went unanswered", "the email brought no reply": told of what was sent, not of who is silent. */
export const isOfCall = (reading: Reading, { first, last }: Place): boolean =>
  UNHEARD.test(wordAt(reading, last - 1)) || RETURNING.test(wordAt(reading, first));

/** "Vale’s refusal to say": of an owner. */
export const isRefusal = (reading: Reading, { first }: Place): boolean => wordAt(reading, first).startsWith('refusal');

const OWNERS = words('his her its their');

/** "Vale’s refusal", "her repeated refusal" */
export function refuser(reading: Reading, { first }: Place): Span | null {
  const at = phraseAt(reading, first)?.determiner ?? -1;
  return ownerOf(reading, first) ?? (OWNERS.has(wordAt(reading, at)) ? spanOf(reading, at, at + 1) : null);
}

export const REACHING = words('reach contact');

const FROM = words('from');
/** "no word on the sale of the plant from" */
const FROM_REACH = 8;
const TO = words('to at with');
const FOR = words('for');

export function whoIsSilent(reading: Reading, place: Place): Span | null {
  const verb = verbOf(reading, place);
  // "Neither Vale, a lawyer, nor the firm": both, up to the verb.
  if (wordAt(reading, place.first) === 'neither' && findWord(reading, place.first, verb, NOR) > 0)
    return spanOf(reading, place.first, before(reading, verbAt(reading, verb)?.first ?? verb) + 1);
  if (isRefusal(reading, place)) return refuser(reading, place);
  if (isOfCall(reading, place) && !LEAVING.test(wordAt(reading, place.first))) return whoWasAsked(reading, place);
  if (verbAt(reading, verb)?.passive && ANSWERING.test(wordAt(reading, place.last - 1)))
    return whoWasAsked(reading, place);
  // "Attempts to reach Vale failed": Vale.
  const reached = findWord(reading, place.first, place.last, REACHING);
  if (reached >= 0 && wordAt(reading, reached - 1) === 'to') return phraseFrom(reading, reached + 1);
  const from = findWord(reading, place.last - 1, place.last + FROM_REACH, FROM);
  const first = wordAt(reading, place.first);
  if (first === 'no' && wordAt(reading, place.first - 1) !== 'had' && from >= 0) return phraseFrom(reading, from + 1);
  const source = denierAt(reading, verb) ?? patient(reading, verb);
  return source && THERE.test(textOf(reading, source)) ? null : source;
}

const NOR = words('nor');
const THERE = /^there$/i;

/** "Calls to the firm were not returned": the firm. */
function whoWasAsked(reading: Reading, { first }: Place): Span | null {
  const near = findWord(reading, first - REACH, first, TO);
  // "a message left for Vale"
  const to = near < 0 ? findWord(reading, first - REACH, first, FOR) : near;
  if (to >= 0 && !/^(?:comment|an|a quote)\b/.test(`${wordAt(reading, to + 1)} ${wordAt(reading, to + 2)}`))
    return phraseFrom(reading, to + 1);
  // "contacted the firm for comment but got no reply"
  const asking = predicateAfter(reading, reading.first);
  const asked = asking && asking.last < first ? phraseAt(reading, asking.last) : null;
  return asked && spanOfAll(reading, asked);
}

/** "Mr Vale could not be reached": who could not be. */
function patient(reading: Reading, at: number): Span | null {
  const verb = verbAt(reading, at);
  if (!verb) return null;
  let end = verb.first;
  while (end > reading.first && tagAt(reading, end - 1) === TAG.adverb) end--;
  const phrase = phraseAt(reading, end - 1);
  return phrase ? spanOfAll(reading, phrase) : null;
}
