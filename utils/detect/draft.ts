/** What the detectors share: the context they read and the drafts they hand on. */
import type { TextDocument } from '../language/document.ts';
import type { Attribution, Flag, Source, Span } from '../report.ts';
import type { Condition } from './attribution/condition.ts';
import type { Identity } from './attribution/memory.ts';
import type { Reading } from './attribution/reading.ts';

/** What is known of a text once its attributions are found. Detectors only read it. */
export interface DetectContext {
  document: TextDocument;
  /** In reading order. */
  attributions: readonly Attribution[];
  sources: readonly Source[];
  /** Everything that attributes, as token ranges with how it was found; `attributions` leaves out what is quoted or nested. */
  readings: readonly Reading[];
  /** Who stands behind each reading; null where no source is written. */
  identities: readonly (Identity | null)[];
  /** The id of the source that each reading rests on. */
  sourceIds: readonly (string | null)[];
  /** Where the article says that a source would not be named. */
  conditions: readonly Condition[];
}

/** A flag before it is numbered, ordered and linked. */
export type FlagDraft = Omit<Flag, 'id' | 'span' | 'deniedBy'> & {
  /** The part of the sentence that the flag is about; null for the whole sentence. */
  span: Span | null;
};
