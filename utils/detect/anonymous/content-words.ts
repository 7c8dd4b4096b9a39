/** What the words are that a reading attributes: quoted, spelled out, a clause, a number. */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import { verbHolding } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import type { Reading } from '../attribution/reading.ts';

/** The head noun of a verb's object, or of the subject of a passive. */
export function objectHead(document: TextDocument, { cue, passive, content }: Reading): string {
  const at = (passive ? content[0]?.first : undefined) ?? cue.last;
  return lowerAt(document, phraseHolding(document, at)?.head ?? at);
}

/** "voiced concern that": what the concern is. */
export function startsWithThat(document: TextDocument, { content }: Reading): boolean {
  const range = content[0];
  if (!range) return false;
  for (let i = range.first; i < Math.min(range.last, range.first + 6); i++)
    if (lowerAt(document, i) === 'that') return true;
  return false;
}

/** Whether the word stands near the beginning of what is said. */
export const names = ({ tokens }: TextDocument, { content }: Reading, word: string): boolean =>
  content.some(({ first, last }) => tokens.slice(first, Math.min(last, first + 9)).some(({ lower }) => lower === word));

export const isQuoted = ({ tokens }: TextDocument, { content }: Reading): boolean =>
  content.some(({ first, last }) => tokens.slice(first, last).some(({ kind }) => kind === 'open-quote'));

/** "criticised by some as reckless", "denounced by unions for its cost": with the words or the reason. */
export const isJudgedAs = (document: TextDocument, { source, cue }: Reading): boolean =>
  /^(?:as|for|because)$/.test(lowerAt(document, source?.last ?? cue.last)) ||
  document.tokens[source?.last ?? -1]?.kind === 'open-quote';

/** "criticised the plan as reckless", with the words given. */
export function isSpelledOut(document: TextDocument, { content, cue }: Reading): boolean {
  if (content.length === 0) return lowerAt(document, cue.last) === 'as';
  return content.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      if ((lowerAt(document, i) === 'as' && !opensTime(document, i + 1)) || document.tokens[i]?.kind === 'open-quote')
        return true;
    }
    return false;
  });
}

/** "as the crowd listened": when it was, and not what it is called. */
function opensTime(document: TextDocument, at: number): boolean {
  if (/^(?:soon|well|long|much|if|of)$/.test(lowerAt(document, at))) return true;
  const phrase = phraseHolding(document, at);
  const end = phrase?.first === at ? extendPhrase(document, phrase, at + 12) : at;
  return verbHolding(document.syntax, end)?.finite === true;
}

export const hasVerb = ({ syntax }: TextDocument, { content }: Reading): boolean =>
  content.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (verbHolding(syntax, i)?.finite) return true;
    return false;
  });

/** "credited the striker with two goals" */
export const hasNumber = ({ syntax }: TextDocument, { content }: Reading): boolean =>
  content.some(({ first, last }) => syntax.tags.subarray(first, last).includes(TAG.number));

/** "told the paper of a plan", "spoke of a culture of fear"; who complains about a thing has not told what of it, but in quotation marks. */
export const isToldOf = (document: TextDocument, reading: Reading): boolean =>
  /^(?:tell|speak|complain)$/.test(reading.lemma) &&
  (lowerAt(document, (reading.content[0]?.first ?? 0) - 1) === 'of' || isQuoted(document, reading));
