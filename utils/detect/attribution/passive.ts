/** Attributions in the passive: "it was said that", "is believed to be", "was described by attendees as dull". */

import type { TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import { complementAt } from './complement.ts';
import { contentFrom } from './content.ts';
import type { Frame } from './frames.ts';
import type { Range, Reading } from './reading.ts';
import { reading, type Scope } from './scope.ts';
import { sourceFrom, speakerOf } from './source-phrase.ts';

export function readPassive(scope: Scope, verb: VerbGroup, frame: Frame): Reading | null {
  const { document, limit } = scope;
  if (verb.lemma === 'quote' && lowerAt(document, verb.last) === 'as') return readQuoted(scope, verb, frame);
  const by = agentOf(scope, verb);
  const told = { ...frame, infinitive: true, addressee: false };
  const complement = complementAt(document, by?.last ?? verb.last, limit, told);
  if (frame.noun && (by || frame.class === 'judge') && (!complement || complement.frame === 'noun')) {
    return readObject(scope, verb, frame, by);
  }
  if (!complement || complement.frame === 'noun' || (complement.frame === 'preposition' && !by)) return null;
  const content = [contentFrom(document, complement.first, limit, complement.frame, false)];
  // "Hale is expected to resign": what is expected is all of it.
  const subject = complement.frame === 'infinitive' ? subjectRange(scope, verb) : [];
  return reading(scope, verb, frame, {
    source: by,
    content: [...subject, ...content],
    frame: complement.frame,
    addressee: null,
  });
}

/** How far behind the verb its agent may stand: "described as dull by many", "described to the Ledger by two aides". */
const BEFORE_AGENT: Readonly<Record<string, number>> = { as: 5, to: 6, for: 6 };

/** "was called a fraud by many", without "as" */
const CALLING = words('call dub label brand deem');

/** "by critics", right behind the verb or behind what it calls its subject ("described as dull by many"). */
function agentOf({ document, limit }: Scope, verb: VerbGroup): FullPhrase | null {
  const { tokens, syntax } = document;
  const reach = CALLING.has(verb.lemma) ? 6 : (BEFORE_AGENT[tokens[verb.last]?.lower ?? ''] ?? 0);
  for (let i = verb.last; i <= verb.last + reach && i < limit; i++) {
    if (tokens[i]?.lower !== 'by') continue;
    // "told by an aide who saw it | that it was real", "described by all who met him | as aloof": no more of the agent.
    let end = i + 2;
    while (end < limit && ((syntax.verbAt[end - 1] as number) >= 0 || !opensContent(document, end))) end++;
    return sourceFrom(document, i + 1, end);
  }
  return null;
}

const opensContent = ({ syntax, tokens }: TextDocument, at: number): boolean =>
  syntax.tags[at] === TAG.subordinator || tokens[at]?.lower === 'as';

/** "An official was quoted as saying that": here the subject is the source. */
function readQuoted(scope: Scope, verb: VerbGroup, frame: Frame): Reading | null {
  const { document, limit } = scope;
  const start = verb.last + 2;
  const source = speakerOf(document, verb, scope.from);
  if (!source || start >= limit || lowerAt(document, verb.last + 1) !== 'saying') return null;
  const first = lowerAt(document, start) === ',' ? start + 1 : start;
  const content = first < limit ? [contentFrom(document, first, limit, 'clause', false)] : [];
  return reading(scope, verb, frame, { source, content, frame: 'clause', addressee: null });
}

/** What is described, blamed or praised is the subject. */
function readObject(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase | null): Reading {
  return reading(scope, verb, frame, { source, content: subjectRange(scope, verb), frame: 'noun', addressee: null });
}

function subjectRange(scope: Scope, verb: VerbGroup): Range[] {
  const subject = speakerOf(scope.document, verb, scope.from);
  return subject ? [{ first: subject.first, last: subject.last }] : [];
}
