/** Words told by going somewhere or by turning to somebody: "took to social media to say", "were quick to point out". */

import type { TextDocument } from '../../language/document.ts';
import { verbHolding } from '../../language/phrases.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Reading } from '../attribution/reading.ts';

const ONLINE = words('online media facebook twitter x instagram tiktok reddit telegram whatsapp forum');

/** Several sign a letter or a study; on the internet each writes alone. */
export function isOnline(document: TextDocument, { cue }: Reading): boolean {
  for (let i = cue.last; i < cue.last + 5; i++) if (ONLINE.has(lowerAt(document, i))) return true;
  return false;
}

const SAID_BY_INFINITIVE = words('say argue claim warn complain suggest conclude insist');

/** Verbs behind which "to say that" is what somebody did so for. */
const APPROACHING = words('come step call ring phone write email text');

function isApproach({ syntax }: TextDocument, { cue, lemma }: Reading): boolean {
  for (let i = cue.first - 1; lemma === 'say' && i > cue.first - 5; i--) {
    const verb = verbHolding(syntax, i);
    if (verb) return verb.finite && !verb.modal && !verb.negated && APPROACHING.has(verb.lemma);
  }
  return false;
}

const READY = words('quick keen careful pains eager');

/** "prompting critics to say", "were quick to point out": other infinitives are purposes. */
export function isDirectInfinitive(document: TextDocument, reading: Reading): boolean {
  const { tokens } = document;
  const { source, cue, lemma } = reading;
  return (
    isApproach(document, reading) ||
    lemma === 'point' ||
    READY.has(tokens[cue.first - 1]?.lower ?? '') ||
    // "took to social media to say"
    (cue.first > 1 && ONLINE.has(tokens[cue.first - 1]?.lower ?? '')) ||
    (source?.last === cue.first && SAID_BY_INFINITIVE.has(lemma))
  );
}
