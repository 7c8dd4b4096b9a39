/** Which kind of source a noun makes. */
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

function add(words: readonly string[], kind: NounKind['kind']): void {
  for (const word of words) {
    if (!KINDS.has(word)) KINDS.set(word, { kind, plural: false });
    const plural = pluralOf(word);
    if (!KINDS.has(plural)) KINDS.set(plural, { kind, plural: true });
  }
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:wi|thie)fe?$/.test(word)) return word.replace(/fe?$/, 'ves');
  if (/man$/.test(word) && word !== 'german') return `${word.slice(0, -3)}men`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

for (const word of PEOPLE_NOUNS) KINDS.set(word, { kind: 'person', plural: true });
for (const word of COLLECTIVE_NOUNS) KINDS.set(word, { kind: 'collective', plural: true });
for (const word of CLASS_NAMES) KINDS.set(word, { kind: 'class', plural: true });
for (const word of PARTY_NOUNS) KINDS.set(word, { kind: 'person', plural: false });
add(UNNAMED_NOUNS, 'unnamed');
add(SPOKESPERSON_NOUNS, 'spokesperson');
add(PERSON_NOUNS, 'person');
add(OUTLET_NOUNS, 'outlet');
add(INSTITUTION_NOUNS, 'institution');
add(DOCUMENT_NOUNS, 'document');

/** Endings of nouns for persons, with words that only look so kept out. */
const PERSON_ENDING = /(?:er|or|ist|ian|eer|ant|ee|crat)s?$/;
const NOT_PERSONS =
  /(?:ew|numb|tow|pow|mat|ord|pap|lett|cent|fact|sect|err|mirr|flo|do|off|num|must|clust|mast|matt|mann|trigg|restaur|eleph|contain|helicopt|tank|corrid|theat|merg|transf|committ|tr|degr|y|quart|rum|hum|fev|riv|wat|rec|fing|should|barri|carri|corn|draw|comput|print|serv|monit|disast|murd|sup|met|mot|react|ract|warr|coven|merc|shelt|ov|stick|post|band|bann|memb|answ|flow|show|us|cust|eath|lead|head|chapt|buff|filt|regist|remind|fold|harb|behavi|wint|summ|dinn|canc|dang|guarant|gend|maneuv|manoeuv|encount|cham?b|chart|rout)(?:er|or|ee|ant|eer|ist)s?$|^(?:boil|scoot|trail|freez|lock|heat|copi|scann|cool|digg|cruis|freight|trawl|jump|sweat|blaz|cylind|radiat|generat|elevat|escalat|detect|calculat|sens|project|burg|ladd|powd|thund|tend|shutt|butt|litt|twitt|batt|hamm|pepp|copp|temp|zipp|wrapp|blend|bind|fli|count|min|maj|hon|col|lab|fav|ang|hung|car|ch|giant)(?:er|or|eer)?s?$/;
/** Offices and companies more often than persons, but for the plural, which is a class of either. */
const COMPANIES = /(?:examin|coron|insur|provid|suppli|publish|brew|steelmak|drugmak|automak|chipmak|planemak)er$/;

/** They end as "fisherman" and "firewomen" do. */
const NOT_MEN = new Set('german human inhuman ottoman norman talisman specimen regimen abdomen'.split(' '));

/** A name is only taken for such a noun where it is one that is capitalised as well: "Democrats", "the Senator". */
export function nounKind(word: string, isName = false): NounKind | null {
  const known = KINDS.get(word);
  if (known) return isName && known.kind === 'collective' ? null : known;
  if (isName) return null;
  // "ex-official", "co-worker", "vice-president"
  const hyphen = word.lastIndexOf('-');
  const last = hyphen > 0 ? KINDS.get(word.slice(hyphen + 1)) : undefined;
  if (last) return last;
  const plural = /(?:s|men|people)$/.test(word);
  const isMan = /(?:m[ae]n|person|people)$/.test(word) && !NOT_MEN.has(word);
  const isPerson =
    word.length > (isMan ? 5 : plural ? 6 : 5) &&
    (isMan || (PERSON_ENDING.test(word) && !NOT_PERSONS.test(word) && !COMPANIES.test(word)));
  return isPerson ? { kind: 'person', plural } : null;
}
