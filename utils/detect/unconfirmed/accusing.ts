/** Allegations by verb: accuse, allege, claim, blame, charge, indict, suspect. */

import * as TAG from '../../language/tags.ts';
import { SWINDLERS } from '../../lexicon/en/source-words.ts';
import { ALLEGATION_WORDS } from '../../lexicon/en/unconfirmed-allegation.ts';
import { words } from '../../lexicon/word-list.ts';
import { agentAfter, doerOf, OF } from '../sentence/doer.ts';
import {
  after,
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
import { chargesThat, doneBy, isDoneTo, verdict, whoTheySay } from './charging.ts';
import { isDemand } from './clause.ts';
import { isContested } from './contested.ts';
import type { Judge } from './judge.ts';
import { speakerAt } from './speaker.ts';

export const HYPOTHETICAL = words("could would might may should can will 'd 'll");
const FAKE = words('fake bogus hoax');

/** Told as untrue already: "fake news accusing him", "the false claim alleging". */
const isFake = (reading: Reading, at: number): boolean => has(reading, at - 14, at, FAKE);

/** "Anyone charged with theft may appeal", "people accused of crimes have rights": of nobody in particular. */
function isAnybody(reading: Reading, verb: number): boolean {
  const who = wordAt(reading, verb - 1);
  if (/^(?:any(?:one|body)|every(?:one|body)|whoever)$/.test(who)) return true;
  const bare = phraseAt(reading, verb - 1)?.first === verb - 1;
  const main = bare && /^(?:those|people)$/.test(who) ? predicateAfter(reading, verb + 1) : null;
  return main !== null && (main.modal !== null || main.form === 'present');
}

/** "plays a banker accused of fraud", "the novel follows a clerk charged with": of nobody who lives. */
const PLOT =
  /\b(?:plays|stars .*as|(?:film|novel|drama|play) (?:follows|tells|concerns).*) an? (?:[^\s,]+ ){1,4}(?<!\b(?:club|team|side|country) )$|in \S+ (?:novel|play|episode),/i;

/** Tokens before a verb that may tell a plot. */
const PLOT_REACH = 18;

function isPlot(reading: Reading, at: number): boolean {
  const before = spanOf(reading, Math.max(reading.first, at - PLOT_REACH), at);
  return before !== null && PLOT.test(reading.context.document.text.slice(before.start, before.end + 1));
}

const IF = words('if');
const UNREAL = words('yet never if whether without neither not nobody none no');

/** Not a thing that happened: "could accuse", "if charged", "has yet to accuse", "never charged". */
function isUnreal(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  const first = verb?.first ?? at;
  if (isFake(reading, at) || isAnybody(reading, first) || isPlot(reading, first)) return true;
  if (verb?.form === 'infinitive' && has(reading, first - 14, first, IF)) return true;
  if (verb?.negated || (verb?.modal && HYPOTHETICAL.has(verb.modal))) return true;
  if (has(reading, first - 3, first, UNREAL)) return true;
  // "will not turn on her and accuse her"
  const reach = /^(?:and|or)$/.test(wordAt(reading, first - 1)) && wordAt(reading, at) === 'accuse' ? 18 : 3;
  return has(reading, first - reach, first, HYPOTHETICAL);
}

const word: Judge = (reading, cue, confidence) => {
  if (isFake(reading, cue.first)) return null;
  const lower = wordAt(reading, cue.first);
  const tag = tagAt(reading, cue.first);
  const named = tagAt(reading, after(reading, cue.last));
  if (lower === 'supposed' && named !== TAG.noun && named !== TAG.adjective) return null;
  // "did not purport to be complete": nothing is claimed.
  if (verbAt(reading, cue.first)?.negated && lower.startsWith('purport')) return null;
  if (lower.endsWith('ly')) return verdict(cue, confidence, speakerAt(reading, cue));
  const isVerb =
    tag === TAG.verb || tag === TAG.gerund || (tag === TAG.participle && tagAt(reading, cue.last) !== TAG.noun);
  if (/^(?:in|by)$/.test(wordAt(reading, cue.last))) return verdict(cue, confidence, agentAfter(reading, cue.last));
  return verdict(cue, confidence, isVerb ? doerOf(reading, cue.first) : speakerAt(reading, cue));
};

const ACCUSE = /^accus(?:e|es|ed|ing)$/;

const accuse: Judge = (reading, cue, confidence) => {
  let at = cue.first;
  while (at < cue.last && !ACCUSE.test(wordAt(reading, at))) at++;
  if (isUnreal(reading, at)) return null;
  if (/^(?:no|nobody|none)$|sel(?:f|ves)$/.test(wordAt(reading, at + 1))) return null;
  if (/^(?:of|by|in)$/.test(wordAt(reading, at + 1)) && isDoneTo(reading, at))
    return verdict(cue, confidence, agentAfter(reading, at + 1, OF) ?? speakerAt(reading, cue));
  const adjective = tagAt(reading, at) === TAG.adjective;
  return verdict(cue, adjective ? confidence * 0.9 : confidence, doerOf(reading, at) ?? agentAfter(reading, at + 1));
};

const THAT = words('that');

/** Whether a clause or a quotation follows or precedes: "claimed the vote was rigged", not "claimed the prize". */
export function isOfFact(reading: Reading, verb: number): boolean {
  const at = after(reading, verb + 1);
  const next = tokenAt(reading, at);
  if (next?.lower === ',' && has(reading, at, at + 9, THAT) && isDelayed(reading, at + 3)) return true;
  if (!next || next.kind === 'terminal' || next.lower === ',') return closesQuotation(reading, verb);
  if (next.kind === 'word' && OPENS_CLAIM.has(next.lower)) return true;
  if (tokenAt(reading, verb + 1)?.kind === 'open-quote' || next.lower === ':') return true;
  if (verbAt(reading, at)?.finite) return true;
  if (isDelayed(reading, at)) return true;
  const predicate = predicateAfter(reading, at, 16);
  return predicate !== null && !isInterrupted(reading, at, predicate.first);
}

/** Whether between a noun and a verb another clause begins, so that the verb is not the noun's. */
function isInterrupted(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(reading, at);
    if (
      tag === TAG.subordinator ||
      tag === TAG.relative ||
      tag === TAG.mark ||
      /^(?:and|as|after|before)$/.test(wordAt(reading, at))
    )
      return true;
  }
  return false;
}

/** "claimed on Tuesday that", "claimed again and again that" */
function isDelayed(reading: Reading, at: number): boolean {
  const that = findWord(reading, at, at + 6, THAT);
  return that >= 0 && tagAt(reading, that) === TAG.subordinator;
}

const OPENS_CLAIM = words('that to not he she they it there we i you without');

/** “…”, she claimed. */
function closesQuotation(reading: Reading, verb: number): boolean {
  const group = verbAt(reading, verb);
  for (let at = (group?.first ?? verb) - 1; at >= verb - 8 && at >= reading.first; at--) {
    if (tokenAt(reading, at)?.kind === 'close-quote' || wordAt(reading, at) === ',') return true;
  }
  return false;
}

/** "claiming it might rain", "claims that it should be spared the fine": no fact is claimed. */
function isGuess(reading: Reading, from: number): boolean {
  const predicate = predicateAfter(reading, from, 8);
  if (!predicate) return false;
  return isDemand(predicate) || (/^(?:might|may|could)$/.test(predicate.modal ?? '') && !predicate.perfect);
}

/** "fined for claiming", "misled buyers by claiming": it was found to be untrue. */
const FOUND_OUT = words('fined misled defrauded');
/** "Fraudsters claim to be bank staff": they only pretend. So do "callers", as a class. */
const pretends = (word: string): boolean => SWINDLERS.has(word) || word === 'callers';

export const claim: Judge = (reading, cue, confidence) => {
  const at = cue.first;
  if (/^(?:for|by)$/.test(wordAt(reading, at - 1)) && has(reading, at - 10, at, FOUND_OUT)) return null;
  if (/^(?:false|wrong|incorrect|baseless)ly$/.test(wordAt(reading, at + 1))) return null;
  if (isUnreal(reading, at) && !verbAt(reading, at)?.negated) return null;
  if (!isOfFact(reading, at) || isGuess(reading, cue.last)) return null;
  if (wordAt(reading, at + 1) === 'to' && pretends(wordAt(reading, at - 1))) return null;
  return verdict(cue, confidence, doerOf(reading, at));
};

const NATURE =
  /^(?:weather|winter|summer|spring|autumn|cold|heat|rain|snow|wind|fog|storm|drought|economy|inflation|market|price|rate|cost|demand|pound|tiredness|society|culture|globali[sz]ation|technology|capitalism)s?$/;

/** "blamed fog", "blames globalization": nobody who could dispute it. */
const isNobody = (reading: Reading, at: number): boolean =>
  NATURE.test(wordAt(reading, phraseAt(reading, at)?.head ?? at));

const FOR = words('for on');
const OTHER = words('other');

const blame: Judge = (reading, cue, confidence) => {
  const at = cue.first;
  const verb = verbAt(reading, at);
  const subject = wordAt(reading, before(reading, verb?.first ?? at));
  if (!verb && (wordAt(reading, at) === 'blame' || tagAt(reading, at - 1) === TAG.determiner)) return null;
  if (/^(?:i|we)$/.test(subject) || /sel(?:f|ves)$/.test(wordAt(reading, cue.last)) || isUnreal(reading, at))
    return null;
  const onto = wordAt(reading, cue.last) === 'on' ? cue.last + 1 : cue.last;
  const object = verb?.passive && onto === cue.last ? before(reading, verb.first) : onto;
  if (/^(?:court|jury|judge|coroner|inquest|inquiry)$/.test(subject) || isNobody(reading, object)) return null;
  return cue.last > at + 1 || has(reading, cue.last, cue.last + 14, FOR) || has(reading, cue.last, cue.last + 3, OTHER)
    ? verdict(cue, confidence, doneBy(reading, at))
    : null;
};

const CRIMES = new Set(ALLEGATION_WORDS.crime);
const SUITS = words('suit lawsuit complaint');

/** "asserts that": the writer steps back from it; a demand ("asserted that it should") is none. */
const assert: Judge = (reading, cue, confidence) => {
  const predicate = predicateAfter(reading, cue.last);
  const contends = wordAt(reading, cue.first).startsWith('contend');
  // Only where a suit is told: elsewhere "contends" gives a view.
  if (contends && !has(reading, reading.first, cue.first, SUITS)) return null;
  const past = predicate && (predicate.form === 'past' || predicate.perfect);
  return predicate && !predicate.modal && (past || !contends)
    ? verdict(cue, confidence, doerOf(reading, cue.first))
    : null;
};

const SETTLED = words(
  'convicted guilty acquitted cleared dropped drop sentenced convict conviction sentence sentencing serving served',
);

export const isSettled = (reading: Reading, { first, last }: Place): boolean =>
  has(reading, first - 8, first, SETTLED) || has(reading, last, last + 4, SETTLED);

const WITH = words('with');

/** "charged two brokers, Hale and Quill, with fraud" */
function isLater(reading: Reading, from: number): boolean {
  const at = findWord(reading, from, from + 24, WITH);
  return at >= 0 && (has(reading, at + 1, at + 6, CRIMES) || tagAt(reading, at + 1) === TAG.gerund);
}

/** What phones and speeches are charged with. */
const LOADS = words('power energy electricity cable charger gas air emotion+ tension meaning significance');

/** Bodies that have a task, and are not taken to court: "the commission charged with drawing up boundaries". */
const BODY = words('commission committee panel body agency board unit force');

/** Charged with a crime, not with a duty. */
export const charged: Judge = (reading, cue, confidence) => {
  if (isUnreal(reading, cue.first)) return null;
  if (wordAt(reading, cue.last - 1) === 'that')
    return isContested(reading, cue) || isGuess(reading, cue.last)
      ? null
      : verdict(cue, confidence, doerOf(reading, cue.first));
  if (wordAt(reading, cue.last - 1) === 'charged')
    return isLater(reading, cue.last) ? verdict(cue, confidence, doerOf(reading, cue.first)) : null;
  if (cue.last === cue.first + 1) return chargesThat(reading, cue, confidence);
  if (/^(?:any|no)$/.test(wordAt(reading, cue.last))) return null;
  const isTask = wordAt(reading, cue.last) === 'the' && !has(reading, cue.last, cue.last + 4, CRIMES);
  if (isTask && BODY.has(wordAt(reading, (verbAt(reading, cue.first)?.first ?? cue.first) - 1))) return null;
  const load = phraseAt(reading, cue.last);
  if (load && LOADS.has(wordAt(reading, load.head))) return null;
  const dutiful =
    tagAt(reading, after(reading, cue.last)) === TAG.gerund && !has(reading, cue.last, cue.last + 10, CRIMES);
  return verdict(cue, dutiful ? confidence * 0.9 : confidence, doneBy(reading, cue.first) ?? speakerAt(reading, cue));
};

const CONNECTION = words('connection');

const indicted: Judge = (reading, cue, confidence) => {
  if (isUnreal(reading, cue.last - 2) || isSettled(reading, cue)) return null;
  const named = has(reading, cue.last, cue.last + 40, CRIMES) || has(reading, cue.last, cue.last + 9, CONNECTION);
  if (!named) return null;
  return verdict(cue, confidence, doerOf(reading, cue.first) ?? speakerAt(reading, cue));
};

/** "investigated for fraud", "under investigation for selling visas"; not for what nobody is blamed for. */
const isForCrime = (reading: Reading, at: number): boolean =>
  tagAt(reading, after(reading, at)) === TAG.gerund ||
  has(reading, at, at + 7, CRIMES) ||
  has(reading, at, at + 5, HELD);
const HELD = words('alleged suspected possible killing+ bombing attack+ deaths scandal plot');

const suspect: Judge = (reading, cue, confidence) => {
  if (/^(?:named|ident)/.test(wordAt(reading, cue.first)) && isUnreal(reading, cue.first)) return null;
  // "Suspected fraud should be reported": none is told of.
  const isAdvice = cue.first === reading.first && predicateAfter(reading, cue.last)?.modal === 'should';
  if (isAdvice || isPlot(reading, cue.first)) return null;
  // "is not suspected of drinking", "no foul play is suspected"
  const verb = verbAt(reading, cue.first);
  const isSuspected = wordAt(reading, cue.first) === 'suspected';
  if (isSuspected && (verb ? isUnreal : isAnybody)(reading, cue.first)) return null;
  const inquiry = /^(?:implic|invest|under)/.test(wordAt(reading, cue.first));
  if (inquiry && (isUnreal(reading, cue.first) || !isForCrime(reading, cue.last))) return null;
  const active = isSuspected && wordAt(reading, cue.last - 1) !== 'of' && verb?.finite && !verb.passive;
  if (active && (tagAt(reading, cue.first) === TAG.verb || verb.perfect)) return null;
  const by = wordAt(reading, cue.last) === 'by' ? agentAfter(reading, cue.last, OF) : null;
  return verdict(cue, confidence, by ?? speakerAt(reading, cue));
};

export const ACCUSING_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/allegation-word': word,
  'unconfirmed/allegation-accuse': accuse,
  'unconfirmed/allegation-assert': assert,
  'unconfirmed/allegation-blame': blame,
  'unconfirmed/allegation-charged': charged,
  'unconfirmed/allegation-indicted': indicted,
  'unconfirmed/allegation-suspect': suspect,
  'unconfirmed/allegation-prosecutors': whoTheySay,
};
