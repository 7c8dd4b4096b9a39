/** Which kind of source a noun makes. */
import type { TextDocument } from '../../language/document.ts';
import type { WordInfo } from '../../language/words.ts';
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

const KINDS = new Map<string, NounKind>();

const list = (word: string, kind: NounKind['kind'], plural: boolean): void => {
  KINDS.set(word, { kind, plural });
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

/** What `WordInfo.noun` counts, from 1 on: each kind that a word can be, after "none". */
const FOUND: (NounKind | null)[] = [null];
/** Added where the word itself is listed; others are told by their parts. */
const LISTED = 64;

/** The kind of source that token `at` makes as a noun. A name is only taken for one that is capitalised as well: "Democrats", "the Senator". */
export function nounKindAt({ tokens }: TextDocument, at: number, isName = false): NounKind | null {
  const info = tokens[at]?.info;
  return info ? kindOf(info, isName) : null;
}

function kindOf(info: WordInfo, isName: boolean): NounKind | null {
  info.noun ||= numberOf(info.text);
  const kind = FOUND[(info.noun & (LISTED - 1)) - 1] as NounKind | null;
  return isName && (info.noun < LISTED || kind?.kind === 'collective') ? null : kind;
}

function numberOf(word: string): number {
  const listed = KINDS.get(word);
  const kind = listed ?? kindOfLast(word) ?? guessByEnding(word);
  let place = FOUND.findIndex((known) => known?.kind === kind?.kind && known?.plural === kind?.plural);
  if (place < 0) place = FOUND.push(kind) - 1;
  return (listed ? LISTED : 0) + place + 1;
}

/** "ex-official", "co-worker", "vice-president" */
function kindOfLast(word: string): NounKind | null {
  const hyphen = word.lastIndexOf('-');
  return (hyphen > 0 ? KINDS.get(word.slice(hyphen + 1)) : undefined) ?? null;
}

function guessByEnding(word: string): NounKind | null {
  const plural = /(?:s|men|people)$/.test(word);
  const isMan = /(?:m[ae]n|person|people)$/.test(word) && !OTHER_MEN.has(word);
  const isPerson =
    word.length > (isMan ? 5 : plural ? 6 : 5) && (isMan || (PERSON_ENDING.test(word) && !NOT_PERSONS.test(word)));
  return isPerson ? { kind: 'person', plural } : null;
}
