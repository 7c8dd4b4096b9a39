/** Who does what a verb says, or has what a noun names: the words of the sentence that tell it. */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import { verbHolding } from '../../language/phrases.ts';
import { type FullPhrase, subjectOf } from '../../language/subjects.ts';
import type { Tag } from '../../language/tags.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { nounKindAt } from '../attribution/nouns.ts';
import {
  after,
  before,
  phraseAt,
  type Reading,
  spanOf,
  spanOfAll,
  tagAt,
  tokenAt,
  verbAt,
  type Words,
  wordAt,
} from './reading.ts';
import { antecedent, clip, clipped, filed } from './trim.ts';

/** How many verbs back the subject of a verb without its own is looked for: "left, claiming", "came to accuse". */
const MAX_CLIMB = 5;
/** How far back, in tokens, it may stand. */
const CLIMB_REACH = 60;
/** How many words of a noun phrase are looked at. */
const MAX_PHRASE = 14;

/** Whoever does what the verb at token `at` says: its subject; for a passive, the one behind "by". */
export function doerOf(reading: Reading, at: number): Span | null {
  const verb = asFinite(reading, verbAt(reading, at) ?? untagged(reading, at));
  if (verb.passive || verb.form === 'participle') return agentAfter(reading, verb.last, TAKES[verb.lemma]);
  const own = fronted(reading, verb) ?? ownSubject(reading, verb) ?? inverted(reading, verb) ?? made(reading, verb);
  return (
    own ?? (verb.finite ? nounBefore(reading, verb.first) : null) ?? climb(reading, verb, at) ?? opener(reading, verb)
  );
}

/** What the verbs of accusing take behind their agent. */
export const OF: Words = words('of');
const TAKES: Readonly<Record<string, Words>> = {
  accuse: OF,
  charge: words('with'),
  blame: words('for on'),
  suspect: OF,
};
const NOTHING: Words = new Set();

/** A verb that the tagger took for another word. */
const UNTAGGED: VerbGroup = {
  first: 0,
  last: 0,
  main: 0,
  lemma: '',
  form: 'participle',
  finite: false,
  passive: false,
  perfect: false,
  progressive: false,
  negated: false,
  modal: null,
};

function untagged(reading: Reading, at: number): VerbGroup {
  const verb = { ...UNTAGGED, first: at, last: at + 1, main: at };
  return wordAt(reading, at).endsWith('ed') ? verb : { ...verb, form: 'present', finite: true };
}

const BEHIND_PARTICIPLE = words('of by in with for on at as during under');

/** "claimed" and "accused" can be past tense or participle: past where an object or a clause follows. */
function asFinite(reading: Reading, verb: VerbGroup): VerbGroup {
  const bare = verb.form === 'participle' && verb.first === verb.main && !verb.passive;
  return bare && !BEHIND_PARTICIPLE.has(wordAt(reading, verb.last)) ? { ...verb, finite: true, form: 'past' } : verb;
}

/** "accused by two neighbours of", "blamed on Tuesday by the ministry", "alleged in the lawsuit". */
export function agentAfter(reading: Reading, from: number, until = NOTHING): Span | null {
  if (wordAt(reading, from) === 'in') return isPublished(reading, from + 1) ? phraseFrom(reading, from + 1) : null;
  for (let at = from; at < from + 5; at++) {
    if (wordAt(reading, at) === 'by') return agent(reading, at + 1, until);
    if (tokenAt(reading, at)?.kind !== 'word' || wordAt(reading, at) === 'of') return null;
  }
  return null;
}

/** "in the lawsuit", "in the newspaper", not "in connection with". */
function isPublished(reading: Reading, at: number): boolean {
  const phrase = phraseAt(reading, at);
  const kind = phrase && nounKindAt(reading.context.document, phrase.head)?.kind;
  return kind === 'document' || kind === 'outlet';
}

/** "by the UN | of war crimes": without what the verb itself takes. */
function agent(reading: Reading, at: number, until: Words): Span | null {
  const phrase = phraseAt(reading, at);
  return phrase?.first === at && until.has(wordAt(reading, phrase.last))
    ? spanOf(reading, at, phrase.last)
    : phraseFrom(reading, at);
}

/** The noun phrase that begins at token `at`, with all that hangs behind it. */
export function phraseFrom(reading: Reading, at: number): Span | null {
  const phrase = phraseAt(reading, at);
  if (!phrase || phrase.first > at || at >= reading.last) return null;
  return spanOf(reading, at, extendPhrase(reading.context.document, phrase, reading.last));
}

/** Who owns or prefixes a noun: "Ortega's claim", "U.S. accusations", "her allegation". */
export function ownerOf(reading: Reading, noun: number): Span | null {
  const phrase = phraseAt(reading, noun);
  if (!phrase) return null;
  for (let at = noun - 1; at > Math.max(phrase.first, noun - MAX_PHRASE); at--) {
    if (tagAt(reading, at) === TAG.possessive) return spanOf(reading, phrase.first, at);
  }
  let first = noun;
  while (first > Math.max(phrase.first, noun - MAX_PHRASE) && tagAt(reading, first - 1) === TAG.proper) first--;
  return first < noun ? spanOf(reading, first, noun) : null;
}

/** For a verb that was taken for a noun: "which the union blames on". */
const isLink = (tag: Tag): boolean => tag === TAG.auxiliary || tag === TAG.preposition;

function nounBefore(reading: Reading, at: number): Span | null {
  const own = phraseAt(reading, at);
  if (own && own.first < at) return spanOf(reading, own.first, at);
  let last = before(reading, at);
  for (let steps = 0; steps < 3 && isLink(tagAt(reading, last)); steps++) last = before(reading, last);
  if (last < reading.first) return null;
  const end = last + 1;
  // "the attorney general asserted"; a name at the sentence's start
  if (tagAt(reading, last) === TAG.adjective) {
    if (last === reading.first) return spanOf(reading, last, end);
    last--;
  }
  const phrase = phraseAt(reading, last);
  const hollow = HOLLOW.has(wordAt(reading, last)) && wordAt(reading, last - 1) === 'what';
  if (!phrase || phrase.last !== last + 1 || hollow) return null;
  const { first, head } = phrase;
  return filed(reading, { first, last: end, head, phrase, relative: false }) ?? spanOf(reading, first, end);
}

/** "The owners — blaming the union — left" */
function opener(reading: Reading, verb: VerbGroup): Span | null {
  const phrase = phraseAt(reading, verb.first - 2);
  return phrase && phrase.first >= reading.first && tagAt(reading, verb.first - 1) === TAG.mark
    ? spanOfAll(reading, phrase)
    : null;
}

const HOLLOW = words('it he she they');

/** Verbs whose object is who does what the infinitive behind it says: "led neighbours to accuse". */
const MAKING = words('lead prompt cause push drive allow enable force encourage urge ask persuade invite');

function made(reading: Reading, verb: VerbGroup): Span | null {
  if (verb.form !== 'infinitive') return null;
  const last = before(reading, verb.first);
  const nearest = phraseAt(reading, last);
  if (!nearest || nearest.last !== last + 1) return null;
  // The first of a list: "residents, protesters and officials".
  let { first } = nearest;
  for (let steps = 0; steps < 4; steps++) {
    if (MAKING.has(verbAt(reading, before(reading, first))?.lemma ?? '')) return spanOf(reading, first, last + 1);
    const joint = /^(?:and|or|,)$/.test(wordAt(reading, first - 1)) ? first - 1 : -1;
    const other = joint < 0 ? null : phraseAt(reading, joint - 1);
    if (!other || other.last !== joint) return null;
    first = other.first;
  }
  return null;
}

/** The subject a verb has of its own, before it: a finite verb's, or that of "with her accusing", "a report alleging". */
function ownSubject(reading: Reading, verb: VerbGroup): Span | null {
  if (!verb.finite && verb.form !== 'gerund') return null;
  const found = subjectOf(reading.context.document, verb, reading.first);
  if (
    !found ||
    (!verb.finite &&
      (found.last !== verb.first ||
        wordAt(reading, verb.first - 1) === ',' ||
        wordAt(reading, found.first - 1) === 'to'))
  )
    return null;
  // "have for years alleged": the subject stands before the auxiliary.
  const outer = tagAt(reading, found.first - 1) === TAG.preposition ? verbAt(reading, found.first - 2) : null;
  if (verb.finite && outer && tagAt(reading, outer.main) === TAG.auxiliary) return ownSubject(reading, outer);
  // "for what it claimed was"
  if (HOLLOW.has(wordAt(reading, found.head)) && wordAt(reading, found.first - 1) === 'what') return null;
  return found.relative ? antecedent(reading, found) : (filed(reading, found) ?? clipped(reading, found));
}

/** "Claiming the vote was rigged, | he | left": the subject behind the comma. */
function fronted(reading: Reading, verb: VerbGroup): Span | null {
  if (verb.form !== 'gerund' || before(reading, verb.first) >= reading.first) return null;
  const { document } = reading.context;
  for (let at = verb.last; at < Math.min(reading.last, verb.last + CLIMB_REACH); at++) {
    const phrase = wordAt(reading, at) === ',' ? phraseHolding(document, at + 1) : null;
    const end = phrase?.first === at + 1 ? extendPhrase(document, phrase, reading.last) : 0;
    if (end > 0 && verbAt(reading, after(reading, end))?.finite) return spanOf(reading, at + 1, end);
  }
  return null;
}

/** “…”, claimed a neighbour. */
function inverted(reading: Reading, verb: VerbGroup): Span | null {
  const kind = tokenAt(reading, verb.first - 1)?.kind;
  return verb.finite && kind === 'close-quote' ? phraseFrom(reading, verb.last) : null;
}

/** The subject of the nearest verb before that has one and is not itself in what somebody says or in another's quotation. */
function climb(reading: Reading, verb: VerbGroup, cue: number): Span | null {
  const { quotationOf, syntax } = reading.context.document;
  const joined = verb.finite && /^(?:and|or)$/.test(wordAt(reading, before(reading, verb.first)));
  for (
    let at = verb.first - 1, steps = 0;
    steps < MAX_CLIMB && at >= Math.max(reading.first, verb.first - CLIMB_REACH);
    at--
  ) {
    const group = verbHolding(syntax, at);
    if (!group) continue;
    const outer = asFinite(reading, group);
    at = outer.first;
    steps++;
    if (!outer.finite || (quotationOf[at] !== quotationOf[cue] && (quotationOf[at] ?? -1) >= 0)) continue;
    const found = subjectOf(reading.context.document, outer, reading.first);
    if (found?.relative && joined) return antecedent(reading, found);
    if (found && !found.relative && !isContent(reading, clip(reading, found)))
      return filed(reading, found) ?? clipped(reading, found);
    const behind = found ? null : inverted(reading, outer);
    if (behind) return behind;
  }
  return null;
}

const THAT = words('that whether if how why what who which');

/** "says he | is …": a clause that is itself said by somebody. */
function isContent(reading: Reading, { first }: FullPhrase): boolean {
  if (THAT.has(wordAt(reading, first - 1))) return true;
  const outer = verbAt(reading, before(reading, first));
  return outer !== null && outer.main > reading.first;
}

const PRONOUN = words('he she it they i we you who');

export const isPronoun = (reading: Reading, { start, end }: Span): boolean =>
  PRONOUN.has(reading.context.document.text.slice(start, end).toLowerCase());
