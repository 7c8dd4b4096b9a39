/**
 * Denials without a word of denying: "the company said it did not pay". A negative statement answers a claim only
 * sometimes, so several signs have to meet: a past deed, one who speaks for a party or insists, words shared with an
 * accusation, another denial close by. Their weights are those that separated the two on labelled articles.
 */

import { addWordCues, nextCue } from '../../language/cues.ts';
import type { TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import { type FullPhrase, subjectOf } from '../../language/subjects.ts';
import { TAG } from '../../language/tags.ts';
import {
  BAD_THINGS,
  DEALINGS,
  DEEDS,
  INFLICTED,
  INSISTING,
  MENTAL_VERBS,
  ORDERS,
  SAYING,
  SPEAKS_FOR,
  WITNESSES,
} from '../../lexicon/en/denial-statement.ts';
import { NEGATIONS } from '../../lexicon/en/function-words.ts';
import type { Attribution } from '../../report.ts';
import { isAnonymous } from '../attribution/back-reference.ts';
import { findWord, type Reading, tagAt, tokenAt, wordAt, words } from '../unconfirmed/reading.ts';
import { type Linker, makeQuery, sharedWithClaims } from './link.ts';
import type { Finding } from './reading.ts';
import { attributionAt, isAnswerTo, spanHas } from './voice.ts';

const WEIGHTS = {
  party: 1.5,
  insists: 1.5,
  deed: 1,
  dealing: 0.5,
  never: 0.5,
  told: 0.5,
  self: 0.5,
  nearDenial: 1,
  unnamed: -1,
  claimWords: 1,
  nobody: -0.5,
};
const ENOUGH = 1.5;
/** How many content words, weighed by rarity, make a statement about the same matter as a claim. */
const SHARED = 0.8;
const CONFIDENCE = 0.85;
/** In an article with no accusation, rumour or other denial. */
const ALONE = 0.7;

const EMPTY_SUBJECTS = words('you there that this who which what');
/** "no decision had been made": open, not denied. */
const OPEN = words('decision decisions plan plans date timeline word evidence indication sign signs information');
const SELVES = words('he she it they i we');
const NO = words('no none nobody neither');
const NO_BIT = addWordCues(NO);
const NOT_BIT = addWordCues(NEGATIONS);

/** The first negative statement of a sentence that answers a claim, or null. `verbs` are the sentence's. */
export function readStatement(
  reading: Reading,
  verbs: readonly VerbGroup[],
  linker: () => Linker,
  nearDenial: boolean,
): Finding | null {
  const hasNo = nextCue(reading.context.document.cues, reading.first, reading.last, NO_BIT) < reading.last;
  for (const verb of verbs) {
    // Finding a subject costs more than all the rest, and few verbs can deny.
    if (!verb.negated && !hasNo) continue;
    const finding = judge(reading, linker, verb, nearDenial);
    if (finding) return finding;
  }
  return null;
}

/** Whether a sentence holds a word that can negate a statement: most do not, and need no look at their verbs. */
export const canState = ({ cues }: TextDocument, first: number, last: number): boolean =>
  nextCue(cues, first, last, NO_BIT | NOT_BIT) < last;

function judge(reading: Reading, linker: () => Linker, verb: VerbGroup, nearDenial: boolean): Finding | null {
  if (verb.modal || !verb.finite) return null;
  const isAnswer = isElided(reading, verb);
  if (MENTAL_VERBS.has(verb.lemma) && !isAnswer) return null;
  const subject = subjectOf(reading.context.document, verb, reading.first);
  const deed = isDeed(reading, verb);
  // "We do not pay ransom": a habit denied is a deed denied, by whoever has it.
  const past = verb.form === 'past' || verb.perfect;
  if (!past && !(deed && subject && OURS.has(wordAt(reading, subject.first)))) return null;
  const denies = verb.negated || (subject !== null && NO.has(wordAt(reading, subject.first)));
  const head = subject ? wordAt(reading, subject.head) : '';
  if (!denies || EMPTY_SUBJECTS.has(head) || OPEN.has(head)) return null;
  const said = attributionAt(reading, tokenAt(reading, verb.first)?.start ?? 0);
  if (!said || !isSaid(reading, said) || spanHas(reading, said.source, WITNESSES)) return null;
  const own = said.sentence === reading.sentence ? said.source : null;
  const finding: Finding = {
    first: verb.first,
    last: Math.max(verb.last, verb.main + 1),
    rule: 'statement',
    subtype: 'denied',
    confidence: CONFIDENCE,
    source: own,
  };
  let score = weigh(reading, said, subject);
  if (deed) score += WEIGHTS.deed;
  else if (DEALINGS.has(verb.lemma)) score += WEIGHTS.dealing;
  if (ORDERS.has(verb.lemma) && hasNever(reading, verb)) score += WEIGHTS.never;
  if (nearDenial) score += WEIGHTS.nearDenial;
  if (isAnswer) score += ENOUGH;
  if (score + WEIGHTS.claimWords < ENOUGH) return null;
  if (sharedWithClaims(linker(), makeQuery(linker(), finding, reading.sentence, -1)) >= SHARED)
    score += WEIGHTS.claimWords;
  if (score < ENOUGH) return null;
  const { allegations, denials } = linker();
  return allegations.size + denials.size > 0 ? finding : { ...finding, confidence: ALONE };
}

function weigh(reading: Reading, said: Attribution, subject: FullPhrase | null): number {
  let score = 0;
  if (!said.source) score += WEIGHTS.nobody;
  // Whom the reader cannot look up is seldom the one that is charged.
  if (isAnonymous(reading.context.sources[Number(said.sourceId?.slice(1)) - 1]?.type ?? 'person'))
    score += WEIGHTS.unnamed;
  if (spanHas(reading, said.source, SPEAKS_FOR)) score += WEIGHTS.party;
  if (spanHas(reading, said.cue, INSISTING)) score += WEIGHTS.insists;
  if (spanHas(reading, said.cue, TOLD)) score += WEIGHTS.told;
  if (subject && SELVES.has(wordAt(reading, subject.head))) score += WEIGHTS.self;
  return score;
}

/** "Asked whether he had lied, Vale said he had not." */
const isElided = (reading: Reading, { main, last, negated }: VerbGroup): boolean =>
  negated && tagAt(reading, main) === TAG.auxiliary && tokenAt(reading, last)?.kind !== 'word' && isAnswerTo(reading);

const OURS = words('i we our my');

/** "did not lie", "was not forced out", "do not pay ransom", "did nothing to damage it" */
function isDeed(reading: Reading, verb: VerbGroup): boolean {
  if (DEEDS.has(verb.lemma) || (verb.passive && INFLICTED.has(verb.lemma))) return true;
  // "did not spy": a verb that was taken for a noun.
  if (verb.lemma === 'do' && DEEDS.has(wordAt(reading, verb.last))) return true;
  for (let at = verb.last; at < verb.last + DEED_REACH; at++) {
    if (BAD_THINGS.has(wordAt(reading, at))) return true;
    if (wordAt(reading, at) === 'to') return DEEDS.has(wordAt(reading, at + 1));
  }
  return false;
}

/** How far behind a verb its purpose is looked for. */
const DEED_REACH = 8;

const hasNever = (reading: Reading, { first, last }: VerbGroup): boolean =>
  findWord(reading, first - 1, last, NEVER) >= 0;

const NEVER = words('never');
const TOLD = words('told telling tells');

const isSaid = (reading: Reading, { cue }: Attribution): boolean =>
  spanHas(reading, cue, SAYING) || spanHas(reading, cue, INSISTING);
