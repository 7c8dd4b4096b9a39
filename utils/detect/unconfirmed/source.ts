/** Who speaks: the words of the sentence that name who stands behind a cue. */
import type { NounPhrase, VerbGroup } from '../../language/phrases.ts';
import { extendPhrase, phraseHolding, subjectOf } from '../../language/subjects.ts';
import { TAG } from '../../language/tags.ts';
import type { Span } from '../../report.ts';
import { type Place, type Reading, spanOf, tagAt, tokenAt, verbAt, wordAt } from './reading.ts';

/** How many verbs back the subject of a verb without its own is looked for: "left, claiming", "came to accuse". */
const MAX_CLIMB = 4;

/** Whoever does what the verb at token `at` says: its subject; for a passive, the one behind "by". */
export function doerOf(reading: Reading, at: number): Span | null {
  const verb = verbAt(reading, at);
  if (!verb) return null;
  if (verb.passive || verb.form === 'participle') return agentAfter(reading, verb.last);
  return subject(reading, verb) ?? inverted(reading, verb) ?? climb(reading, verb);
}

/** "accused by two neighbours of", "blamed on Tuesday by the ministry". */
export function agentAfter(reading: Reading, from: number): Span | null {
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
  return prefixName(reading, phrase, noun);
}

function prefixName(reading: Reading, phrase: NounPhrase, noun: number): Span | null {
  let first = noun;
  while (first > phrase.first && tagAt(reading, first - 1) === TAG.proper) first--;
  return first < noun ? spanOf(reading, first, noun) : null;
}

function subject(reading: Reading, verb: VerbGroup): Span | null {
  if (!verb.finite) return null;
  const found = subjectOf(reading.context.document, verb, reading.first);
  return found ? spanOf(reading, found.first, found.last) : null;
}

/** “…”, claimed a neighbour. */
function inverted(reading: Reading, verb: VerbGroup): Span | null {
  const kind = tokenAt(reading, verb.first - 1)?.kind;
  return verb.finite && kind === 'close-quote' ? phraseFrom(reading, verb.last) : null;
}

/** The subject of the nearest verb before that has one. */
function climb(reading: Reading, verb: VerbGroup): Span | null {
  let at = verb.first - 1;
  for (let steps = 0; steps < MAX_CLIMB && at >= reading.first; at--) {
    const outer = verbAt(reading, at);
    if (!outer) continue;
    const found = subject(reading, outer);
    if (found) return found;
    at = outer.first;
    steps++;
  }
  return null;
}

/** Who utters the words at a cue: the source of an attribution of this sentence whose content holds them. */
export function speakerAt(reading: Reading, cue: Place): Span | null {
  const from = tokenAt(reading, cue.first);
  const to = tokenAt(reading, cue.last - 1);
  if (!from || !to) return null;
  let best: { source: Span; size: number } | null = null;
  for (const { sentence, source, content } of reading.context.attributions) {
    if (sentence !== reading.sentence || !source) continue;
    for (const { start, end } of content) {
      const size = end - start;
      if (start <= from.start && to.end <= end && (!best || size < best.size)) best = { source, size };
    }
  }
  return best?.source ?? null;
}
