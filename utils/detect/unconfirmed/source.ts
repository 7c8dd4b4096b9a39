/** Who speaks: the words of the sentence that name who stands behind a cue. */
import type { VerbGroup } from '../../language/phrases.ts';
import { extendPhrase, type FullPhrase, phraseHolding, subjectOf } from '../../language/subjects.ts';
import { TAG } from '../../language/tags.ts';
import type { Span } from '../../report.ts';
import { before, type Place, type Reading, spanOf, tagAt, tokenAt, verbAt, wordAt, words } from './reading.ts';

/** How many verbs back the subject of a verb without its own is looked for: "left, claiming", "came to accuse". */
const MAX_CLIMB = 5;

/** Whoever does what the verb at token `at` says: its subject; for a passive, the one behind "by". */
export function doerOf(reading: Reading, at: number): Span | null {
  const verb = verbAt(reading, at);
  if (!verb) return climb(reading, at, at);
  if (verb.passive || verb.form === 'participle') return agentAfter(reading, verb.last);
  return ownSubject(reading, verb) ?? inverted(reading, verb) ?? climb(reading, verb.first, at);
}

/** "accused by two neighbours of", "blamed on Tuesday by the ministry", "alleged in the lawsuit". */
export function agentAfter(reading: Reading, from: number): Span | null {
  if (wordAt(reading, from) === 'in') return phraseFrom(reading, from + 1);
  for (let at = from; at < from + 5; at++) {
    if (wordAt(reading, at) === 'by') return phraseFrom(reading, at + 1);
    if (tokenAt(reading, at)?.kind !== 'word' || wordAt(reading, at) === 'of') return null;
  }
  return null;
}

/** The noun phrase that begins at token `at`, with all that hangs behind it. */
export function phraseFrom(reading: Reading, at: number): Span | null {
  const phrase = phraseHolding(reading.context.document, at);
  if (!phrase || phrase.first > at || at >= reading.last) return null;
  return spanOf(reading, at, extendPhrase(reading.context.document, phrase, reading.last));
}

/** Who owns or prefixes a noun: "Ortega's claim", "U.S. accusations", "her allegation". */
export function ownerOf(reading: Reading, noun: number): Span | null {
  const phrase = phraseHolding(reading.context.document, noun);
  if (!phrase) return null;
  for (let at = noun - 1; at > phrase.first; at--) {
    if (tagAt(reading, at) === TAG.possessive) return spanOf(reading, phrase.first, at);
  }
  let first = noun;
  while (first > phrase.first && tagAt(reading, first - 1) === TAG.proper) first--;
  return first < noun ? spanOf(reading, first, noun) : null;
}

const HOLLOW = words('it he she they');

/** The subject a verb has of its own, before it: a finite verb's, or that of "with her accusing", "a report alleging". */
function ownSubject(reading: Reading, verb: VerbGroup): Span | null {
  if (!verb.finite && verb.form !== 'gerund') return null;
  const found = subjectOf(reading.context.document, verb, reading.first);
  if (!found) return null;
  // "have for years alleged": the subject stands before the auxiliary.
  if (tagAt(reading, found.first - 1) === TAG.preposition && wordAt(reading, found.first - 1) !== 'with') {
    const outer = verbAt(reading, found.first - 2);
    return outer ? ownSubject(reading, outer) : verb.finite ? whole(reading, found) : null;
  }
  if (!verb.finite && wordAt(reading, found.last) === ',') return null;
  // "for what it claimed was"
  if (HOLLOW.has(wordAt(reading, found.head)) && wordAt(reading, found.first - 1) === 'what') return null;
  return whole(reading, found);
}

const whole = (reading: Reading, { first, last }: FullPhrase): Span | null => spanOf(reading, first, last);

/** “…”, claimed a neighbour. */
function inverted(reading: Reading, verb: VerbGroup): Span | null {
  const kind = tokenAt(reading, verb.first - 1)?.kind;
  return verb.finite && kind === 'close-quote' ? phraseFrom(reading, verb.last) : null;
}

/** The subject of the nearest verb before that has one and is not itself in what somebody says or in another's quotation. */
function climb(reading: Reading, from: number, cue: number): Span | null {
  const { quotationOf, syntax } = reading.context.document;
  for (let at = from - 1, steps = 0; steps < MAX_CLIMB && at >= reading.first; at--) {
    const outer = syntax.verbs[syntax.verbAt[at] ?? -1];
    if (!outer) continue;
    at = outer.first;
    steps++;
    if (!outer.finite || (quotationOf[at] !== quotationOf[cue] && (quotationOf[at] ?? -1) >= 0)) continue;
    const found = subjectOf(reading.context.document, outer, reading.first);
    if (found && !isContent(reading, found)) return whole(reading, found);
  }
  return null;
}

/** "says he | is …": a clause that is itself said by somebody. */
function isContent(reading: Reading, { first }: FullPhrase): boolean {
  const tag = tagAt(reading, first - 1);
  const outer = verbAt(reading, before(reading, first));
  return tag === TAG.subordinator || tag === TAG.relative || (outer !== null && outer.main > reading.first);
}

const PRONOUN = words('he she it they i we you who');

/** Who utters the words at a cue: the source of an attribution of this sentence whose content holds them. */
export function speakerAt(reading: Reading, cue: Place): Span | null {
  const from = tokenAt(reading, cue.first);
  const to = tokenAt(reading, cue.last - 1);
  if (!from || !to) return null;
  let best: { source: Span; size: number } | null = null;
  for (const { sentence, source, content } of reading.context.attributions) {
    if (sentence !== reading.sentence || !source) continue;
    for (const { start, end } of content) {
      const size = end - start + (isPronoun(reading, source) ? reading.context.document.text.length : 0);
      if (start <= from.start && to.end <= end && (!best || size < best.size)) best = { source, size };
    }
  }
  return best?.source ?? null;
}

const isPronoun = (reading: Reading, { start, end }: Span): boolean =>
  PRONOUN.has(reading.context.document.text.slice(start, end).toLowerCase());
