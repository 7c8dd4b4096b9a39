/** What a word can be, looked up once for each token: by lexicon, else by its ending. */
import { ADJECTIVES, NOUN_ADJECTIVES } from '../lexicon/en/adjectives.ts';
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
import type { Anchor } from './anchor.ts';
import * as CAN from './can.ts';
import { codeAt, isWordAt } from './characters.ts';
import { inflect } from './inflect.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';

export interface WordInfo {
  /** The word in lower case: one string for all its tokens. */
  text: string;
  /** The tag of a closed-class word; `TAG.mark` for an open-class one. */
  tag: Tag;
  can: number;
  /** Base form of a verb, or "". */
  lemma: string;
  /** Bits of role.ts, and above them those that cues.ts gives to lexicons of cues. */
  roles: number;
  /** True where no lexicon holds the word. */
  guessed: boolean;
  /** Kept by those who first ask for it: see denial/sentence-words.ts. */
  stem: string | null;
  /** The same: see attribution/nouns.ts. 0 where nobody has asked. */
  noun: number;
  /** What cues.ts keeps: the patterns of which this is the rarest word, and a bit that few other first words of such patterns share; 0 of others. */
  anchor: Anchor | null;
  opener: number;
}

const KNOWN = new Map<string, WordInfo>();

const make = (text: string, tag: Tag, can: number, lemma: string, guessed: boolean): WordInfo => ({
  text,
  tag,
  can,
  lemma,
  roles: 0,
  guessed,
  stem: null,
  noun: 0,
  anchor: null,
  opener: 0,
});

function infoOf(word: string): WordInfo {
  const found = KNOWN.get(word);
  if (found) return found;
  const made = make(word, TAG.mark, 0, '', false);
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
  for (const word of NOUN_ADJECTIVES) infoOf(word).can |= CAN.noun | CAN.adjective;
  for (const [tag, list] of CLOSED) for (const word of list) infoOf(word).tag = tag;
  for (const word of NUMBER_WORDS) infoOf(word).tag = TAG.number;
  for (const word of [...BE_FORMS]) infoOf(word).lemma = 'be';
  for (const word of [...HAVE_FORMS]) infoOf(word).lemma = 'have';
  for (const word of [...DO_FORMS]) infoOf(word).lemma = 'do';
  infoOf('done').can |= CAN.participle;
  infoOf('done').lemma = 'do';
  for (const word of MODALS) infoOf(word).lemma = word;
}

build();

/** Of marks and numbers. */
const ROLES = new Map<string, number>();
/** The same of marks of one ASCII character, by its code: most tokens that are no words. */
const MARK_ROLES = new Int32Array(128);

/** Gives these words or marks these bits, and keeps what is known of the words for good. */
export function takeRoles(words: Iterable<string>, bits: number): void {
  for (const word of words) {
    if (/[a-z]/.test(word)) {
      const info = KNOWN.get(word) ?? guess(word);
      info.roles |= bits;
      KNOWN.set(word, info);
    } else {
      const roles = rolesOf(word) | bits;
      ROLES.set(word, roles);
      if (isMark(word)) MARK_ROLES[word.charCodeAt(0)] = roles;
    }
  }
}

/** The bits of what is no word: a mark or a number. */
export const rolesOf = (mark: string): number =>
  isMark(mark) ? (MARK_ROLES[mark.charCodeAt(0)] as number) : (ROLES.get(mark) ?? 0);

/** Whether the word at token `at` has one of these bits. */
export const hasRole = (
  { tokens }: { tokens: readonly { info: WordInfo | undefined }[] },
  at: number,
  bits: number,
): boolean => ((tokens[at]?.info?.roles ?? 0) & bits) !== 0;

const isMark = (word: string): boolean => word.length === 1 && word.charCodeAt(0) < MARK_ROLES.length;

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
const NOUN_ENDINGS = ['ic', 'ant', 'ent', 'al', 'ive', 'ary'];

/** Nouns that end like adverbs. The adjectives that do are in the lexicon. */
const NO_ADVERBS = new Set(
  'family assembly anomaly monopoly homily belly lily gully rally bully tally folly jelly doily wooly'.split(' '),
);

/** A word that no lexicon holds is judged by its ending, and is a noun where that says nothing. */
export function lookUp(word: string): WordInfo {
  return KNOWN.get(word) ?? remember(word);
}

/** Guesses are kept, since words recur; bounded, since texts do not end in batch mode. */
const guessed: string[] = [];
const MAX_GUESSED = 8000;

function remember(found: string): WordInfo {
  // What has been given bits stays.
  if (guessed.length >= MAX_GUESSED) for (const old of guessed.splice(0)) if (!KNOWN.get(old)?.roles) KNOWN.delete(old);
  // A long word is a view of its text, which must not be kept for it.
  const word = found.length < VIEW ? found : [...found].join('');
  const info = guess(word);
  KNOWN.set(word, info);
  guessed.push(word);
  return info;
}

/** V8 makes a slice of this length or more a view of the whole text (SlicedString::kMinLength). */
const VIEW = 13;

/**
 * A word of up to twelve plain letters as two numbers: five bits tell a letter from the others in either case, and 30 bits are what engines hold
 * without a box. Words recur, and so need not be cut out of the text: the numbers found last for a hash are kept.
 */
const LETTER_BITS = 5;
const NUMBER_BITS = 30;
const MAX_LETTERS = (2 * NUMBER_BITS) / LETTER_BITS;
const LETTER = (1 << LETTER_BITS) - 1;
const NUMBER = (1 << NUMBER_BITS) - 1;

const SLOT_BITS = 13;
const SLOTS = 1 << SLOT_BITS;
const PROBES = 4;
/** By slot, both numbers of its word: 0 where it is empty. */
const NUMBERS = new Int32Array(2 * SLOTS);
const RECENT: (WordInfo | undefined)[] = new Array(SLOTS).fill(undefined);

/** What can stand behind a word without being part of it; a full stop only where no letter or digit follows. */
const AFTER_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  ' \n,;!?")].'.includes(String.fromCharCode(code)) ? 1 : 0,
);
/** The bit by which small ASCII letters differ from capitals. */
const LOWER_CASE = 32;
const [LOWER_A, LOWER_Z, STOP] = [97, 122, 46];

/**
 * The word of plain Latin letters at `at`, in any case, that surely ends with its last letter; null where there is none, or more has to be
 * looked at. Most tokens are such, so that reading, hashing and looking up are one. It is as long in the text as its `text`.
 */
export function plainWordAt(text: string, at: number): WordInfo | null {
  let high = 0;
  let low = 0;
  let end = at;
  let code = codeAt(text, end);
  for (let lower = code | LOWER_CASE; lower >= LOWER_A && lower <= LOWER_Z; lower = code | LOWER_CASE) {
    high = ((high << LETTER_BITS) | (low >>> (NUMBER_BITS - LETTER_BITS))) & NUMBER;
    low = ((low << LETTER_BITS) | (code & LETTER)) & NUMBER;
    code = codeAt(text, ++end);
  }
  if (end === at || (!endsAt(text, end, code) && !isOwnerMarkAt(text, end))) return null;
  // "U.", "U.N."
  if (code === STOP && end === at + 1) return null;
  return end - at > MAX_LETTERS ? lookUp(text.slice(at, end).toLowerCase()) : recent(high, low, text, at, end);
}

const endsAt = (text: string, at: number, code: number): boolean =>
  code < AFTER_WORD.length && AFTER_WORD[code] === 1 && !(code === STOP && isWordAt(text, at + 1));

const [APOSTROPHE, CURLED, LOWER_S] = [39, 0x2019, 115];

/** Whether at `at`, behind a word, "'s" surely stands and ends there, with either apostrophe and in any case. */
export function isOwnerMarkAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (
    (code === APOSTROPHE || code === CURLED) &&
    (codeAt(text, at + 1) | LOWER_CASE) === LOWER_S &&
    endsAt(text, at + 2, codeAt(text, at + 2))
  );
}

function recent(high: number, low: number, text: string, start: number, end: number): WordInfo {
  const slot = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b) >>> (32 - SLOT_BITS);
  let free = slot;
  for (let probe = 0; probe < PROBES; probe++) {
    const at = (slot + probe) & (SLOTS - 1);
    if (NUMBERS[2 * at] === low && NUMBERS[2 * at + 1] === high) return RECENT[at] as WordInfo;
    if (NUMBERS[2 * at] === 0) {
      free = at;
      break;
    }
  }
  const info = lookUp(text.slice(start, end).toLowerCase());
  RECENT[free] = info;
  NUMBERS[2 * free] = low;
  NUMBERS[2 * free + 1] = high;
  return info;
}

function guess(word: string): WordInfo {
  const open = (tag: Tag, can: number, lemma = ''): WordInfo => make(word, tag, can, lemma, true);
  const length = word.length;
  if (length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word)) return open(TAG.adverb, CAN.adverb);
  if (length > 5 && word.endsWith('ment')) return open(TAG.mark, CAN.noun);
  if (length > 4 && word.endsWith('ed') && !word.endsWith('eed'))
    return open(TAG.mark, CAN.past | CAN.participle, unsuffixed(word.slice(0, -2)));
  if (length > 5 && word.endsWith('ing')) return open(TAG.mark, CAN.ing | CAN.noun, unsuffixed(word.slice(0, -3)));
  for (const ending of ADJECTIVE_ENDINGS) {
    if (length > ending.length + 2 && word.endsWith(ending)) {
      const isNounToo = NOUN_ENDINGS.some((other) => word.endsWith(other));
      return open(TAG.mark, isNounToo ? CAN.adjective | CAN.noun : CAN.adjective);
    }
  }
  return open(TAG.mark, CAN.noun);
}

/** A base form for a stem, good enough to tell verbs apart: "stopp" → "stop", "creat" → "create". */
function unsuffixed(stem: string): string {
  if (KNOWN.get(`${stem}e`)?.guessed === false) return `${stem}e`;
  if (/(?:[zvcu]|[^eo]at|[dr]g|[^s]s)$/.test(stem)) return `${stem}e`;
  const doubled = stem.at(-1) === stem.at(-2) && !/[lsefz]$/.test(stem);
  if (doubled) return stem.slice(0, -1);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}
