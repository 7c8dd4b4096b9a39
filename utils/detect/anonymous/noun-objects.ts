/** Whether a noun phrase behind a verb says what somebody knows or thinks: "called it a mistake", "recalled being told". */

import type { TextDocument } from '../../language/document.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Identity } from '../attribution/back-reference.ts';
import { isGerund } from '../attribution/complement.ts';
import type { Reading } from '../attribution/reading.ts';

import { hasNumber, names, objectHead } from './content-words.ts';

/** Of what was gone through. */
const LIVED = words('recall remember recollect recount describe admit acknowledge report deny mention');
/** Verbs that take a side on what others say. */
const SIDES = words('dispute contradict corroborate back support');
/** What somebody tells, and others contradict. */
const VERSION =
  /^(?:accounts?|version|story|claims?|reports?|figures?|characteri[sz]ation|description|assertions?|notion|idea|narrative|findings?|that)$/;

/** What is recalled, and not remembered. */
const CALLED_BACK =
  /^(?:ambassadors?|envoys?|diplomats?|troops|parliament|lawmakers|cars|vehicles|products?|units|players?)$/;

/** "recalled being handed a list" */
export const isLived = (document: TextDocument, { lemma, frame, content }: Reading): boolean =>
  frame === 'noun' && LIVED.has(lemma) && isGerund(document, content[0]?.first ?? -1);

export function isNounRelayed(document: TextDocument, reading: Reading, { head, type }: Identity): boolean {
  const { lemma } = reading;
  if (isLived(document, reading)) return true;
  if (lemma === 'remember') return type !== 'collective';
  if (lemma === 'recall' && CALLED_BACK.test(objectHead(document, reading))) return false;
  if (lemma === 'expect' || lemma === 'anticipate') return KNOWING.has(head);
  if (SIDES.has(lemma)) return VERSION.test(objectHead(document, reading));
  if (lemma === 'credit') return names(document, reading, 'with') && !hasNumber(document, reading);
  if (lemma === 'lay') return reading.passive;
  return NOUN_RELAYING.has(lemma);
}

/** Verbs that relay with a noun phrase as their content: "called it a mistake", "cited the war". */
export const NOUN_RELAYING = words(
  'call describe cite question dispute predict estimate blame dismiss characterize characterise label brand deny point recall allege confirm disclose acknowledge liken attribute ascribe dub link recount lay',
);
/** What parties and supporters hope is their wish; what these hope is an expectation, and what they accuse of is information. */
export const KNOWING = words(
  'officials analysts experts scientists economists investors aides advisers researchers doctors observers strategists forecasters traders dealers brokers insiders sources specialists',
);
