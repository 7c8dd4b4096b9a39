import { phraseHolding } from '../../language/attachments.ts';
import { TAG } from '../../language/tags.ts';
import { HEARSAY_WORDS } from '../../lexicon/en/unconfirmed-hearsay.ts';
import type { Span } from '../../report.ts';
import { nounKind } from '../attribution/nouns.ts';
import { isContested } from './contested.ts';
import {
  before,
  findWord,
  has,
  isRelative,
  type Judge,
  looksAhead,
  type Place,
  predicateAfter,
  type Reading,
  spanOf,
  tagAt,
  tokenAt,
  type Verdict,
  verbAt,
  wordAt,
  words,
} from './reading.ts';
import { speakerAt } from './source.ts';

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

/** "was said to be", not "it was said to reporters": an infinitive has to follow; and a named teller makes it no hearsay. */
const passive: Judge = (reading, cue, confidence) => {
  if (SEEN.test(wordAt(reading, cue.first))) return takenFor(reading, cue, confidence);
  const end = cue.last - 1;
  if (wordAt(reading, end) === 'to' && tagAt(reading, end) !== TAG.to && wordAt(reading, cue.last) !== 'own')
    return null;
  if (
    wordAt(reading, end) === 'that' &&
    /^(?:feared|suggested)$/.test(wordAt(reading, end - 1)) &&
    !verbAt(reading, end - 1)?.perfect
  ) {
    const told = predicateAfter(reading, cue.last);
    if (told?.form !== 'past' && !told?.perfect) return null;
  }
  if (wordAt(reading, cue.first) === 'it' && !opensClause(reading, cue.last)) return null;
  return marked(reading, cue, confidence);
};

const COUNTS = words('rise rises rose increase increases increased jumped jump fell fall doubled dropped grew up');
const COUNTED = words('number numbers prior annual intelligence');
const NO = words('no any without');

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

const reports: Judge = (reading, cue, confidence) => {
  if (/^i[fn]$/.test(wordAt(reading, cue.first))) return marked(reading, cue, confidence);
  const noun = findReports(reading, cue);
  if (noun < 0)
    return /^(?:lore|folklore|legend|gossip)$/.test(wordAt(reading, cue.last - 1))
      ? marked(reading, cue, confidence)
      : null;
  if (wordAt(reading, cue.first) === 'according')
    return isNamed(reading, cue.last) ? null : { ...cue, confidence, source: reportsSpan(reading, noun) };
  if (
    isRelative(reading, noun + 1) ||
    (/^accounts?$/.test(wordAt(reading, noun)) && tagAt(reading, cue.last) === TAG.noun)
  )
    return null;
  if (wordAt(reading, noun + 1) === 'in' && isNamed(reading, noun + 1)) return null;
  if (!isNounReports(reading, noun) || NO.has(wordAt(reading, noun - 1))) return null;
  const verb = verbAt(reading, cue.last - 1);
  if (verb && /^(?:suggest|claim|say|indicate)$/.test(verb.lemma) && verb.finite && !isVague(reading, noun))
    return null;
  if (has(reading, noun - 4, noun, COUNTED) || has(reading, noun + 2, noun + 8, COUNTS)) return null;
  return isContested(reading, { first: noun, last: noun + 1 })
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
  const phrase = phraseHolding(reading.context.document, at + 1);
  if (wordAt(reading, at) !== 'in' || wordAt(reading, at - 1) === 'report' || !phrase) return false;
  const head = wordAt(reading, phrase.head);
  return /^(?:press|media)$/.test(head) || (phrase.kind === 'name' && phrase.determiner < 0 && nounKind(head) === null);
}

const SAYS = words('media outlets newspapers press');

/** "…, local media reported": the verb at the end of what it reports or before it. */
const media: Judge = (reading, cue, confidence) => {
  const noun = findWord(reading, cue.first, cue.last, SAYS);
  if (has(reading, cue.first - 2, cue.first, words('and'))) return null;
  return noun >= 0 ? { ...cue, confidence, source: spanOf(reading, cue.first, noun + 1) } : null;
};

const TALK = words('word talk whisper whispers buzz gossip chatter scuttlebutt');

/** "any speculation about", "speculation over who will follow her": nobody tells anything yet. */
function isIdle(reading: Reading, cue: Place): boolean {
  if (wordAt(reading, cue.last - 1) === 'that') return false;
  const told = predicateAfter(reading, cue.last, 8);
  return (
    has(reading, cue.first - 2, cue.first, words('any no in matter idle pure')) ||
    has(reading, cue.last, cue.last + 4, words('future next')) ||
    (told !== null && looksAhead(reading, told))
  );
}

const NOT_RUMOUR = words('false every no unfounded baseless untrue');

const FINAL = words('last final key first only same magic single every buzz');

/** "The word in the trade is that", "the talk was of a sale"; not "his talk was of bees" and "the last word was that". */
function isTalk(reading: Reading, { first, last }: Place): boolean {
  if (wordAt(reading, last) === 'of') return false;
  const tag = tagAt(reading, first - 1);
  const previous = wordAt(reading, first - 1);
  if (tag === TAG.possessive || FINAL.has(previous) || /^an?$/.test(previous)) return false;
  return previous === 'the' || tag === TAG.mark || tag === TAG.coordinator || wordAt(reading, last - 1) === 'that';
}

/** "so the story goes,": at its end, or before what it tells. */
const isStory = (reading: Reading, { last }: Place): boolean =>
  tagAt(reading, last) === TAG.mark || wordAt(reading, last) === 'that';

const rumour: Judge = (reading, cue, confidence) => {
  const opener = wordAt(reading, cue.first);
  const end = wordAt(reading, cue.last - 1);
  if (TALK.has(opener) && /^(?:is|was|are|were)$/.test(wordAt(reading, cue.last - 2)) && !isTalk(reading, cue))
    return null;
  if (opener === 'story' && /^(?:goes|went)$/.test(end) && !isStory(reading, cue)) return null;
  if (opener === 'there' && wordAt(reading, cue.first + 2) === 'no') return null;
  if (end === 'it' && !predicateAfter(reading, cue.last, 8)) return null;
  const previous = wordAt(reading, before(reading, cue.first));
  if (NOT_RUMOUR.has(previous) || (previous === 'any' && wordAt(reading, cue.first) === 'talk')) return null;
  if (opener === 'speculation' && isIdle(reading, cue)) return null;
  const bare = /^(?:about|over|of)$/.test(end);
  if (/^(?:chatter|talk|speculation)$/.test(opener) && !bare && !predicateAfter(reading, cue.last)) return null;
  if (isRelative(reading, cue.last - 1)) return null;
  return isContested(reading, cue) ? null : marked(reading, cue, confidence);
};

export const HEARSAY_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/hearsay-adverb': marked,
  'unconfirmed/hearsay-passive': passive,
  'unconfirmed/hearsay-reports': reports,
  'unconfirmed/hearsay-media': media,
  'unconfirmed/hearsay-rumour': rumour,
  'unconfirmed/hearsay-reported': marked,
};
