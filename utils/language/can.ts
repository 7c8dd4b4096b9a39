/** What a word can be: bits of `WordInfo.can`. Constants of a module, imported as `CAN`, so that bundles hold the numbers alone. */
export const noun = 1;
export const base = 2;
export const present = 4;
export const past = 8;
export const participle = 16;
export const ing = 32;
export const adjective = 64;
export const adverb = 128;
