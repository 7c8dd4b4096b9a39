/** Which nouns the article puts beside a name: "Ana Hale, a nurse", "nurse Ana Hale", "Rep. Ana Hale". */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import { TAG } from '../../language/tags.ts';
import { nounKind } from './nouns.ts';

/** Titles that name the holder of what a lead calls by its common noun. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  'rep.': ['congressman', 'congresswoman', 'lawmaker', 'representative', 'republican', 'democrat'],
  'sen.': ['senator', 'lawmaker', 'republican', 'democrat'],
  'gov.': ['governor'],
  'gen.': ['general', 'commander', 'officer'],
  'dr.': ['doctor', 'physician', 'surgeon', 'scientist', 'researcher', 'expert'],
  'prof.': ['professor', 'academic', 'expert'],
};

/** For each noun beside a name, the token of the name that stands first in the text. */
export function namedNouns(document: TextDocument): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const note = (word: string, at: number): void => {
    if (!found.has(word)) found.set(word, at);
  };
  for (const phrase of document.syntax.phrases) {
    if (phrase.kind !== 'name') continue;
    for (let i = phrase.first; i < phrase.head; i++) noteTitle(document, i, phrase.head, note);
    const beside = appositionOf(document, phrase);
    if (beside) note(document.tokens[beside.head]?.lower ?? '', phrase.head);
  }
  return found;
}

function noteTitle(
  { syntax, tokens }: TextDocument,
  at: number,
  name: number,
  note: (word: string, at: number) => void,
): void {
  const lower = tokens[at]?.lower ?? '';
  if (syntax.tags[at] === TAG.noun || nounKind(lower, true)?.kind === 'person') note(lower, name);
  for (const word of TITLES[lower] ?? []) note(word, name);
}

/** The noun phrase between commas behind a name, or before it. */
function appositionOf(document: TextDocument, name: NounPhrase): NounPhrase | null {
  if (document.tokens[name.last]?.lower !== ',') return null;
  const next = phraseHolding(document, name.last + 1);
  if (next && next.first === name.last + 1 && next.kind === 'noun') return next;
  // "Ana Hale, 34, a nurse"
  const later =
    next?.kind === 'number' && document.tokens[next.last]?.lower === ','
      ? phraseHolding(document, next.last + 1)
      : null;
  return later?.kind === 'noun' ? later : null;
}
