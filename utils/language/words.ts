/** What a word can be, looked up once for each token: by lexicon, else by its ending. */
import { ADJECTIVES } from '../lexicon/en/adjectives.ts';
import {
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/en/function-words.ts';
import { IRREGULAR_VERBS } from '../lexicon/en/irregular-verbs.ts';
import { NOUN_VERBS, VERBS } from '../lexicon/en/verbs.ts';
import { inflect } from './inflect.ts';
import { TAG, type Tag } from './tags.ts';

/** Bits of `WordInfo.can`. */
export const CAN = {
  noun: 1,
  base: 2,
  present: 4,
  past: 8,
  participle: 16,
  ing: 32,
  adjective: 64,
  adverb: 128,
} as const;

export interface WordInfo {
  /** The tag of a closed-class word; `TAG.mark` for an open-class one. */
  tag: Tag;
  can: number;
  /** Base form of a verb, or "". */
  lemma: string;
  /** True where no lexicon holds the word. */
  guessed?: boolean;
}

const KNOWN = new Map<string, WordInfo>();

function infoOf(word: string): WordInfo {
  const found = KNOWN.get(word);
  if (found) return found;
  const made: WordInfo = { tag: TAG.mark, can: 0, lemma: '' };
  KNOWN.set(word, made);
  return made;
}

function addVerb(base: string, isNoun: boolean): void {
  const forms = inflect(base);
  const put = (word: string, can: number): void => {
    const info = infoOf(word);
    info.can |= can;
    info.lemma ||= base;
  };
  put(base, CAN.base | (isNoun ? CAN.noun : 0));
  put(forms.s, CAN.present | (isNoun ? CAN.noun : 0));
  put(forms.past, CAN.past);
  put(forms.participle, CAN.participle);
  put(forms.ing, CAN.ing);
}

const CLOSED: readonly [Tag, readonly string[]][] = [
  [TAG.adverb, ADVERBS],
  [TAG.preposition, PREPOSITIONS],
  [TAG.determiner, DETERMINERS],
  [TAG.pronoun, PRONOUNS],
  [TAG.subordinator, SUBORDINATORS],
  [TAG.relative, RELATIVES],
  [TAG.coordinator, COORDINATORS],
  [TAG.modal, MODALS],
  [TAG.auxiliary, [...BE_FORMS, ...HAVE_FORMS, ...DO_FORMS]],
  [TAG.negation, NEGATIONS],
];

function build(): void {
  const nouns = new Set(NOUN_VERBS);
  // Irregular ones first: "found" is a form of "find" before it is a verb of its own.
  for (const base of new Set([...Object.keys(IRREGULAR_VERBS), ...VERBS, ...NOUN_VERBS])) {
    if (base !== 'be' && base !== 'have' && base !== 'do') addVerb(base, nouns.has(base));
  }
  for (const word of ADJECTIVES) infoOf(word).can |= CAN.adjective;
  for (const [tag, list] of CLOSED) for (const word of list) infoOf(word).tag = tag;
  for (const word of NUMBER_WORDS) infoOf(word).tag = TAG.number;
  for (const word of [...BE_FORMS]) infoOf(word).lemma = 'be';
  for (const word of [...HAVE_FORMS]) infoOf(word).lemma = 'have';
  for (const word of [...DO_FORMS]) infoOf(word).lemma = 'do';
  for (const word of MODALS) infoOf(word).lemma = word;
}

build();

const NOUN: WordInfo = { tag: TAG.mark, can: CAN.noun, lemma: '', guessed: true };
const BY_SUFFIX = {
  adverb: { tag: TAG.adverb, can: CAN.adverb, lemma: '', guessed: true },
  adjective: { tag: TAG.mark, can: CAN.adjective, lemma: '', guessed: true },
} as const satisfies Record<string, WordInfo>;

const ADJECTIVE_ENDINGS = [
  'ous',
  'ive',
  'able',
  'ible',
  'ful',
  'less',
  'ic',
  'ical',
  'ial',
  'ary',
  'ish',
  'ant',
  'ent',
  'al',
];
const NOUN_ENDINGS = ['ment', 'ic', 'ant', 'ent', 'al', 'ive', 'ary'];

/** A word that no lexicon holds is judged by its ending, and is a noun where that says nothing. */
export function lookUp(word: string): WordInfo {
  return KNOWN.get(word) ?? remember(word);
}

/** Whether a lexicon holds the word, so that what it can be is no guess. */
export const isKnown = (word: string): boolean => !isGuess(lookUp(word));

const isGuess = (info: WordInfo): boolean => info.guessed === true;

/** Guesses are kept, since words recur; bounded, since texts do not end in batch mode. */
const guessed: string[] = [];
const MAX_GUESSED = 8000;

function remember(word: string): WordInfo {
  if (guessed.length >= MAX_GUESSED) for (const old of guessed.splice(0)) KNOWN.delete(old);
  const info = guess(word);
  KNOWN.set(word, info);
  guessed.push(word);
  return info;
}

function guess(word: string): WordInfo {
  const length = word.length;
  if (length > 4 && word.endsWith('ly')) return BY_SUFFIX.adverb;
  if (length > 4 && word.endsWith('ed') && !word.endsWith('eed')) {
    return { tag: TAG.mark, can: CAN.past | CAN.participle, lemma: unsuffixed(word.slice(0, -2)), guessed: true };
  }
  if (length > 5 && word.endsWith('ing')) {
    return { tag: TAG.mark, can: CAN.ing | CAN.noun, lemma: unsuffixed(word.slice(0, -3)), guessed: true };
  }
  for (const ending of ADJECTIVE_ENDINGS) {
    if (length > ending.length + 2 && word.endsWith(ending)) {
      return NOUN_ENDINGS.some((other) => word.endsWith(other))
        ? { tag: TAG.mark, can: CAN.adjective | CAN.noun, lemma: '', guessed: true }
        : BY_SUFFIX.adjective;
    }
  }
  return NOUN;
}

/** A base form for a stem, good enough to tell verbs apart: "stopp" → "stop", "creat" → "create". */
function unsuffixed(stem: string): string {
  if (KNOWN.has(`${stem}e`) && isKnown(`${stem}e`)) return `${stem}e`;
  if (/(?:[zvcu]|[^eo]at|[dr]g|[^s]s)$/.test(stem)) return `${stem}e`;
  const doubled = stem.at(-1) === stem.at(-2) && !/[lsefz]$/.test(stem);
  if (doubled) return stem.slice(0, -1);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}
