/**
 * What is asked of many words, looked up with the word: bits of `WordInfo.roles`. Constants of a module, imported as `ROLE`, so that bundles
 * hold the numbers alone.
 */
/** The rarest word of some cue: see cues.ts. */
export const anchor = 1;
/** Has rules of its own in special-words.ts. */
export const special = 2;
export const month = 4;
/** "Monday", "today" */
export const day = 8;
/** "week", "morning" */
export const timeSpan = 16;
/** Which of them: "last", "this" */
export const whichTime = 32;
/** Quotation marks, in `Cues.bits`. */
export const quote = 64;
/** The first word of some cue that another word anchors. */
export const opener = 128;
/** Of two kinds of capitalised words that their own letters settle: "Said" is no name, "Boeing" is one. */
export const noName = 256;
export const alwaysName = 512;
/** A form of a verb that can report: attribution/frames.ts. */
export const reports = 1024;
/** A form of a verb whose object or agent can be a source: anonymous/cited.ts. */
export const cites = 2048;
/** "worried", "confident": attribution/stance-readings.ts. */
export const stance = 4096;
/** Needs its full stop: "Gov." */
export const abbreviation = 8192;
/** "Reuters", "newspaper": a source that publishes. */
export const outlet = 16384;

/** How many bits are taken. */
export const COUNT = 15;
