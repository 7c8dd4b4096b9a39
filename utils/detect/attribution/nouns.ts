/** Which kind of source a noun makes. */
import { COMPANY_STEMS, NOT_MEN, PERSON_ENDINGS, THING_STEMS, THINGS } from '../../lexicon/en/person-endings.ts';
import {
  CLASS_NAMES,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  OUTLET_NOUNS,
  PARTY_NOUNS,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
  SPOKESPERSON_NOUNS,
  UNNAMED_NOUNS,
} from '../../lexicon/en/source-nouns.ts';

export interface NounKind {
  kind: 'unnamed' | 'person' | 'spokesperson' | 'collective' | 'institution' | 'outlet' | 'document' | 'class';
  plural: boolean;
}

interface Known {
  kind: NounKind | null;
  /** False for what its parts told of a word that no list holds. */
  listed: boolean;
}

const KINDS = new Map<string, Known>();

const list = (word: string, kind: NounKind['kind'], plural: boolean): void => {
  KINDS.set(word, { kind: { kind, plural }, listed: true });
};

function add(words: readonly string[], kind: NounKind['kind']): void {
  for (const word of words) {
    if (!KINDS.has(word)) list(word, kind, false);
    const plural = pluralOf(word);
    if (!KINDS.has(plural)) list(plural, kind, true);
  }
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:wi|thie)fe?$/.test(word)) return word.replace(/fe?$/, 'ves');
  if (/man$/.test(word) && word !== 'german') return `${word.slice(0, -3)}men`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

for (const word of PEOPLE_NOUNS) list(word, 'person', true);
for (const word of COLLECTIVE_NOUNS) list(word, 'collective', true);
for (const word of CLASS_NAMES) list(word, 'class', true);
for (const word of PARTY_NOUNS) list(word, 'person', false);
add(UNNAMED_NOUNS, 'unnamed');
add(SPOKESPERSON_NOUNS, 'spokesperson');
add(PERSON_NOUNS, 'person');
add(OUTLET_NOUNS, 'outlet');
add(INSTITUTION_NOUNS, 'institution');
add(DOCUMENT_NOUNS, 'document');

/** Endings of nouns for persons, with words that only look so kept out. */
const anyOf = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const PERSON_ENDING = new RegExp(`${anyOf(PERSON_ENDINGS)}s?$`);
const NOT_PERSONS = new RegExp(
  `${anyOf(THING_STEMS)}(?:er|or|ee|ant|eer|ist)s?$|^${anyOf(THINGS)}(?:er|or|eer)?s?$|${anyOf(COMPANY_STEMS)}er$`,
);
const OTHER_MEN: ReadonlySet<string> = new Set(NOT_MEN);

/** Words that no list holds; as many as a long article has. */
const guessed: string[] = [];
const MOST_GUESSES = 4000;

/** A name is only taken for such a noun where it is one that is capitalised as well: "Democrats", "the Senator". */
export function nounKind(word: string, isName = false): NounKind | null {
  const known = KINDS.get(word);
  if (!isName) return known ? known.kind : guess(word);
  return known?.listed && known.kind?.kind !== 'collective' ? known.kind : null;
}

function guess(word: string): NounKind | null {
  if (guessed.length === MOST_GUESSES) for (const old of guessed.splice(0)) KINDS.delete(old);
  const kind = kindOfLast(word) ?? guessByEnding(word);
  KINDS.set(word, { kind, listed: false });
  guessed.push(word);
  return kind;
}

/** "ex-official", "co-worker", "vice-president" */
function kindOfLast(word: string): NounKind | null {
  const hyphen = word.lastIndexOf('-');
  const last = hyphen > 0 ? KINDS.get(word.slice(hyphen + 1)) : undefined;
  return last?.listed ? last.kind : null;
}

function guessByEnding(word: string): NounKind | null {
  const plural = /(?:s|men|people)$/.test(word);
  const isMan = /(?:m[ae]n|person|people)$/.test(word) && !OTHER_MEN.has(word);
  const isPerson =
    word.length > (isMan ? 5 : plural ? 6 : 5) && (isMan || (PERSON_ENDING.test(word) && !NOT_PERSONS.test(word)));
  return isPerson ? { kind: 'person', plural } : null;
}
