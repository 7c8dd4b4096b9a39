/**
 * Words that the tagger decides by name, because neither their ending nor their neighbours tell. Source: each was met in news prose and
 * read wrongly by the general rules.
 */
import { words } from '../word-list.ts';

/** Mass nouns that news sentences begin with; other unknown words there are names as a rule. */
export const OPENING_NOUNS = words(
  'staff evidence footage speculation research information confusion criticism anger opposition leadership management',
);

/** Names that look like verb forms at the start of a sentence. */
export const NAMES_IN_ING = words('beijing boeing chongqing nanjing sterling');

/** Verbs even in a headline whose words are all capitalised. */
export const HEADLINE_VERBS = words('said say+ according');

/** Determiners that are whole subjects too: "many believe", "some say", "both deny", "a second added". */
export const ALONE = words(
  'many some few most all both several those these each another other+ second third fourth fifth latter neither ' +
    'either more none that this which',
);

/** Those of them whose verb ends in -s. */
export const SINGULAR = words('one each another neither either none that this which');

/** Verbs too, but behind a noun and with these words behind them adjectives: "sources close to the family", "people present at the talks". */
export const TRAILING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['close', words('to')],
  ['present', words('at in during when said told say ,')],
  ['subject', words('to')],
]);

/** Nouns as often as verbs, but at the end of a sentence verbs: "…, the survey shows." */
export const SAYING = words('reports notes claims');

/** Nouns as often as verbs, but verbs where they close a unit of their own: "…, experts fear." */
export const TAGGED_ON = words('charge fear caution claim estimate hope forecast report note worry doubt stress');

/** Behind another verb these begin the predicate of what that belongs to: "experts consulted said". */
export const SAID = words('said told recalled complained insisted argued warned agreed believed feared added wrote');

/** Plurals without -s, and the determiners that stand for one. */
export const PLURALS = words('people men women police children staff media many others some most few');
