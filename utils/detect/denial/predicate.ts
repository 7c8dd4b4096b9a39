/** What is said of a claim in somebody's voice: "That's false", "had nothing to do with it", “a witch hunt”. */

import { phraseHolding } from '../../language/subjects.ts';
import { CLAIM_NOUNS, INQUIRY_NOUNS } from '../../lexicon/en/denial-words.ts';
import { type Place, type Reading, verbAt, wordAt, words } from '../unconfirmed/reading.ts';
import { type DenialJudge, headOf } from './reading.ts';
import { voiceAt } from './voice.ts';

/** A phrase that denies or dismisses whatever its subject is, as long as somebody speaks. */
export const spoken: DenialJudge = (reading, place, cue) => {
  const voice = voiceAt(reading, place);
  if (!voice) return null;
  return { ...place, rule: cue.rule ?? '', subtype: cue.subtype, confidence: cue.confidence, source: voice.source };
};

/** A name for a claim, which in the writer's voice would only report ("false claims"): in quotation marks alone. */
export const quotedOnly: DenialJudge = (reading, place, cue) =>
  voiceAt(reading, place)?.quoted ? spoken(reading, place, cue) : null;

const POINTS = words('that this it these those they what all none everything which there');

/** "is false": of a claim, or of what "that" and "it" point to. */
export const falseClaim: DenialJudge = (reading, place, cue) => {
  const verb = verbAt(reading, place.first);
  if (verb?.lemma === 'be' && !isSaidOfClaim(reading, place)) return null;
  return spoken(reading, place, cue);
};

function isSaidOfClaim(reading: Reading, place: Place): boolean {
  const floor = Math.max(reading.first, place.first - 8);
  for (let at = place.first - 1; at >= floor; at--) {
    const phrase = phraseHolding(reading.context.document, at);
    if (!phrase) continue;
    const head = headOf(reading, phrase);
    if (CLAIM_NOUNS.has(head) || INQUIRY_NOUNS.has(head)) return true;
    if (at === place.first - 1 && POINTS.has(wordAt(reading, at))) return true;
    at = phrase.first;
  }
  return false;
}
