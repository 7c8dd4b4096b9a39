/** The words by which an article says that a source would not be named, and who that is. */

import { addCueGroups, nextCue } from '../../language/cues.ts';
import type { Sentence, TextDocument } from '../../language/document.ts';
import { type VerbGroup, verbHolding } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { ANONYMITY_CUES } from '../../lexicon/en/anonymity.ts';
import type { Range } from './reading.ts';
import { sourceFrom, speakerOf } from './source-phrase.ts';

const CUES = addCueGroups(ANONYMITY_CUES);

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
  const { sentences, tokens, cues } = document;
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index] as Sentence;
    for (let at = nextCue(cues, first, last, CUES.bit); at < last; ) {
      const match = CUES.matchAt(cues, at, tokens, last);
      const end = match?.last ?? at + 1;
      if (match) {
        const cue = { first: at, last: end };
        found.push({
          sentence: index,
          cue,
          subject: subjectFor(document, at, first),
          reason: match.entry.group?.reason === true,
        });
      }
      at = nextCue(cues, end, last, CUES.bit);
    }
  }
  return found;
}

function subjectFor(document: TextDocument, at: number, from: number): FullPhrase | null {
  for (let i = at; i >= from && i > at - 12; i--) {
    const verb = verbHolding(document.syntax, i);
    if (verb?.finite) return inverted(document, verb, at) ?? speakerOf(document, verb, from);
  }
  return null;
}

/** “…,” said the clerk, without giving her name. */
function inverted(document: TextDocument, verb: VerbGroup, limit: number): FullPhrase | null {
  return document.tokens[verb.first - 1]?.kind === 'close-quote' ? sourceFrom(document, verb.last, limit) : null;
}
