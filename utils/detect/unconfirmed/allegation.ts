/** Allegations by noun: allegation, accusation, claim, charge; and the verbs of accusing.ts. */

import { phraseHolding } from '../../language/attachments.ts';
import type { Tag } from '../../language/tags.ts';
import * as TAG from '../../language/tags.ts';
import { ALLEGATION_WORDS } from '../../lexicon/en/unconfirmed-allegation.ts';
import { words } from '../../lexicon/word-list.ts';
import { doerOf, ownerOf, phraseFrom } from '../sentence/doer.ts';
import {
  before,
  findWord,
  has,
  type Place,
  type Reading,
  spanOf,
  tagAt,
  verbAt,
  type Words,
  wordAt,
} from '../sentence/reading.ts';
import { ACCUSING_JUDGES, charged, claim as claimVerb, HYPOTHETICAL, isSettled } from './accusing.ts';
import { clauseAt, isRelative } from './clause.ts';
import { isContested } from './contested.ts';
import type { Judge, Verdict } from './judge.ts';
import { speakerAt } from './speaker.ts';

/** What shows that a noun's claim is told here, and not only mentioned. */
const COMPLEMENT = words('that of by against about regarding from surrounding involving leveled levelled');
const CLAIM_COMPLEMENT = words('that of by from against about');
const NO = words('no any without');

/** Verbs that have an accusation or a charge for object. */
const BRINGS = words('make repeat levy level lodge bring raise file announce unseal press');
const BROUGHT = words('made leveled levelled lodged brought raised reported');
const PUBLISHED = words(
  'lawsuit suit complaint article report book indictment memo letter dossier filing affidavit petition times post journal documents papers',
);

/** "accusations from Republicans", "Ford's allegation", "claims lodged by two nurses", "she repeated her accusation". */
function accuser(reading: Reading, noun: number): Verdict['source'] {
  const next = wordAt(reading, noun + 1);
  if (next === 'by' || next === 'from') return phraseFrom(reading, noun + 2);
  return (
    repeater(reading, noun) ??
    ownerOf(reading, noun) ??
    bringer(reading, noun) ??
    broughtBy(reading, noun) ??
    publisher(reading, noun)
  );
}

const bringer = (reading: Reading, noun: number): Verdict['source'] => doerOfVerb(reading, noun, BRINGS);

/** "repeating his party's claims": whoever repeats them makes them now. */
const REPEATS = words('repeat reiterate echo spread promote peddle revive amplify');
const repeater = (reading: Reading, noun: number): Verdict['source'] => doerOfVerb(reading, noun, REPEATS);

/** Who does what the verb before a noun says, if it is one of these. */
function doerOfVerb(reading: Reading, noun: number, lemmas: Words): Verdict['source'] {
  const first = phraseHolding(reading.context.document, noun)?.first ?? noun;
  const verb = verbAt(reading, before(reading, first));
  return verb && lemmas.has(verb.lemma) ? doerOf(reading, verb.main) : null;
}

const BY = words('by');

function broughtBy(reading: Reading, noun: number): Verdict['source'] {
  const brought = findWord(reading, noun, noun + 9, BROUGHT);
  const by = findWord(reading, brought < 0 ? noun : brought, noun + 13, BY);
  return brought >= 0 || by - noun < 7 ? phraseFrom(reading, by < 0 ? reading.last : by + 1) : null;
}

const IN = words('in');

/** "the allegations in the lawsuit" */
function publisher(reading: Reading, noun: number): Verdict['source'] {
  const at = findWord(reading, noun, noun + 3, IN);
  const phrase = at < 0 ? null : phraseHolding(reading.context.document, at + 1);
  return phrase && PUBLISHED.has(wordAt(reading, phrase.head)) ? spanOf(reading, phrase.first, phrase.last) : null;
}

/** "exposed to accusations", "open the city to accusations of bias": what somebody might be accused of. */
const isRisk = (reading: Reading, cue: Place): boolean =>
  wordAt(reading, cue.first - 1) === 'to' && has(reading, cue.first - 5, cue.first - 1, RISK);

const RISK = words('exposed expose+ open+ opened vulnerable susceptible');

/** "to settle the accusations", "a dearth of new allegations": spoken of, with no word of what they say. */
function isMention(reading: Reading, noun: number): boolean {
  const verb = verbAt(reading, before(reading, phraseHolding(reading.context.document, noun)?.first ?? noun));
  const handled = verb !== null && HANDLES.has(verb.lemma);
  return !has(reading, noun - 3, noun, CRIMES) && (handled || has(reading, noun - 3, noun, FEW));
}

/** What is done with an accusation, whatever it says. */
const HANDLES = words('discuss settle handle address hear amplify weigh answer survive weather consider manage avoid');
const FEW = words('dearth lack flood wave series light number statements these such');

const accusation: Judge = (reading, cue, confidence) => {
  if (NO.has(wordAt(reading, cue.first - 1)) || isContested(reading, cue) || isRisk(reading, cue)) return null;
  const source = accuser(reading, cue.first);
  const told = COMPLEMENT.has(wordAt(reading, cue.last)) || source !== null;
  if (!told && isMention(reading, cue.first)) return null;
  return { ...cue, confidence: told ? confidence : confidence * 0.7, source: source ?? speakerAt(reading, cue) };
};

/** "claims" as a verb: told from the noun by the word before, since both have the same form. */
function isVerb(reading: Reading, at: number): boolean {
  if (/^claim(?:ed|ing)$/.test(wordAt(reading, at))) return true;
  if (isNamedBefore(reading, at) && isBareClause(reading, at)) return true;
  return verbAt(reading, at) !== null && !isAfterVerb(reading, at) && !NOUN_OPENERS.has(tagAt(reading, at - 1));
}

/** "the government claims the policy works": what looks like a plural has a subject before and a clause behind. */
const isNamedBefore = (reading: Reading, at: number): boolean =>
  tagAt(reading, at - 1) === TAG.noun || tagAt(reading, at - 1) === TAG.proper;

const NOUN_OPENERS: ReadonlySet<Tag> = new Set([TAG.determiner, TAG.possessive, TAG.preposition, TAG.adjective]);

/** "rejected claims that": the object of the verb before. */
function isAfterVerb(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at - 1);
  return verb !== null && tagAt(reading, verb.main) !== TAG.auxiliary && verbAt(reading, at) !== verb;
}

const claim: Judge = (reading, cue, confidence) =>
  isVerb(reading, cue.first) ? claimVerb(reading, cue, confidence) : claimNoun(reading, cue, confidence);

/** "over claims it misled customers": a clause without "that" behind the bare plural; not "the claims he made". */
const isBareClause = (reading: Reading, noun: number): boolean =>
  wordAt(reading, noun) === 'claims' && clauseAt(reading, noun + 1) !== null;

function claimNoun(reading: Reading, cue: Place, confidence: number): Verdict | null {
  if (isContested(reading, cue) || has(reading, cue.first - 2, cue.first, NO)) return null;
  const bare = tagAt(reading, cue.first - 1) === TAG.preposition && isBareClause(reading, cue.first);
  const told = CLAIM_COMPLEMENT.has(wordAt(reading, cue.first + 1)) || bare;
  if (!told || isRelative(reading, cue.first + 1)) return null;
  return { ...cue, confidence: confidence * 0.9, source: accuser(reading, cue.first) ?? speakerAt(reading, cue) };
}

const CRIMES = new Set(ALLEGATION_WORDS.crime);
const NEVER = words("n't not never without no neither nor whether if");
/** Charges that somebody wants or expects, and nobody has brought. */
const WISHED = words(
  'call+ called calling seek seeking sought expect expected recommend recommended consider considering weigh weighing ' +
    'avoid result possible potential future pursue pursuing',
);
const GUILTY = words('guilty');

const charges: Judge = (reading, cue, confidence) => {
  const told = wordAt(reading, cue.last - 1) === 'that';
  if (told && isVerb(reading, cue.first)) return charged(reading, cue, confidence);
  if (isContested(reading, cue) || isHeld(reading, cue) || isRelative(reading, cue.last - 1)) return null;
  if (!told && has(reading, cue.first - 6, cue.last, NEVER) && !has(reading, cue.first - 6, cue.first, GUILTY))
    return null;
  if (wordAt(reading, cue.first) !== 'on' && has(reading, cue.first - 5, cue.first, WISHED)) return null;
  if (has(reading, cue.first - 3, cue.first, HYPOTHETICAL) || verbAt(reading, cue.first)?.form === 'infinitive')
    return null;
  if (!told && !has(reading, cue.first - 2, cue.last + 10, CRIMES)) return null;
  return { ...cue, confidence, source: bringer(reading, cue.last - 2) ?? speakerAt(reading, cue) };
};

/** Settled by a verdict, or a plea of guilty; "pleaded not guilty to charges that" is not. */
const isHeld = (reading: Reading, cue: Place): boolean =>
  isSettled(reading, cue) && wordAt(reading, findWord(reading, cue.first - 8, cue.first, GUILTY) - 1) !== 'not';

export const ALLEGATION_JUDGES: Readonly<Record<string, Judge>> = {
  ...ACCUSING_JUDGES,
  'unconfirmed/allegation-accusation': accusation,
  'unconfirmed/allegation-claim': claim,
  'unconfirmed/allegation-charges': charges,
};
