/** Coarse parts of speech, one for each token. Numbers, since a text holds them in a typed array. */
export const TAG = {
  /** Punctuation, quotation marks, brackets, breaks. */
  mark: 0,
  noun: 1,
  /** Part of a name. */
  proper: 2,
  pronoun: 3,
  determiner: 4,
  /** "'s" and "'" behind an owner. */
  possessive: 5,
  adjective: 6,
  number: 7,
  preposition: 8,
  coordinator: 9,
  /** Begins a clause: "that", "because", "whether", "when". */
  subordinator: 10,
  /** "who", "which", "whose", "that" behind a noun. */
  relative: 11,
  modal: 12,
  /** Forms of be, have and do, as auxiliary or main verb. */
  auxiliary: 13,
  /** A finite verb, or one in its base form behind "to", a modal or "do". */
  verb: 14,
  /** A past participle behind have or be, or alone ("officials briefed on"). */
  participle: 15,
  /** A form in -ing that is not the subject's noun. */
  gerund: 16,
  /** "to" before a verb. */
  to: 17,
  negation: 18,
  adverb: 19,
} as const;

export type Tag = (typeof TAG)[keyof typeof TAG];
