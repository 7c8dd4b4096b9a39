/** Whether what a verb says is reported as done: not merely asked for, possible, or somebody's habit. */

import type { VerbGroup } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import { before, phraseAt, type Reading, tagAt, verbAt, wordAt } from '../sentence/reading.ts';

/** Verbs that carry what follows out: "tried to downplay", "continued to deny". */
const CARRIES = words(
  'try seek continue move go rush attempt appear use take hasten proceed begin start like happen vow force issue',
);
/** "efforts by the president to paint": made, if in vain. */
export const EFFORTS = words('effort+ attempt+ bid lengths');
const EFFORT_REACH = 12;
const OPENS_CONDITION = words('if unless whether should case');
const HEDGES = words("could should might may can must would ought ca will wo 'll");

export function isActual(reading: Reading, verb: VerbGroup): boolean {
  if (verb.modal && HEDGES.has(verb.modal)) return false;
  if (verb.form === 'infinitive') return isCarriedOut(reading, verb);
  if (verb.form === 'gerund' && wordAt(reading, verb.first - 1) === 'of') return false;
  return !isCondition(reading, verb);
}

/** "than to deny", "quick to dismiss" */
function isCarriedOut(reading: Reading, verb: VerbGroup): boolean {
  if (/^(?:than|quick|only|pains|,)$/.test(wordAt(reading, verb.first - 1))) return true;
  for (let at = verb.first - 1; at >= Math.max(reading.first, verb.first - EFFORT_REACH); at--) {
    if (EFFORTS.has(wordAt(reading, at))) return true;
    if (tagAt(reading, at) === TAG.mark) break;
  }
  // "took to Twitter to deny", "used the speech to reject", "moved quickly to deny"
  const near = phraseAt(reading, verb.first - 1)?.first ?? verb.first;
  const outer = verbAt(reading, before(reading, tagAt(reading, near - 1) === TAG.preposition ? near - 1 : near));
  // "moved to dismiss the charges": in court.
  const isMotion =
    outer?.lemma === 'move' &&
    verb.lemma === 'dismiss' &&
    SUED.test(wordAt(reading, phraseAt(reading, verb.last)?.head ?? -1));
  return (
    outer !== null && !isMotion && CARRIES.has(outer.lemma) && (outer.form === 'gerund' || isActual(reading, outer))
  );
}

const SUED = /^(?:charge|case|(?:law)?suit|indictment|complaint)s?$/;

/** "if the firm now" */
const CONDITION_REACH = 5;

/** Whether a verb stands behind "if" or the like, in the same breath. */
export function isCondition(reading: Reading, verb: VerbGroup): boolean {
  for (let at = verb.first - 1; at >= Math.max(reading.first, verb.first - CONDITION_REACH); at--) {
    if (OPENS_CONDITION.has(wordAt(reading, at))) return true;
    if (tagAt(reading, at) === TAG.mark) return false;
  }
  return false;
}
