/** A pattern of cues that another word than its first one anchors: see cues.ts. */
export interface Anchored {
  /** Of its lexicon. */
  bit: number;
  /** Its place in its lexicon. */
  index: number;
  /** How many tokens before the anchor the first word is, at least and at most. */
  near: number;
  far: number;
}

/** What a word anchors. */
export interface Anchor {
  byFirst: Map<string, Anchored[]>;
  /** Bits of `WordInfo.opener` of all those first words. */
  openers: number;
  /** How many tokens before it the first word of any of them is at most. */
  far: number;
}
