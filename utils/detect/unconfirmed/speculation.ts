/** Guesses by verb, adjective and noun: seems, apparent, suggests, the possibility that, police believe. */

import type { VerbGroup } from '../../language/phrases.ts';
import type { Tag } from '../../language/tags.ts';
import * as TAG from '../../language/tags.ts';
import { SPECULATION_WORDS } from '../../lexicon/en/unconfirmed-speculation.ts';
import { words } from '../../lexicon/word-list.ts';
import { doerOf } from '../sentence/doer.ts';
import {
  before,
  has,
  type Place,
  phraseAt,
  predicateAfter,
  type Reading,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { clauseAt, isDemand, looksAhead } from './clause.ts';
import { guess } from './guess.ts';
import type { Judge, Verdict } from './judge.ts';
import { hedge, isAhead, likelyIs } from './likely.ts';
import { isAsked, mayBe, mayHave } from './may.ts';
import { perhaps } from './perhaps.ts';
import { speakerAt } from './speaker.ts';

/** "appeared to the crowd", "appeared to great acclaim": no infinitive behind "to". */
const isNominalOpener = (tag: Tag): boolean =>
  tag === TAG.determiner || tag === TAG.pronoun || tag === TAG.proper || tag === TAG.possessive || tag === TAG.number;

/** "It seems the deal is off": a clause without "that"; not "it seems odd". */
function seemsThat(reading: Reading, cue: Place, confidence: number): Verdict | null {
  // "The gate, it seems, was open."
  if (wordAt(reading, cue.first - 1) === ',' && /^[,.;]$/.test(wordAt(reading, cue.last)))
    return guess(reading, cue, confidence);
  const verb = clauseAt(reading, cue.last);
  return verb && !looksAhead(reading, verb) ? guess(reading, cue, confidence * 0.85) : null;
}

/** "What seemed to be a setback was none": the thing is named so only to be named otherwise. */
const isUnnamed = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === 'what' && tokenAt(reading, at)?.capitalized === true;

/** "everyone seems to have an opinion", "none of it seemed to help", "always seem to find": of the way of the world. */
const IN_GENERAL = words('i we you everyone everybody nobody none always never');
/** "The screen appears to float in the air": an effect; not "appeared to float the idea". */
const EFFECT = words('float hover glow melt shimmer');
/** "a rather polarizing question", "a real issue": a judgement. */
const JUDGED = words('rather real really pretty way');
/** "after what seemed like hours" */
const WHILE = words('eternity lifetime hours minutes days weeks months years ages forever');
/** "it seems that every town has one" */
const EACH = words('every each');

/** "Be wary of calls that appear to come from your bank": how a fake is told. */
function isWarning(reading: Reading, { first, last }: Place): boolean {
  if (tagAt(reading, first - 1) !== TAG.relative || !/^(?:be|come)$/.test(wordAt(reading, last))) return false;
  const main = predicateAfter(reading, reading.first);
  if (!main || isDemand(main) || main.first === reading.first) return main !== null;
  const noun = phraseAt(reading, first - 2);
  return main.first === first && noun !== null && noun.determiner < 0 && noun.first > reading.first;
}

/** A way of seeing things, and no guess at a fact. */
const isImpression = (reading: Reading, { first, last }: Place): boolean =>
  IN_GENERAL.has(wordAt(reading, before(reading, first))) ||
  has(reading, first - 2, first, IN_GENERAL) ||
  (EFFECT.has(wordAt(reading, last)) && !isNominalOpener(tagAt(reading, last + 1))) ||
  (wordAt(reading, last - 1) !== 'to' && has(reading, last, last + 4, WHILE)) ||
  (wordAt(reading, last) === 'be' && (wordAt(reading, last + 1) === 'to' || has(reading, last, last + 4, JUDGED))) ||
  (wordAt(reading, first) === 'it' && has(reading, last, last + 2, EACH));

const HAVE_THAT = words('have that');

/** "seems to", "would appear to have"; not "may seem to", "seeming to". */
function isFiniteLook(reading: Reading, cue: Place): boolean {
  const verb = verbAt(reading, cue.first);
  if (!verb) return true;
  const would = verb.modal === 'would' && has(reading, cue.last - 1, cue.last + 1, HAVE_THAT);
  return (!verb.modal || would) && verb.form !== 'gerund' && verb.form !== 'infinitive';
}

/** "appeared to the crowd", "seems that long ago": no infinitive and no clause behind. */
function isOtherTo(reading: Reading, { last }: Place): boolean {
  const end = wordAt(reading, last - 1);
  const next = tagAt(reading, last);
  if (end === 'that') return next === TAG.adjective || next === TAG.adverb;
  if (end === 'have') return next !== TAG.participle && wordAt(reading, last) !== 'been';
  return (end === 'to' && isNominalOpener(next)) || (next === TAG.adjective && tagAt(reading, last + 1) === TAG.noun);
}

const appears: Judge = (reading, cue, confidence) => {
  if (isUnnamed(reading, cue.first) || isUnnamed(reading, cue.first - 1)) return null;
  // "turned what looked like a defeat into a win"
  if (wordAt(reading, cue.first - 1).startsWith('turn')) return null;
  if (!isFiniteLook(reading, cue) || isImpression(reading, cue) || isOtherTo(reading, cue) || isWarning(reading, cue))
    return null;
  const that = wordAt(reading, cue.last - 1) === 'that';
  if (wordAt(reading, cue.first) === 'it' && !that) return seemsThat(reading, cue, confidence);
  const content = that ? predicateAfter(reading, cue.last) : null;
  return content && looksAhead(reading, content) ? null : guess(reading, cue, confidence);
};

/** "a seemingly endless line", "seemingly impossible problems": a manner of speaking. */
function isAttribute(reading: Reading, { first, last }: Place): boolean {
  if (wordAt(reading, first) !== 'seemingly') return false;
  const behind = tagAt(reading, first - 1);
  return (
    behind === TAG.determiner ||
    behind === TAG.possessive ||
    (tagAt(reading, last) === TAG.adjective && tagAt(reading, last + 1) === TAG.noun) ||
    /^(?:overnight|effortlessly|without|endlessly)$/.test(wordAt(reading, last))
  );
}

const OURS = words('i we you my our your');
/** "Apparently I have to", "apparently that's scary": irony. */
function isIrony(reading: Reading, { first, last }: Place): boolean {
  const at = wordAt(reading, last) === ',' ? last + 1 : last;
  const verb = verbAt(reading, at + 1);
  return (
    OURS.has(wordAt(reading, at)) ||
    has(reading, first - 3, first, OURS) ||
    (/^(?:that|this)$/.test(wordAt(reading, at)) && verb?.lemma === 'be' && verb.form === 'present')
  );
}

const adverb: Judge = (reading, cue, confidence) =>
  isAttribute(reading, cue) || isIrony(reading, cue) || isAhead(reading, cue.first, cue.last)
    ? null
    : guess(reading, cue, confidence);

/** "an apparent attempt", not "it is apparent that". */
const apparent: Judge = (reading, cue, confidence) => {
  const next = tagAt(reading, cue.last);
  const named = next === TAG.noun || next === TAG.adjective || next === TAG.proper;
  if (/^(?:heir|no)$/.test(wordAt(reading, cue.first - 1))) return null;
  return named && !verbAt(reading, cue.first - 1) ? guess(reading, cue, confidence) : null;
};

const TRACES = new Set(SPECULATION_WORDS.trace);

const CLAUSE = /^(?:possible|likely|conceivable|probable|chance|possibility|likelihood|are|holds|goes|posits)$/;

/** "…, he recalled, suggesting that": whoever speaks suggests. */
const isTold = ({ context, sentence, tokens }: Reading, { main }: VerbGroup): boolean =>
  context.attributions.some(
    (each) => each.sentence === sentence && each.source !== null && each.cue.start !== tokens[main]?.start,
  );

/** What suggests something though a word hangs behind it: "the lack of damage suggests". */
const TRACED = words('lack absence fact timing size pattern footage');

/** What these suggest is their result. */
const FINDINGS = words('study studies survey+ poll+ research data figures trial+ census results findings measurements');

/** Evidence that suggests what was, and a person who hints at it; not who suggests what to do, nor what may come. */
const suggests: Judge = (reading, cue, confidence) => {
  const verb = verbAt(reading, cue.first);
  const content = predicateAfter(reading, cue.last, 14);
  if (!verb || verb.negated || !content || has(reading, verb.first - 6, verb.first, FINDINGS)) return null;
  const subject = wordAt(reading, before(reading, verb.first));
  const may = content.modal !== null && /^(?:may|might)$/.test(content.modal);
  // "The lock was whole, suggesting that they had a key", "that suggests they knew"
  const signed =
    (/^(?:that|this|which)$/.test(subject) && before(reading, verb.first) === reading.first) ||
    (verb.form === 'gerund' && wordAt(reading, verb.first - 1) === ',' && !isTold(reading, verb));
  const traced =
    (signed || TRACES.has(subject) || has(reading, verb.first - 5, verb.first, TRACED)) &&
    !content.modal &&
    content.form === 'past';
  const happened = (content.perfect && !/^(?:sh|w)ould$/.test(content.modal ?? '')) || (may && content.progressive);
  if (!traced && (!happened || /^(?:i|we|you)$/.test(subject))) return null;
  const source = TRACES.has(subject) ? null : doerOf(reading, verb.main);
  return { ...cue, confidence, source: source ?? speakerAt(reading, cue) };
};

/** "The theory is that low taxes help growth": in the present tense of how things are in general. */
const WHY = /^(?:why|because)$/;
const THEORY = /^(?:theory|hypothesis|possibility|explanation)$/;

const possible: Judge = (reading, cue, confidence) => {
  const end = wordAt(reading, cue.last - 1);
  if (/^(?:perhaps|maybe)$/.test(wordAt(reading, cue.first)) && cue.last === cue.first + 1)
    return perhaps(reading, cue, confidence);
  const owned = /^(?:my|his|her|their)$/.test(wordAt(reading, cue.first)) && end !== 'that';
  if (owned || CLAUSE.test(end)) return seemsThat(reading, cue, confidence);
  if (isAhead(reading, cue.first, cue.last) || isAsked(reading, cue.first)) return null;
  const why = WHY.test(end) && wordAt(reading, cue.last - 2) === 'be';
  if (!why && !/^(?:that|suspect|believe)$/.test(end)) return guess(reading, cue, confidence);
  if (tagAt(reading, cue.last) === TAG.preposition) return null;
  const content = predicateAfter(reading, cue.last);
  if (!content || looksAhead(reading, content)) return null;
  const isLaw = why || THEORY.test(wordAt(reading, cue.last - 2)) || THEORY.test(wordAt(reading, cue.first));
  return isLaw && content.form === 'present' && !content.perfect && !content.progressive
    ? null
    : guess(reading, cue, confidence);
};

/** "It looks like they knew", "it looks as if the door was forced", not "it looks like rain". */
const sounds: Judge = (reading, cue, confidence) => {
  const verb = clauseAt(reading, cue.last);
  if (!verb || verb.modal) return null;
  const told = verb.form === 'past' || verb.perfect || /^(?:s?he|they)$/.test(wordAt(reading, cue.last));
  return told ? guess(reading, cue, confidence) : null;
};

const DEEDS = words('play arson murder homicide sabotage fraud poisoning terrorism negligence suicide');

/** Of these "I think he …" says what somebody may have done; of others it gives an opinion ("I think he played well"). */
const DEEDS_THOUGHT = words(
  'know see hear leave forget want steal kill take try go hide flee lie use think live panic mean plan',
);
const LOOSE = /^(?:wonder|ha(?:s|ve|d)$)/;

/** Whose view is mostly an opinion guesses only where they speak of what somebody did. */
function isBelieved(reading: Reading, cue: Place, content: VerbGroup): boolean {
  const opener = wordAt(reading, cue.first);
  const happened = content.form === 'past' || content.perfect;
  const subject = wordAt(reading, before(reading, content.first));
  if (opener === 'i' && /^(?:he|she|they)$/.test(wordAt(reading, cue.last - 1)))
    return happened && (DEEDS_THOUGHT.has(content.lemma) || /^t?here$/.test(wordAt(reading, content.last)));
  if (opener === 'i' || wordAt(reading, cue.first - 1) === 'i')
    return (
      (happened || content.progressive) && content.lemma !== 'be' && !/^(?:it|that|this|there|i|we|you)$/.test(subject)
    );
  return happened || !LOOSE.test(opener);
}

const OPENING = words('if when whether');

/** "police believe he fled": institutions and named people that hold a view of what happened. */
const belief: Judge = (reading, cue, confidence) => {
  const isDeed = DEEDS.has(wordAt(reading, cue.last - 1));
  const verb =
    (isDeed ? null : verbAt(reading, cue.last - 1)) ??
    verbAt(reading, wordAt(reading, cue.first) === 'i' ? cue.first + 1 : cue.first);
  // "Investigators suspect arson": a verb that was taken for a noun.
  if (isDeed && !verb && (tagAt(reading, cue.first - 1) === TAG.noun || tagAt(reading, cue.first - 1) === TAG.proper))
    return { ...cue, confidence, source: doerOf(reading, cue.first) };
  if (!verb?.finite || verb.passive || verb.modal) return null;
  if (isDeed) return verb.negated ? null : { ...cue, confidence, source: doerOf(reading, verb.main) };
  const content = predicateAfter(reading, cue.last);
  if (!content || looksAhead(reading, content) || !isBelieved(reading, cue, content)) return null;
  if (has(reading, cue.first - 3, cue.first, OPENING)) return null;
  return { ...cue, confidence, source: doerOf(reading, cue.last - 1) ?? speakerAt(reading, cue) };
};

export const SPECULATION_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/speculation-appears': appears,
  'unconfirmed/speculation-apparently': adverb,
  'unconfirmed/speculation-apparent': apparent,
  'unconfirmed/speculation-may-have': mayHave,
  'unconfirmed/speculation-may-be': mayBe,
  'unconfirmed/speculation-probably': hedge,
  'unconfirmed/speculation-likely': likelyIs,
  'unconfirmed/speculation-suggests': suggests,
  'unconfirmed/speculation-sounds': sounds,
  'unconfirmed/speculation-possible': possible,
  'unconfirmed/speculation-belief': belief,
};
