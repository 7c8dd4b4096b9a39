/** Attributions without content of their own behind them, because they stand inside what they are about. */

import { type VerbGroup, verbHolding } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { contentFrom } from './content.ts';
import type { Frame } from './frames.ts';
import { readFronted } from './fronted.ts';
import type { Reading } from './reading.ts';
import { reading, type Scope } from './scope.ts';

/** "Experts disagree." */
export function readBare(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading {
  return (
    readFronted(scope, verb, frame, source) ??
    reading(scope, verb, frame, { source, content: [], frame: 'clause', addressee: null })
  );
}

/** "a move that critics say keeps …", "figures most experts cite": the attribution stands inside what it is about. */
export function readGap(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading | null {
  const { document, limit } = scope;
  const { tags } = document.syntax;
  if (source.relative || source.first <= scope.from) return null;
  const before = tags[source.first - 1];
  let next = verb.last;
  while (tags[next] === TAG.adverb) next++;
  const goesOn = verbHolding(document.syntax, next)?.finite === true;
  const isRelative = before === TAG.relative || before === TAG.subordinator;
  const opens = isRelative
    ? before === TAG.relative || isAntecedent(tags[source.first - 2]) || lowerAt(document, source.first - 1) === 'what'
    : before === TAG.noun || before === TAG.proper;
  if (!opens || !(goesOn ? frame.clause : isRelative && (frame.clause || frame.noun))) return null;
  const content = goesOn ? [contentFrom(document, verb.last, limit, 'clause', false)] : [];
  return reading(scope, verb, frame, { source, content, frame: 'clause', addressee: null });
}

const isAntecedent = (tag: number | undefined): boolean =>
  tag === TAG.noun || tag === TAG.proper || tag === TAG.pronoun;
