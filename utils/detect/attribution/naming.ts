/** Which nouns the article puts beside a name: "Ana Hale, a nurse", "nurse Ana Hale", "Rep. Ana Hale". */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { nounKindAt } from './nouns.ts';

/** Titles that name the holder of what a lead calls by its common noun. */
const TITLES = new Map<string, readonly string[]>(
  Object.entries({
    'rep.': ['congressman', 'congresswoman', 'lawmaker', 'representative', 'republican', 'democrat'],
    'sen.': ['senator', 'lawmaker', 'republican', 'democrat'],
    'gov.': ['governor'],
    'gen.': ['general', 'commander', 'officer'],
    'dr.': ['doctor', 'physician', 'surgeon', 'scientist', 'researcher', 'expert'],
    'prof.': ['professor', 'academic', 'expert'],
  }),
);

/** For each noun beside a name, the token of the name that stands first in the text. */
export function namedNouns(document: TextDocument): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const phrase of document.syntax.phrases)
    if (phrase.kind === 'name')
      for (const noun of nounsBeside(document, phrase)) if (!found.has(noun)) found.set(noun, phrase.head);
  return found;
}

/** What the text calls the bearer of a name right there. */
export function nounsBeside(document: TextDocument, name: NounPhrase): string[] {
  const { syntax, tokens } = document;
  const nouns: string[] = [];
  for (let i = name.first; i < name.head; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (
      syntax.tags[i] === TAG.noun ||
      nounKindAt(document, i, true)?.kind === 'person' ||
      (i === name.first && nounKindAt(document, i))
    )
      nouns.push(lower);
    nouns.push(...(TITLES.get(lower) ?? []));
  }
  const beside = appositionOf(document, name) ?? calledBefore(document, name);
  if (beside) nouns.push(tokens[beside.head]?.lower ?? '');
  return nouns;
}

/** "a former aide named Leo Marsh", "a teacher, Ana Hale", not "an aide named Marsh as" */
function calledBefore(document: TextDocument, name: NounPhrase): NounPhrase | null {
  const joint = lowerAt(document, name.first - 1);
  const before =
    joint === ',' || (joint === 'named' && lowerAt(document, name.last) !== 'as')
      ? phraseHolding(document, name.first - 2)
      : null;
  return before?.kind === 'noun' && before.last === name.first - 1 && nounKindAt(document, before.head) ? before : null;
}

/** The noun phrase between commas behind a name, or before it. */
function appositionOf(document: TextDocument, name: NounPhrase): NounPhrase | null {
  if (lowerAt(document, name.last) !== ',') return null;
  const next = phraseHolding(document, name.last + 1);
  if (next && next.first === name.last + 1 && next.kind === 'noun') return next;
  // "Ana Hale, 34, a nurse"
  const later =
    next?.kind === 'number' && lowerAt(document, next.last) === ',' ? phraseHolding(document, next.last + 1) : null;
  return later?.kind === 'noun' ? later : null;
}
