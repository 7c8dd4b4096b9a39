/** Whether a phrase gives the name of whom it means. */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { nounKindAt } from './nouns.ts';

/** A name at the head, or in apposition: "a nurse, Ana Hale,", "the clerk, identified as Omar,". */
export function isNamed(document: TextDocument, { phrase, last }: FullPhrase): boolean {
  if (phrase.kind === 'name' && !nounKindAt(document, phrase.head, true)) return true;
  if (followsName(document, phrase)) return true;
  for (let i = phrase.last; i < last - 1; i++) {
    const isPause = document.tokens[i]?.kind === 'punctuation' && PAUSES.has(lowerAt(document, i));
    if (!isPause && !isNaming(document, i, phrase.last)) continue;
    const next = phraseHolding(document, i + 1);
    if (next?.kind !== 'name' || next.first !== i + 1 || nounKindAt(document, next.head, true)) continue;
    // "two officials – one American, one Israeli –"
    if (document.syntax.tags[i + 1] === TAG.number) continue;
    // One word may be a place in a list: "authorities in Ohio, Utah and Iowa".
    if (!isPause || next.last - next.first > 1 || lowerAt(document, i - 1) === 'name') return true;
  }
  return false;
}

const PAUSES = new Set([',', '–', '—', '--', ':']);

/** "a student named Hale", "who gave her name as Hale" */
function isNaming(document: TextDocument, at: number, from: number): boolean {
  const lower = lowerAt(document, at);
  if (lower === 'named' || lower === 'called') return true;
  if (lower !== 'as') return false;
  for (let i = at - 1; i >= Math.max(from, at - 3); i--)
    if (/^(?:names?|identified|known)$/.test(lowerAt(document, i))) return true;
  return false;
}

/** "Ana Hale, a pollster told the paper": an apposition whose second comma is missing. */
function followsName(document: TextDocument, phrase: NounPhrase): boolean {
  if (lowerAt(document, phrase.first - 1) !== ',' || !/^an?$/.test(lowerAt(document, phrase.first))) return false;
  const name = phraseHolding(document, phrase.first - 2);
  if (name?.kind !== 'name' || name.last - name.first < 2 || nounKindAt(document, name.head, true)) return false;
  return document.syntax.tags[name.first - 1] !== TAG.preposition;
}
