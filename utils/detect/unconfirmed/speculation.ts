import type { VerbGroup } from '../../language/phrases.ts';
import { phraseHolding } from '../../language/subjects.ts';
import { TAG, type Tag } from '../../language/tags.ts';
import { SPECULATION_WORDS } from '../../lexicon/en/unconfirmed-speculation.ts';
import {
  after,
  before,
  findWord,
  has,
  type Judge,
  looksAhead,
  type Place,
  predicateAfter,
  type Reading,
  tagAt,
  tokenAt,
  type Verdict,
  verbAt,
  wordAt,
  words,
} from './reading.ts';
import { doerOf, speakerAt } from './source.ts';

const guess: Judge = (reading, cue, confidence) => ({ ...cue, confidence, source: speakerAt(reading, cue) });

const FUTURE = words("will would 'll wo shall should could can may might ca");

/** "appeared to the crowd", "appeared to great acclaim": no infinitive behind "to". */
const isNominalOpener = (tag: Tag): boolean =>
  tag === TAG.determiner || tag === TAG.pronoun || tag === TAG.proper || tag === TAG.possessive || tag === TAG.number;

/** "It seems the deal is off": a clause without "that"; not "it seems odd". */
function seemsThat(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const subject = phraseHolding(reading.context.document, cue.last);
  const verb = subject ? verbAt(reading, subject.last) : null;
  return verb?.finite && !looksAhead(reading, verb) ? guess(reading, cue, confidence * 0.85) : null;
}

const appears: Judge = (reading, cue, confidence) => {
  const verb = verbAt(reading, cue.first);
  if (verb && (verb.modal || verb.form === 'gerund' || verb.form === 'infinitive')) return null;
  if (
    wordAt(reading, before(reading, cue.first)) === 'i' ||
    wordAt(reading, cue.first - 1) === 'never' ||
    has(reading, cue.first - 6, cue.first, words('none'))
  )
    return null;
  if (isNominalOpener(tagAt(reading, cue.last)) && wordAt(reading, cue.last - 1) === 'to') return null;
  if (tagAt(reading, cue.last) === TAG.adjective && tagAt(reading, cue.last + 1) === TAG.noun) return null;
  if (wordAt(reading, cue.first) === 'it' && wordAt(reading, cue.last - 1) !== 'that')
    return seemsThat(reading, cue, confidence);
  return guess(reading, cue, confidence);
};

/** "a seemingly endless line": a manner of speaking. */
const isAttribute = (reading: Reading, cue: Place): boolean =>
  wordAt(reading, cue.first) === 'seemingly' &&
  (tagAt(reading, cue.first - 1) === TAG.determiner || tagAt(reading, cue.first - 1) === TAG.possessive);

const adverb: Judge = (reading, cue, confidence) =>
  isAttribute(reading, cue) || isAhead(reading, cue.first, cue.last) ? null : guess(reading, cue, confidence);

/** "an apparent attempt", not "it is apparent that". */
const apparent: Judge = (reading, cue, confidence) => {
  const next = tagAt(reading, cue.last);
  const named = next === TAG.noun || next === TAG.adjective || next === TAG.proper;
  if (/^(?:heir|no)$/.test(wordAt(reading, cue.first - 1))) return null;
  return named && !verbAt(reading, cue.first - 1) ? guess(reading, cue, confidence) : null;
};

/** "investigating whether someone may have": the inquiry says it already. */
function isInvestigated(reading: Reading, at: number): boolean {
  const whether = findWord(reading, at - 8, at, words('whether if'));
  for (let i = whether - 1; whether >= 0 && i >= whether - 3; i--)
    if (/^(?:investigat|examin|determin|prob)/.test(wordAt(reading, i))) return true;
  return false;
}

const DEDUCED = words(
  'be know see hear feel realise realize think come leave forget happen fall slip drop notice understand want escape miss cost',
);

/** "must have known" deduces; "buyers must have lived here" demands. */
function isDeduced(reading: Reading, verb: VerbGroup): boolean {
  const subject = phraseHolding(reading.context.document, before(reading, verb.first));
  const anybody = subject?.kind === 'noun' && subject.determiner < 0;
  return DEDUCED.has(verb.lemma) && !anybody;
}

/** "Had he stayed, he might have won" */
const isCounterfactual = (reading: Reading, at: number): boolean =>
  /^(?:had|without|were)$/.test(wordAt(reading, reading.first)) || has(reading, at - 14, at, words('if otherwise'));

/** "They may have won the vote, but …": granted for the sake of the argument. */
function isConceded(reading: Reading, cue: Place): boolean {
  const comma = findWord(reading, cue.last, cue.last + 40, words(','));
  const but = comma >= 0 && /^(?:but|yet)$/.test(wordAt(reading, comma + 1));
  const opens = cue.first - reading.first < 8 || has(reading, cue.first - 8, cue.first, words('though although'));
  return (
    opens &&
    (but ||
      (wordAt(reading, cue.first) === 'might' && has(reading, cue.first - 8, cue.first, words('though although'))))
  );
}

/** Who or what is meant at all, not a guess about one thing: "anyone who may have had access", "what law he may have broken". */
const OPEN = words('anyone anything whatever whoever whichever what which any concerns however when where');

const mayHave: Judge = (reading, cue, confidence) => {
  if (tokenAt(reading, cue.first)?.capitalized && cue.first > reading.first) return null;
  const verb = verbAt(reading, cue.first);
  if (!verb?.perfect || (tagAt(reading, verb.main) !== TAG.participle && verb.main !== cue.last)) return null;
  if (tagAt(reading, verb.main) === TAG.gerund && !verb.progressive) return null;
  if (wordAt(reading, cue.first) === 'must' && !isDeduced(reading, verb)) return null;
  if (wordAt(reading, cue.first) === 'might' && isCounterfactual(reading, cue.first)) return null;
  if (isInvestigated(reading, cue.first) || isConceded(reading, cue)) return null;
  const subject = before(reading, cue.first);
  if (['i', 'you'].includes(wordAt(reading, subject))) return null;
  if (has(reading, subject - 6, subject, OPEN) && wordAt(reading, subject) !== 'that') return null;
  if (isValued(reading, verb.last)) return null;
  return guess(reading, cue, confidence);
};

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

const DEGREE = words('very so too more less quite rather');
/** Advice and open questions: "what may be stopping you", "where he might be". */
const ADDRESSED = words('you your what where whatever when');
/** What a study finds is its result, and not a guess. */
const STUDY = words('study studies research researchers summary');

const mayBe: Judge = (reading, cue, confidence) => {
  const verb = verbAt(reading, cue.first);
  if (!verb || has(reading, verb.first - 8, verb.first, words('if'))) return null;
  if (
    has(reading, before(reading, cue.first) - 5, cue.last + 8, ADDRESSED) ||
    has(reading, cue.first - 40, cue.first, STUDY)
  )
    return null;
  if (isState(reading, verb)) return guess(reading, cue, confidence);
  if (wordAt(reading, cue.first) === 'could' || verb.perfect || has(reading, verb.first, verb.main, DEGREE))
    return null;
  return verb.progressive && !NO_PROCESS.has(wordAt(reading, verb.main)) ? guess(reading, cue, confidence) : null;
};

/** Behind "probably" these give an opinion. */
const FAIR = words('fair worth wise safe better good best right wrong enough');
const FIRST_PERSON = words('i we you');

/** A guess about what is or was; not "will probably", "likely to", "we're probably at 48". */
const likely: Judge = (reading, cue, confidence) => {
  if (isAhead(reading, cue.first, cue.last) || isValued(reading, cue.last)) return null;
  if (FAIR.has(wordAt(reading, cue.last))) return null;
  let at = before(reading, cue.first);
  for (let steps = 0; steps < 3 && tagAt(reading, at) === TAG.auxiliary; steps++) at = before(reading, at);
  if (has(reading, cue.first - 3, cue.first, words('your'))) return null;
  return FIRST_PERSON.has(wordAt(reading, at)) ? null : guess(reading, cue, confidence);
};

/** Whether the verb that an adverb belongs to looks ahead: "would probably block", "probably won't", "released, probably on Monday". */
function isAhead(reading: Reading, first: number, last: number): boolean {
  const next = after(reading, last);
  const verb = verbAt(reading, next) ?? verbAt(reading, before(reading, first));
  if (FUTURE.has(wordAt(reading, next))) return true;
  if (verb?.modal && FUTURE.has(verb.modal) && !verb.perfect) return true;
  if (has(reading, before(reading, first) - 3, first, words("will would 'll wo"))) return true;
  if (['to', 'going'].includes(wordAt(reading, next)) || wordAt(reading, before(reading, first)) === 'to') return true;
  return !verb && predicateAfter(reading, next, 8)?.modal != null;
}

const NO_SUPERLATIVE =
  /^(?:latest|guest|interest|request|arrest|protest|forest|harvest|contest|honest|modest|manifest)$/;

/** An opinion, not a guess: "probably the biggest mistake", "may have been my best day". */
function isValued(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const word = wordAt(reading, at);
    if (/^(?:most|best|worst|least|greatest)$/.test(word) || (/[a-z]{3}est$/.test(word) && !NO_SUPERLATIVE.test(word)))
      return true;
  }
  return false;
}

const STATIVE = words('due because being was were is are has had have did');
const BE = words("is are was were 's 're been");

/** "likely" of what is so: "was likely forged", "is likely a copy", "likely reflects"; not "likely to" and "a likely winner". */
const likelyIs: Judge = (reading, cue, confidence) => {
  const next = wordAt(reading, cue.last);
  const tag = tagAt(reading, cue.last);
  const verb = verbAt(reading, cue.last);
  const behindBe = BE.has(wordAt(reading, before(reading, cue.first)));
  const stated = behindBe && (tag === TAG.determiner || tag === TAG.adjective || /(?:ed|en)$/.test(next));
  const happens = verb?.finite && !verb.modal && tag !== TAG.noun;
  return STATIVE.has(next) || tag === TAG.participle || stated || happens ? likely(reading, cue, confidence) : null;
};

const TRACES = new Set(SPECULATION_WORDS.trace);
const PEOPLE = words('he she they i we you who');

/** Evidence that suggests what was; not a person who suggests, nor what may come. */
const suggests: Judge = (reading, cue, confidence) => {
  const verb = verbAt(reading, cue.first);
  const subject = before(reading, verb?.first ?? cue.first);
  if (!verb || PEOPLE.has(wordAt(reading, subject)) || tagAt(reading, subject) === TAG.proper) return null;
  const content = predicateAfter(reading, cue.last, 14);
  if (!content) return null;
  const traced = TRACES.has(wordAt(reading, subject)) && content.form === 'past' && !content.modal;
  const about =
    traced ||
    content.perfect ||
    (content.modal !== null && /^(?:may|might)$/.test(content.modal) && content.progressive);
  return about ? guess(reading, cue, confidence) : null;
};

/** "Perhaps he forgot." */
function opening(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const opens = cue.first === reading.first || tokenAt(reading, cue.first - 1)?.kind === 'open-quote';
  const subject = phraseHolding(reading.context.document, cue.last);
  const verb = subject ? verbAt(reading, subject.last) : null;
  const told = opens && verb?.form === 'past' && verb.modal === null;
  return told ? guess(reading, cue, confidence * 0.85) : null;
}

const possible: Judge = (reading, cue, confidence) => {
  if (/^(?:perhaps|maybe)$/.test(wordAt(reading, cue.first)) && cue.last === cue.first + 1)
    return opening(reading, cue, confidence);
  if (isAhead(reading, cue.first, cue.last)) return null;
  if (wordAt(reading, cue.last - 1) !== 'that') return guess(reading, cue, confidence);
  const content = predicateAfter(reading, cue.last);
  return content && !looksAhead(reading, content) ? guess(reading, cue, confidence) : null;
};

const sounds: Judge = (reading, cue, confidence) => {
  const next = tagAt(reading, cue.last);
  return next === TAG.pronoun && predicateAfter(reading, cue.last)?.modal == null
    ? guess(reading, cue, confidence)
    : null;
};

/** "police believe he fled": institutions and named people that hold a view of what happened. */
const belief: Judge = (reading, cue, confidence) => {
  const verb = verbAt(reading, cue.last - 1) ?? verbAt(reading, cue.first);
  if (!verb?.finite || verb.passive || verb.modal) return null;
  if (wordAt(reading, cue.last - 1) === 'play') return { ...cue, confidence, source: doerOf(reading, verb.main) };
  const content = predicateAfter(reading, cue.last);
  if (!content || looksAhead(reading, content)) return null;
  if (has(reading, cue.first - 3, cue.first, words('if when whether'))) return null;
  return { ...cue, confidence, source: doerOf(reading, cue.last - 1) ?? speakerAt(reading, cue) };
};

export const SPECULATION_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/speculation-appears': appears,
  'unconfirmed/speculation-apparently': adverb,
  'unconfirmed/speculation-apparent': apparent,
  'unconfirmed/speculation-may-have': mayHave,
  'unconfirmed/speculation-may-be': mayBe,
  'unconfirmed/speculation-probably': likely,
  'unconfirmed/speculation-likely': likelyIs,
  'unconfirmed/speculation-suggests': suggests,
  'unconfirmed/speculation-sounds': sounds,
  'unconfirmed/speculation-possible': possible,
  'unconfirmed/speculation-belief': belief,
};
