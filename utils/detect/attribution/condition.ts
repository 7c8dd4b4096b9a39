/** The words by which an article says that a source would not be named, and who that is. */
import type { TextDocument } from '../../language/document.ts';
import { compilePatterns } from '../../language/pattern.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { ANONYMITY_CUES } from '../../lexicon/en/anonymity.ts';
import type { Range } from './reading.ts';
import { speakerOf } from './source-phrase.ts';

const PATTERNS = compilePatterns(ANONYMITY_CUES);

export interface Condition {
  sentence: number;
  /** The words that say it. */
  cue: Range;
  /** Who it is said of: the subject of the verb that governs the words; null where that is not plain. */
  subject: FullPhrase | null;
  reason: boolean;
}

export function anonymityConditions(document: TextDocument): Condition[] {
  const found: Condition[] = [];
  for (const [index, { first, last }] of document.sentences.entries()) {
    for (let i = first; i < last; i++) {
      const match = PATTERNS.matchAt(document.tokens, i, last);
      if (!match) continue;
      const cue = { first: i, last: match.last };
      found.push({ sentence: index, cue, subject: subjectFor(document, i, first), reason: match.entry.reason });
      i = match.last - 1;
    }
  }
  return found;
}

function subjectFor(document: TextDocument, at: number, from: number): FullPhrase | null {
  const { verbs, verbAt } = document.syntax;
  for (let i = at; i >= from && i > at - 12; i--) {
    const verb: VerbGroup | undefined = verbs[verbAt[i] ?? -1];
    if (verb?.finite) return speakerOf(document, verb, from);
  }
  return null;
}
