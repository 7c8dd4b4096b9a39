/**
 * The report: what Hearsay found in one article. The same document in the popup, in exports and on the command line.
 * All offsets are UTF-16 code units into `Report.text`; ends are exclusive.
 */

/** A stretch of `Report.text`. */
export interface Span {
  start: number;
  end: number;
}

export const FLAG_KINDS = ['anonymous', 'unconfirmed', 'denial'] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** The subtypes of each kind, in the order in which they are shown. docs/vocabulary.md defines them. */
export const SUBTYPES = {
  anonymous: ['unnamed', 'described', 'collective'],
  unconfirmed: ['hearsay', 'allegation', 'unverified', 'speculation'],
  denial: ['denied', 'rejected', 'non_denial', 'no_comment'],
} as const satisfies Record<FlagKind, readonly string[]>;
export type Subtype = (typeof SUBTYPES)[FlagKind][number];

export const ALL_SUBTYPES: readonly Subtype[] = FLAG_KINDS.flatMap((kind) => [...SUBTYPES[kind]]);

export const SOURCE_TYPES = [
  'person',
  'institution',
  'spokesperson',
  'document',
  'outlet',
  'described',
  'collective',
  'unnamed',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** What is known of the article; null where the page does not say. */
export interface ArticleMetadata {
  title: string | null;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601. */
  publishedTime: string | null;
  /** BCP 47. */
  language: string | null;
  url: string | null;
  words: number;
}

/** Who says what: one source, the words that attribute, and what is attributed. */
export interface Attribution {
  id: string;
  /** The source as this sentence writes it; null where it is left out ("it was said that"). */
  source: Span | null;
  sourceId: string | null;
  cue: Span;
  /** More than one span where the attribution interrupts the content ("A," she said, "b"). */
  content: Span[];
  /** Index into `Report.sentences`. */
  sentence: number;
}

/** One mark: a fact about the wording of one sentence, never a verdict on its truth. */
export interface Flag {
  /** Unique in the report and the same whenever the same text is analysed. */
  id: string;
  kind: FlagKind;
  subtype: Subtype;
  /** Index into `Report.sentences`. */
  sentence: number;
  /** What is painted: the sentence, or the part of it that the flag is about. */
  span: Span;
  /** The words that show it; inside `span`. */
  cue: Span;
  source: Span | null;
  sourceId: string | null;
  /** Between 0 and 1: of flags at 0.9, nine in ten are right. */
  confidence: number;
  /** Id of the rule that raised the flag. */
  rule: string;
  /** For a denial: the sentence, elsewhere or the same, that states the denied claim. */
  denies: Span | null;
  /** For a claim: ids of the flags that deny it. */
  deniedBy: string[];
}

/** An entry of the ledger: one distinct source and everything that rests on it. */
export interface Source {
  id: string;
  label: string;
  type: SourceType;
  mentions: Span[];
  /** Ids of the attributions that rest on this source. */
  attributions: string[];
  /** "because they were not authorised to speak". */
  reasonForAnonymity: Span | null;
  /** How close the source stands to the matter: "with direct knowledge of the talks". */
  proximity: Span | null;
  /** True where the claim reached the writer through somebody else ("told Reuters"). */
  secondHand: boolean;
}

export interface Summary {
  sentences: number;
  /** Sentences with at least one attribution. */
  attributed: number;
  /** Attributions by the type of their source. */
  bySourceType: Record<SourceType, number>;
  /** Flags by kind. */
  byKind: Record<FlagKind, number>;
  bySubtype: Record<Subtype, number>;
  /** Distinct sources in the ledger. */
  sources: number;
}

export interface Report {
  version: 1;
  article: ArticleMetadata;
  /** The article body; paragraphs separated by "\n\n". In batch mode exactly the given text. */
  text: string;
  sentences: Span[];
  attributions: Attribution[];
  /** In reading order. */
  flags: Flag[];
  sources: Source[];
  summary: Summary;
  /** Kinds whose rules broke on this text, so that flags are missing; absent where none did. */
  incomplete?: FlagKind[];
}
