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
}

const KNOWN = new Map<string, WordInfo>();

function infoOf(word: string): WordInfo {
  const found = KNOWN.get(word);
  if (found) return found;
  const made: WordInfo = { text: word, tag: TAG.mark, can: 0, lemma: '', roles: 0, guessed: false, stem: null };
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

const ROLES = new Map<string, number>();
/** The same of marks of one ASCII character, by its code: most tokens that are no words. */
const MARK_ROLES = new Int32Array(128);

/** Gives these words these bits for good. */
export function takeRoles(words: Iterable<string>, bits: number): void {
  for (const word of words) {
    const roles = rolesOf(word) | bits;
    ROLES.set(word, roles);
    if (isMark(word)) MARK_ROLES[word.charCodeAt(0)] = roles;
    const known = KNOWN.get(word);
    if (known) known.roles = roles;
  }
}

/** For words, `lookUp` tells it faster. */
export const rolesOf = (word: string): number =>
  isMark(word) ? (MARK_ROLES[word.charCodeAt(0)] as number) : (ROLES.get(word) ?? 0);

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

/** Whether a lexicon holds the word, so that what it can be is no guess. */
export const isKnown = (word: string): boolean => !isGuess(lookUp(word));

const isGuess = (info: WordInfo): boolean => info.guessed;

/** Guesses are kept, since words recur; bounded, since texts do not end in batch mode. */
const guessed: string[] = [];
const MAX_GUESSED = 8000;

function remember(found: string): WordInfo {
  if (guessed.length >= MAX_GUESSED) for (const old of guessed.splice(0)) KNOWN.delete(old);
  // A long word is a view of its text, which must not be kept for it.
  const word = found.length < VIEW ? found : [...found].join('');
  const info = guess(word);
  KNOWN.set(word, info);
  guessed.push(word);
  return info;
}

/** V8 makes a slice of this length or more a view of the whole text (SlicedString::kMinLength). */
const VIEW = 13;

/** What was found last for a hash of letters, and its neighbours: words recur, and this spares cutting them out. */
const RECENT: (WordInfo | undefined)[] = new Array(1 << 14).fill(undefined);
const PROBES = 4;

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
  let hash = 0;
  let end = at;
  let code = codeAt(text, end);
  for (let lower = code | LOWER_CASE; lower >= LOWER_A && lower <= LOWER_Z; lower = code | LOWER_CASE) {
    hash = (Math.imul(hash, 31) + lower) | 0;
    code = codeAt(text, ++end);
  }
  if (end === at || code >= AFTER_WORD.length || AFTER_WORD[code] === 0) return null;
  if (code === STOP && (end === at + 1 || isWordAt(text, end + 1))) return null;
  return recent(hash, text, at, end);
}

function recent(hash: number, text: string, start: number, end: number): WordInfo {
  const slot = (hash ^ (hash >>> 14)) & (RECENT.length - 1);
  let free = slot;
  for (let probe = 0; probe < PROBES; probe++) {
    const at = (slot + probe) & (RECENT.length - 1);
    const info = RECENT[at];
    if (!info) {
      free = at;
      break;
    }
    if (isWord(info.text, text, start, end)) return info;
  }
  const info = lookUp(text.slice(start, end).toLowerCase());
  RECENT[free] = info;
  return info;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    if ((text.charCodeAt(i) | LOWER_CASE) !== word.charCodeAt(i - start)) return false;
  }
  return true;
}

function guess(word: string): WordInfo {
  const make = (tag: Tag, can: number, lemma = ''): WordInfo => ({
    text: word,
    tag,
    can,
    lemma,
    roles: rolesOf(word),
    guessed: true,
    stem: null,
  });
  const length = word.length;
  if (length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word)) return make(TAG.adverb, CAN.adverb);
  if (length > 5 && word.endsWith('ment')) return make(TAG.mark, CAN.noun);
  if (length > 4 && word.endsWith('ed') && !word.endsWith('eed'))
    return make(TAG.mark, CAN.past | CAN.participle, unsuffixed(word.slice(0, -2)));
  if (length > 5 && word.endsWith('ing')) return make(TAG.mark, CAN.ing | CAN.noun, unsuffixed(word.slice(0, -3)));
  for (const ending of ADJECTIVE_ENDINGS) {
    if (length > ending.length + 2 && word.endsWith(ending)) {
      const isNounToo = NOUN_ENDINGS.some((other) => word.endsWith(other));
      return make(TAG.mark, isNounToo ? CAN.adjective | CAN.noun : CAN.adjective);
    }
  }
  return make(TAG.mark, CAN.noun);
}

/** A base form for a stem, good enough to tell verbs apart: "stopp" → "stop", "creat" → "create". */
function unsuffixed(stem: string): string {
  if (KNOWN.has(`${stem}e`) && isKnown(`${stem}e`)) return `${stem}e`;
  if (/(?:[zvcu]|[^eo]at|[dr]g|[^s]s)$/.test(stem)) return `${stem}e`;
  const doubled = stem.at(-1) === stem.at(-2) && !/[lsefz]$/.test(stem);
  if (doubled) return stem.slice(0, -1);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}
