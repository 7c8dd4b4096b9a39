/** What the detectors share: the context they read and the drafts they hand on. */
import type { TextDocument } from '../language/document.ts';
import type { Attribution, Flag, FlagKind, Source, Span } from '../report.ts';
import type { Identity } from './attribution/back-reference.ts';
import type { Condition } from './attribution/condition.ts';
import type { Reading } from './attribution/reading.ts';

/** What is known of a text once its attributions are found. Detectors only read it, but for `faults`. */
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
  /** Kinds of which a rule broke somewhere in the text: what it would have found there is missing. */
  faults: Set<FlagKind>;
}

/** What a rule makes of one place; null too where it breaks, which costs that place alone. */
export function attempt<Value>(
  { faults }: Pick<DetectContext, 'faults'>,
  kind: FlagKind,
  rule: () => Value,
): Value | null {
  try {
    return rule();
  } catch {
    faults.add(kind);
    return null;
  }
}

/** A flag before it is numbered, ordered and linked. */
export type FlagDraft = Omit<Flag, 'id' | 'span' | 'deniedBy'> & {
  /** The part of the sentence that the flag is about; null for the whole sentence. */
  span: Span | null;
};
