import * as TAG from '../../language/tags.ts';
import { HEARSAY_WORDS } from '../../lexicon/en/unconfirmed-hearsay.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { nounKindAt } from '../attribution/nouns.ts';
import {
  before,
  findWord,
  has,
  type Place,
  phraseAt,
  predicateAfter,
  type Reading,
  spanOf,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { clauseAt, isDemand, isRelative } from './clause.ts';
import { isContested } from './contested.ts';
import type { Judge, Verdict } from './judge.ts';
import { speakerAt } from './speaker.ts';

const marked: Judge = (reading, cue, confidence) => ({ ...cue, confidence, source: speakerAt(reading, cue) });

/** "it was thought that", not "it was thought too risky", nor "it was reported by". */
function opensClause(reading: Reading, at: number): boolean {
  if (/^(?:by|in|as|to)$/.test(wordAt(reading, at)) || tagAt(reading, at) === TAG.adjective) return false;
  return wordAt(reading, at) !== 'too';
}

const SEEN = /^(?:seen|viewed|perceived|interpreted|regarded)$/;

/** "was widely seen as a warning": somebody's reading of it; not "she has seen as a warning", "should not be seen as". */
function takenFor(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const verb = verbAt(reading, cue.first);
  const read = !verb || verb.passive || verb.form === 'participle';
  return read && !verb?.modal && !verb?.negated ? marked(reading, cue, confidence * 0.85) : null;
}

/** "was reported to the police": no infinitive follows. */
const isToSomebody = (reading: Reading, { last }: Place): boolean =>
  wordAt(reading, last - 1) === 'to' && tagAt(reading, last - 1) !== TAG.to && wordAt(reading, last) !== 'own';

/** "It was feared that the talks would fail", "it has been suggested that he should go": fear, and advice. */
const isWished = (reading: Reading, { last }: Place): boolean => {
  const that = wordAt(reading, last - 1) === 'that' ? last - 1 : last;
  const told = /^(?:feared|suggested)$/.test(wordAt(reading, that - 1)) ? predicateAfter(reading, last) : null;
  if (!told || verbAt(reading, that - 1)?.perfect) return told !== null && isDemand(told);
  return told.form !== 'past' && !told.perfect;
};

/** "I am told the deal is done", not "I am told off": a clause of its own follows. */
const opensFact = (reading: Reading, at: number): boolean =>
  clauseAt(reading, wordAt(reading, at) === 'that' ? at + 1 : at) !== null;

/** "was said to be", "it was thought that"; a named teller makes it no hearsay. */
const passive: Judge = (reading, cue, confidence) => {
  if (SEEN.test(wordAt(reading, cue.first))) return takenFor(reading, cue, confidence);
  const impersonal = wordAt(reading, cue.first) === 'it';
  if (/^(?:i|we)$/.test(wordAt(reading, cue.first)) && !opensFact(reading, cue.last)) return null;
  return isToSomebody(reading, cue) || isWished(reading, cue) || (impersonal && !opensClause(reading, cue.last))
    ? null
    : marked(reading, cue, confidence);
};

const COUNTS = words('rise+ rose increase+ increased jumped jump fell fall doubled dropped grew up');
const COUNTED = words('number+ prior annual intelligence');
const NO = words('no any without few');
/** What is done with reports that come in to be counted or looked into. */
const LOGS = words('receive log file send record take handle field');

/** "received 300 reports of outages", "14 reports of theft": complaints on file, and no talk. */
function isLogged(reading: Reading, noun: number): boolean {
  if (wordAt(reading, noun + 1) !== 'of') return false;
  const phrase = phraseAt(reading, noun);
  const verb = verbAt(reading, before(reading, phrase?.first ?? noun));
  return tokenAt(reading, noun - 1)?.kind === 'number' || LOGS.has(verb?.lemma ?? '');
}

const VAGUE = new Set(HEARSAY_WORDS.vague);

/** The noun, told from the verb of an outlet ("The Herald reports that") by its neighbours. */
function isNounReports(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at - 1);
  const previous = tokenAt(reading, at - 1);
  if (
    !previous ||
    (VAGUE.has(previous.lower) && (!previous.capitalized || at - 1 === reading.first)) ||
    tag === TAG.mark ||
    tag === TAG.preposition
  )
    return true;
  return tag !== TAG.proper && tag !== TAG.pronoun && !previous.capitalized;
}

/** "some reports say": of no report in particular. "The reports said" has named them before. */
const isVague = (reading: Reading, noun: number): boolean =>
  noun === reading.first || VAGUE.has(wordAt(reading, noun - 1)) || tagAt(reading, noun - 1) === TAG.mark;

/** What counts, names or does not tell of reports: "the number of reports", "reports in the Herald", "no reports". */
function isOtherReports(reading: Reading, cue: Place, noun: number): boolean {
  const verb = verbAt(reading, cue.last - 1);
  return (
    isRelative(reading, noun + 1) ||
    (wordAt(reading, noun) === 'accounts' && tagAt(reading, cue.last) === TAG.noun) ||
    (wordAt(reading, noun + 1) === 'in' && isNamed(reading, noun + 1)) ||
    !isNounReports(reading, noun) ||
    has(reading, noun - 3, noun, NO) ||
    isLogged(reading, noun) ||
    (verb?.finite && TELLS.test(verb.lemma) && !isVague(reading, noun)) ||
    has(reading, noun - 4, noun, COUNTED) ||
    has(reading, noun + 2, noun + 8, COUNTS) ||
    isContested(reading, { first: noun, last: noun + 1 })
  );
}

const TELLS = /^(?:suggest|claim|say|indicate)$/;

const reports: Judge = (reading, cue, confidence) => {
  const opener = wordAt(reading, cue.first);
  const noun = findReports(reading, cue);
  if (/^i[fn]$/.test(opener) || noun < 0) return marked(reading, cue, confidence);
  if (opener === 'according')
    return isNamed(reading, cue.last) ? null : { ...cue, confidence, source: reportsSpan(reading, noun) };
  return isOtherReports(reading, cue, noun)
    ? null
    : { ...cue, confidence, source: reportsSpan(reading, noun) ?? speakerAt(reading, cue) };
};

/** "some reports", "US media reports": as near as the sentence comes to naming them. Plain "reports" names nothing. */
function reportsSpan(reading: Reading, noun: number): Span | null {
  let first = noun;
  while (first > noun - 5 && (VAGUE.has(wordAt(reading, first - 1)) || tagAt(reading, first - 1) === TAG.determiner))
    first--;
  return first < noun ? spanOf(reading, first, noun + 1) : null;
}

/** The noun that reports: "media" only where no "reports" follows. */
function findReports(reading: Reading, { first, last }: Place): number {
  let media = -1;
  for (let at = first; at < last; at++) {
    if (/^(?:report|rumou?r|account)s?$/.test(wordAt(reading, at))) return at;
    if (wordAt(reading, at) === 'media') media = at;
  }
  return media;
}

/** "according to a news report in the Herald": the outlet answers for it. */
const isNamed = (reading: Reading, at: number): boolean =>
  ['in', 'by', 'from', 'of'].includes(wordAt(reading, at)) &&
  tokenAt(reading, at + 1)?.kind === 'word' &&
  !isPlaced(reading, at);

/** "reports in Brazil", "in the Brazilian press": where, and not in which newspaper. */
function isPlaced(reading: Reading, at: number): boolean {
  const phrase = phraseAt(reading, at + 1);
  if (wordAt(reading, at) !== 'in' || wordAt(reading, at - 1) === 'report' || !phrase) return false;
  const head = wordAt(reading, phrase.head);
  return (
    /^(?:press|media)$/.test(head) ||
    (phrase.kind === 'name' && phrase.determiner < 0 && nounKindAt(reading.context.document, phrase.head) === null)
  );
}

const SAYS = words('media outlets newspapers press');
const AND = words('and');

/** "…, local media reported": the verb at the end of what it reports or before it. */
const media: Judge = (reading, cue, confidence) => {
  const noun = findWord(reading, cue.first, cue.last, SAYS);
  if (has(reading, cue.first - 2, cue.first, AND) || wordAt(reading, cue.last) === 'on') return null;
  return noun >= 0 ? { ...cue, confidence, source: spanOf(reading, cue.first, noun + 1) } : null;
};

const TALK = words('word talk whisper buzz gossip chatter scuttlebutt');
const BE = words('is was');

/** "The word in the trade is that", not "his word is that", "the last word was that". */
const isOthers = (reading: Reading, { first, last }: Place): boolean => {
  const tag = tagAt(reading, first - 1);
  const opens = tag === TAG.mark || tag === TAG.coordinator || wordAt(reading, first - 1) === 'the';
  return (
    TALK.has(wordAt(reading, first)) && BE.has(wordAt(reading, last - 2)) && (!opens || wordAt(reading, last) === 'of')
  );
};

/** "There is no talk that", "unfounded rumours": the text itself tells that there is nothing to it. */
const NOT_RUMOUR = words('false every no any unfounded baseless untrue');
const isNone = (reading: Reading, { first, last }: Place): boolean =>
  NOT_RUMOUR.has(wordAt(reading, before(reading, first))) ||
  (wordAt(reading, first) === 'there' && (wordAt(reading, first + 2) === 'no' || wordAt(reading, last) === 'as'));

/** Of these a clause has to follow: "Legend has it", "speculation was growing that". */
const TELLS_LATER = words('it growing rife louder building swirling mounting');
/** What people hold to be so in general; of one event it is talk. */
const VIEW = /^(?:thinking|wisdom|belief|assumption)$/;
const isUntold = (reading: Reading, { last }: Place): boolean =>
  (TELLS_LATER.has(wordAt(reading, last - 1)) && !predicateAfter(reading, last)) ||
  (VIEW.test(wordAt(reading, last - 2)) && predicateAfter(reading, last)?.form !== 'past');

const rumour: Judge = (reading, cue, confidence) =>
  isOthers(reading, cue) ||
  isNone(reading, cue) ||
  isUntold(reading, cue) ||
  isRelative(reading, cue.last - 1) ||
  isContested(reading, cue)
    ? null
    : marked(reading, cue, confidence);

export const HEARSAY_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/hearsay-adverb': marked,
  'unconfirmed/hearsay-passive': passive,
  'unconfirmed/hearsay-reports': reports,
  'unconfirmed/hearsay-media': media,
  'unconfirmed/hearsay-rumour': rumour,
  'unconfirmed/hearsay-reported': marked,
};
