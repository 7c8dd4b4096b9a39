/**
 * Coarse parts of speech, one for each token. Numbers, since a text holds them in a typed array; constants of a module, imported as `TAG`, so
 * that bundles hold the numbers alone.
 */
/** Punctuation, quotation marks, brackets, breaks. */
export const mark = 0;
export const noun = 1;
/** Part of a name. */
export const proper = 2;
export const pronoun = 3;
export const determiner = 4;
/** "'s" and "'" behind an owner. */
export const possessive = 5;
export const adjective = 6;
export const number = 7;
export const preposition = 8;
export const coordinator = 9;
/** Begins a clause: "that", "because", "whether", "when". */
export const subordinator = 10;
/** "who", "which", "whose", "that" behind a noun. */
export const relative = 11;
export const modal = 12;
/** Forms of be, have and do, as auxiliary or main verb. */
export const auxiliary = 13;
/** A finite verb, or one in its base form behind "to", a modal or "do". */
export const verb = 14;
/** A past participle behind have or be, or alone ("officials briefed on"). */
export const participle = 15;
/** A form in -ing that is not the subject's noun. */
export const gerund = 16;
/** "to" before a verb. */
export const to = 17;
export const negation = 18;
export const adverb = 19;

export type Tag = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19;

/** Tags as a set of bits, for what is asked of most tokens. */
export const setOf = (...tags: readonly Tag[]): number => tags.reduce<number>((bits, tag) => bits | (1 << tag), 0);
export const isIn = (set: number, tag: number | undefined): boolean => tag !== undefined && (set & (1 << tag)) !== 0;

export const isNominal = (tag: number | undefined): boolean => tag === noun || tag === proper;
