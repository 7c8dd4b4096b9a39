/** An attribution as the engine works on it: token ranges, and how it was found. */
import type { TextDocument } from '../../language/document.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import type { Span } from '../../report.ts';
import type { VerbClass } from './frames.ts';

/** Token indices; `last` is exclusive. */
export interface Range {
  first: number;
  last: number;
}

export const spanOf = ({ tokens }: TextDocument, { first, last }: Range): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

export interface Reading {
  /** Index into `document.sentences`. */
  sentence: number;
  source: FullPhrase | null;
  cue: Range;
  content: Range[];
  /** Base form of the verb; "the claim" for a noun; "according to" or ":". */
  lemma: string;
  class: VerbClass;
  /** How the content stands to the cue. */
  frame: 'clause' | 'wh' | 'quotation' | 'fronted' | 'infinitive' | 'noun' | 'preposition';
  negated: boolean;
  modal: string | null;
  passive: boolean;
  /** False for an infinitive that hangs on another verb: "left office to advise". */
  predicate: boolean;
  /** Where the cue stands: in the writer's own words, inside what another attribution reports, or in quotation marks. */
  level: 'own' | 'nested' | 'quoted';
  /** Somebody told ("told Reuters"). */
  addressee: Range | null;
}
