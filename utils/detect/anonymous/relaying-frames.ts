/** Whether a source is relayed, by how the content stands to the verb: as a noun, behind a preposition, as a clause. */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import { BELIEFS, PREPOSITIONAL, UNSAID } from '../../lexicon/en/relaying-verbs.ts';
import type { Identity } from '../attribution/back-reference.ts';
import { isAnyBody } from '../attribution/classify.ts';
import type { Reading } from '../attribution/reading.ts';

import { isToldOf, objectHead } from './content-words.ts';
import { isOnline } from './infinitives.ts';
import { isNounRelayed, KNOWING, NOUN_RELAYING } from './noun-objects.ts';

export function relaysByFrame(document: TextDocument, reading: Reading, identity: Identity): boolean {
  const { lemma, frame } = reading;
  const object = objectHead(document, reading);
  if (UNSAID[lemma]?.test(object)) return false;
  if (frame === 'noun') return !RECIPROCAL.test(object) && relaysNoun(document, reading, identity);
  if (frame === 'preposition') return relaysBehindPreposition(document, reading, identity);
  if (lemma === 'hope') return KNOWING.has(identity.head);
  if (reading.class === 'know') return BELIEFS.has(lemma) && !(reading.source?.relative && lemma === 'see');
  return !(lemma === 'write' && identity.plural) || isOnline(document, reading);
}

/** "blamed each other", "describe themselves" */
const RECIPROCAL = /sel(?:f|ves)$|^(?:an)?other$/;

function relaysNoun(document: TextDocument, reading: Reading, identity: Identity): boolean {
  if (reading.lemma === 'say') return contentLength(reading) > SHORT_ANSWER;
  // What bodies acknowledge, confirm or disclose is as much an act.
  return !isAnyBody(identity.head) && isNounRelayed(document, reading, identity);
}

/** "said yes", "said so" are no information; a phrase of more tokens is a clause that was not recognised. */
const SHORT_ANSWER = 3;

const contentLength = ({ content }: Reading): number => content.reduce((sum, { first, last }) => sum + last - first, 0);

/** "pointed to weak demand", "complained of", "was called a fraud by many for years" */
function relaysBehindPreposition(document: TextDocument, reading: Reading, { type }: Identity): boolean {
  const { lemma, content } = reading;
  if (lemma === 'point') return type === 'collective' && content.length > 0 && objectFollows(document, reading);
  return PREPOSITIONAL.has(lemma) || (reading.passive && NOUN_RELAYING.has(lemma)) || isToldOf(document, reading);
}

/** Not "the cases that critics point to as proof". */
const objectFollows = (document: TextDocument, { content }: Reading): boolean =>
  phraseHolding(document, content[0]?.first ?? -1) !== null;
