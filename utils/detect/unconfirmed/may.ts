/** Guesses by modal verb: may have, might be, must have; told from permission, duty, concession and counterfact. */

import type { VerbGroup } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { SPECULATION_WORDS } from '../../lexicon/en/unconfirmed-speculation.ts';
import { words } from '../../lexicon/word-list.ts';
import {
  after,
  before,
  COMMA,
  findWord,
  has,
  type Place,
  phraseAt,
  type Reading,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { clauseAt } from './clause.ts';
import { guess } from './guess.ts';
import type { Judge } from './judge.ts';
import { isValued } from './likely.ts';

const WHETHER = words('whether if');

/** "investigating whether someone may have", "asked whether that might explain": a question, and an inquiry says it already. */
export function isAsked(reading: Reading, at: number): boolean {
  const whether = findWord(reading, at - 8, at, WHETHER);
  for (let i = whether - 1; whether >= 0 && i >= whether - 3; i--)
    if (/^(?:investigat|examin|determin|prob|ask|wonder|consider)/.test(wordAt(reading, i))) return true;
  return false;
}

const DEDUCED = words(
  'be have know see hear feel realise realize think come leave forget happen fall slip drop notice understand want escape miss cost',
);

/** "must have known" deduces; "buyers must have lived here" demands. */
function isDeduced(reading: Reading, verb: VerbGroup): boolean {
  const subject = phraseAt(reading, before(reading, verb.first));
  const anybody = subject?.kind === 'noun' && subject.determiner < 0;
  if (
    !verb.passive &&
    (subject?.kind === 'name' || /^(?:he|she|some(?:one|body))$/.test(wordAt(reading, verb.first - 1)))
  )
    return true;
  return DEDUCED.has(verb.lemma) && !anybody;
}

const HAD = words('had');
const CONDITIONS = words('if otherwise');

/** "Had he stayed, he might have won", "might have won had the rain stopped" */
function isCounterfactual(reading: Reading, at: number): boolean {
  if (/^(?:had|without|were)$/.test(wordAt(reading, reading.first))) return true;
  const had = findWord(reading, at, at + 14, HAD);
  return (
    has(reading, at - 14, at + 14, CONDITIONS) ||
    (had >= 0 && (tagAt(reading, had + 1) === TAG.pronoun || clauseAt(reading, had + 1) !== null))
  );
}

const ALTHOUGH = words('though although');
/** "They may have won the vote, but …": granted for the sake of the argument. */
function isConceded(reading: Reading, cue: Place): boolean {
  const comma = findWord(reading, cue.last, cue.last + 40, COMMA);
  const but = comma >= 0 && /^(?:but|yet)$/.test(wordAt(reading, comma + 1));
  const although = has(reading, cue.first - 8, cue.first, ALTHOUGH);
  if (wordAt(reading, cue.first) === 'might' && although) return true;
  return but && (cue.first - reading.first < 8 || although);
}

/** Who or what is meant at all, not a guess about one thing: "anyone who may have had access", "what law he may have broken". */
const OPEN = words('anyone anything whatever whoever whichever what which any concerns however matter when where');

/** "as buyers might have hoped", "Verdi himself might have admired": of what might be so in another world. */
const IMAGINED = words('expect hope imagine wish prefer admire envy');
const ENSUES = words('arise follow ensue');
const BETTER = words('better lesser wiser worse different');
const WOULD = words('would');

function isImagined(reading: Reading, verb: VerbGroup): boolean {
  if (wordAt(reading, verb.first) !== 'might') return false;
  if (/^(?:that|which)$/.test(wordAt(reading, verb.first - 1)) && ENSUES.has(verb.lemma)) return true;
  if (/sel(?:f|ves)$/.test(wordAt(reading, verb.first - 1)) || IMAGINED.has(verb.lemma)) return true;
  if (has(reading, verb.last, verb.last + 3, BETTER) || has(reading, verb.first - 3, verb.first, BETTER)) return true;
  const would = findWord(reading, verb.last, verb.last + 24, WOULD);
  return would >= 0 && verbAt(reading, would)?.perfect === true;
}

const ANY = words('any anything');

export const mayHave: Judge = (reading, cue, confidence) => {
  if (tokenAt(reading, cue.first)?.capitalized && cue.first > reading.first) return null;
  const verb = verbAt(reading, cue.first);
  if (!verb?.perfect) return null;
  return isOtherForm(reading, cue, verb) ||
    isOtherwiseMeant(reading, cue, verb) ||
    isOfAnybody(reading, cue) ||
    isValued(reading, verb.last)
    ? null
    : guess(reading, cue, confidence);
};

/** No participle behind "have", or a "must" that demands. */
function isOtherForm(reading: Reading, cue: Place, verb: VerbGroup): boolean {
  const tag = tagAt(reading, verb.main);
  if (verb.progressive && tag === TAG.gerund) return false;
  if (tag === TAG.gerund || (tag !== TAG.participle && verb.main !== cue.last)) return true;
  return wordAt(reading, cue.first) === 'must' && !isDeduced(reading, verb);
}

const UNREAL = words('might could');

/** Counterfact, fancy, an inquiry or a concession. */
const isOtherwiseMeant = (reading: Reading, cue: Place, verb: VerbGroup): boolean =>
  (UNREAL.has(wordAt(reading, cue.first)) && isCounterfactual(reading, cue.first)) ||
  isImagined(reading, verb) ||
  isAsked(reading, cue.first) ||
  isConceded(reading, cue);

const ADDRESSEES = words('i you reader+ viewers listeners');
const OTHERS = words('we he she they');

/** Of the reader, of anybody, or of what is only named by the guess. */
function isOfAnybody(reading: Reading, cue: Place): boolean {
  const subject = before(reading, cue.first);
  const word = wordAt(reading, subject);
  if (ADDRESSEES.has(word) || has(reading, subject - 6, subject, ANY)) return true;
  // "What may have worked then does not now"
  if (word === 'what' && tokenAt(reading, subject)?.capitalized) return true;
  // "The side could also have played him" is no guess of theirs.
  if (wordAt(reading, cue.first) === 'could' && OTHERS.has(word)) return true;
  return word !== 'that' && !verbAt(reading, subject) && has(reading, subject - 6, subject, OPEN);
}

const NO_PROCESS = words(
  'going nothing something anything everything king willing missing boring interesting surprising confusing',
);

const NOUN_STATES = new Set((SPECULATION_WORDS.state ?? []).filter((word) => word !== 'because' && word !== 'due'));
const STATES = new Set(SPECULATION_WORDS.state);

/** "may be linked to", "might be the work of", "could be part of": what is so already, if it is so. */
function isState(reading: Reading, verb: VerbGroup): boolean {
  if (verb.negated && verb.modal === 'could') return false;
  if (STATES.has(wordAt(reading, verb.main))) return true;
  const at = after(reading, verb.last);
  return STATES.has(wordAt(reading, at)) || has(reading, at + 1, at + 3, NOUN_STATES);
}

/** "could have been caused by": of these nobody says "could" of what was not so, as of "could have been worse". */
const CAUSES = words(
  'linked caused connected related due responsible behind involved infected triggered sparked started set part',
);
const isCause = (reading: Reading, verb: VerbGroup): boolean =>
  !verb.negated && (CAUSES.has(wordAt(reading, verb.main)) || CAUSES.has(wordAt(reading, after(reading, verb.last))));

/** "Costs could be higher next year": what is to come. */
const COMING = words('next tomorrow soon future solution');

/** "Bonuses may be tied to output", "symptoms may be related to stress": of all of a kind. */
function isRule(reading: Reading, verb: VerbGroup): boolean {
  const subject = phraseAt(reading, before(reading, verb.first));
  return subject?.kind === 'noun' && subject.last === subject.first + 1 && wordAt(reading, subject.first).endsWith('s');
}

const DEGREE = words('very so too more less quite rather');
/** Advice and open questions: "what may be stopping you", "where he might be". */
const ADDRESSED = words('you your what where whatever when');
/** What a study finds is its result, and not a guess. */
const STUDY = words('study studies research researchers summary');
const IF = words('if');

export const mayBe: Judge = (reading, cue, confidence) => {
  const verb = verbAt(reading, cue.first);
  if (!verb || has(reading, verb.first - 8, verb.first, IF)) return null;
  if (
    has(reading, before(reading, cue.first) - 5, cue.last + 8, ADDRESSED) ||
    has(reading, cue.first - 40, cue.first, STUDY)
  )
    return null;
  if (has(reading, verb.last, verb.last + 8, COMING) || isRule(reading, verb)) return null;
  if (verb.perfect) return isCause(reading, verb) ? guess(reading, cue, confidence) : null;
  if (isState(reading, verb)) return guess(reading, cue, confidence);
  if (wordAt(reading, cue.first) === 'could' || has(reading, verb.first, verb.main, DEGREE)) return null;
  // "Bombs may not be falling."
  if (verb.negated) return null;
  return verb.progressive && !NO_PROCESS.has(wordAt(reading, verb.main)) ? guess(reading, cue, confidence) : null;
};
