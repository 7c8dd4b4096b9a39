/**
 * Denials without a word of denying: "the company said it did not pay". A negative statement answers a claim only
 * sometimes, so several signs have to meet: a past deed, one who speaks for a party or insists, words shared with an
 * accusation, another denial close by. Their weights are those that separated the two on labelled articles.
 */

import { phraseHolding } from '../../language/attachments.ts';
import { addWordCues, nextCue } from '../../language/cues.ts';
import type { TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import {
  BAD_THINGS,
  CONDITIONS,
  DEALINGS,
  DEEDS,
  HARMED,
  INFLICTED,
  INSISTING,
  MENTAL_VERBS,
  NO_CLAIM,
  OPEN,
  ORDERS,
  SAYING,
  SPEAKS_FOR,
  WITNESSES,
} from '../../lexicon/en/denial-statement.ts';
import { NEGATIONS } from '../../lexicon/en/function-words.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Attribution } from '../../report.ts';
import { isAnonymous } from '../attribution/back-reference.ts';
import { findWord, predicateAfter, type Reading, tagAt, tokenAt, verbAt, wordAt } from '../sentence/reading.ts';
import { attributionAt } from '../sentence/said.ts';
import { type Linker, makeQuery, sharedWithClaims } from './link.ts';
import { type Finding, isNegated, subjectAt } from './reading.ts';
import { stemAt } from './sentence-words.ts';
import { isAnswerTo, isCharged, spanHas } from './voice.ts';

/** The weights; constants, which bundle inline. */
const PARTY = 1.5;
const INSISTS = 1.5;
const DEED = 1;
const DEALING = 0.5;
const NEVER_ORDERED = 0.5;
const TELLS = 0.5;
const SELF = 0.5;
const NEAR_DENIAL = 1;
const UNNAMED = -1;
const CLAIM_WORDS = 1;
const CHARGE_VERB = 0.5;
const NOBODY = -0.5;
const REPEATS = 1;
const ENOUGH = 1.5;
/** How many content words, weighed by rarity, make a statement about the same matter as a claim. */
const SHARED = 0.8;
const CONFIDENCE = 0.85;
/** In an article with no accusation, rumour or other denial. */
const ALONE = 0.7;

const SELVES = words('he she it they i we its our their');
/** A negative clause: "they did not", "nobody did", "they did nothing". */
interface Clause {
  verb: VerbGroup;
  /** The first token of its subject and the subject's head noun. */
  subject: { first: number; head: number } | null;
  /** Where it begins. */
  first: number;
  negation: 'verb' | 'subject' | 'object';
}

const NO = words('no none nobody neither nothing');
const NO_BIT = addWordCues(NO);
const NOT_BIT = addWordCues(NEGATIONS);

/** The first negative statement of a sentence that answers a claim, or null. `verbs` are the sentence's. */
export function readStatement(
  reading: Reading,
  verbs: readonly VerbGroup[],
  linker: () => Linker,
  nearDenial: boolean,
): Finding | null {
  for (const clause of clausesOf(reading, verbs)) {
    const finding = judge(reading, linker, clause, nearDenial);
    if (finding) return finding;
  }
  return null;
}

function* clausesOf(reading: Reading, verbs: readonly VerbGroup[]): Generator<Clause> {
  const { cues } = reading.context.document;
  const next = (from: number): number => nextCue(cues, from, reading.last, NO_BIT | NOT_BIT);
  for (let at = next(reading.first); at < reading.last; at = next(at + 1)) {
    const opened = openedBy(reading, at);
    if (opened) yield opened;
  }
  const hasNo = nextCue(cues, reading.first, reading.last, NO_BIT) < reading.last;
  for (const verb of verbs) {
    // Finding a subject costs more than all the rest, and few verbs can deny.
    const negation = verb.negated ? 'verb' : hasNo && hasNoObject(reading, verb) ? 'object' : null;
    const clause = negation && verb.finite ? clauseOf(reading, verb, negation) : null;
    if (clause) yield clause;
  }
}

const ONE = words('one a an single');
const MOVES = words('get go come leave');
const PAUSE = words(', ; : — – -- when if because ought');

/** "nobody did", "not one of them did", "neither she nor her campaign did": a negative subject, at the head of its clause. */
function openedBy(reading: Reading, at: number): Clause | null {
  const not = wordAt(reading, at) === 'not';
  if (not ? !ONE.has(wordAt(reading, at + 1)) : !NO.has(wordAt(reading, at))) return null;
  const subject = phraseHolding(reading.context.document, not ? at + 1 : at);
  const verb = predicateAfter(reading, at + 1);
  if (!subject || !verb || OPEN.has(wordAt(reading, subject.head)) || NO_CLAIM.has(wordAt(reading, at + 1)))
    return null;
  // "nobody knew", but "nobody was getting more"
  if (MENTAL_VERBS.has(verb.lemma) && !MOVES.has(verb.lemma)) return null;
  for (let i = at + 1; i < verb.first; i++) if (PAUSE.has(wordAt(reading, i))) return null;
  return opensClause(reading, at) ? { verb, subject, first: at, negation: 'subject' } : null;
}

/** Whether a clause can begin at a token: behind a mark, "that" or "and", or where somebody's words begin. */
function opensClause(reading: Reading, at: number): boolean {
  const start = tokenAt(reading, at - 1)?.kind === 'open-quote' ? at - 1 : at;
  if (SUBORDINATING.has(wordAt(reading, start - 1))) return false;
  const tag = tagAt(reading, start - 1);
  if (tag === TAG.mark || tag === TAG.subordinator || tag === TAG.coordinator) return true;
  // "said not | one penny": the verb takes the negation along.
  const said = verbAt(reading, at)?.last === at + 1 ? at + 1 : start;
  const offset = tokenAt(reading, said)?.start ?? 0;
  return attributionAt(reading, offset)?.content.some((each) => each.start === offset) ?? false;
}

const EMPTY_SUBJECTS = words('you there this who which what');
const SUBORDINATING = words('if because when whether while since after until unless why how although though as');

/** Null for "no decision had been made", which is open, and "because they did not pay", which gives a reason. */
function clauseOf(reading: Reading, verb: VerbGroup, negation: Clause['negation']): Clause | null {
  const behind = wordAt(reading, verb.last);
  if (OPEN.has(behind) || (negation === 'verb' && NO_CLAIM.has(behind))) return null;
  if (MENTAL_VERBS.has(verb.lemma) && !isElided(reading, verb)) return null;
  const subject = subjectAt(reading, verb);
  const opens = wordAt(reading, (subject ?? verb).first - 1);
  if (SUBORDINATING.has(opens)) return null;
  // "Don't shoot"
  if (!subject)
    return wordAt(reading, verb.first).startsWith('do') ? null : { verb, subject, first: verb.first, negation };
  const head = wordAt(reading, subject.head);
  return subject.relative || (negation === 'verb' && EMPTY_SUBJECTS.has(head)) || OPEN.has(head)
    ? null
    : { verb, subject, first: verb.first, negation };
}

const STATES = words('be have');

/** "filmed nothing", "was on no such calls"; not "had no car", "there is no road": how things are. */
function hasNoObject(reading: Reading, verb: VerbGroup): boolean {
  const at = tagAt(reading, verb.last) === TAG.preposition ? verb.last + 1 : verb.last;
  if (!NO.has(wordAt(reading, at)) || NO_CLAIM.has(wordAt(reading, at + 1))) return false;
  return !STATES.has(verb.lemma) || at > verb.last || wordAt(reading, at + 1) === 'such';
}

/** "we were never told", "nobody was consulted": a complaint rather than an answer; "no one was hurt": news. */
const GRIEVANCES = words('tell inform notify consult warn brief invite');
const HURT = words('injured hurt affected arrested available reported');

/** Whether a sentence holds a word that can negate a statement: most do not, and need no look at their verbs. */
export const canState = ({ cues }: TextDocument, first: number, last: number): boolean =>
  nextCue(cues, first, last, NO_BIT | NOT_BIT) < last;

function judge(reading: Reading, linker: () => Linker, clause: Clause, nearDenial: boolean): Finding | null {
  const { verb, subject, negation } = clause;
  if (verb.modal || ((verb.passive || negation === 'subject') && GRIEVANCES.has(verb.lemma))) return null;
  if (negation === 'subject' && HURT.has(wordAt(reading, verb.main))) return null;
  const isAnswer = isElided(reading, verb);
  const deed = isDeed(reading, verb);
  if (!deed && isCondition(reading, verb)) return null;
  // "We do not pay ransom": a habit denied is a deed denied, by whoever has it.
  const past = verb.form === 'past' || verb.perfect;
  if (!past && !(deed && subject && OURS.has(wordAt(reading, subject.first)))) return null;
  const said = attributionAt(
    reading,
    tokenAt(reading, negation === 'subject' && subject ? subject.first : verb.first)?.start ?? 0,
  );
  if (!said || !isSaid(reading, said) || spanHas(reading, said.source, WITNESSES)) return null;
  const own = said.sentence === reading.sentence ? said.source : null;
  const finding: Finding = {
    first: clause.first,
    last: Math.max(verb.last, verb.main + 1),
    rule: 'statement',
    subtype: 'denied',
    confidence: CONFIDENCE,
    source: own,
  };
  let score = weigh(reading, said, clause);
  if (deed) score += DEED;
  else if (DEALINGS.has(verb.lemma)) score += DEALING;
  if (ORDERS.has(verb.lemma) && hasNever(reading, verb)) score += NEVER_ORDERED;
  if (nearDenial) score += NEAR_DENIAL;
  if (isAnswer) score += ENOUGH;
  if (score + CLAIM_WORDS + REPEATS < ENOUGH) return null;
  const query = makeQuery(linker(), finding, reading.sentence, -1);
  if (sharedWithClaims(linker(), query) >= SHARED) score += CLAIM_WORDS;
  // "no waste had been dumped", after "accused of dumping": the charge's own verb.
  const object = new Set([stemAt(reading.context.document, verb.main) ?? '']);
  if (negation === 'subject' && sharedWithClaims(linker(), { ...query, object }) > 0) score += CHARGE_VERB;
  if (repeatsCharge(reading, linker(), verb)) score += REPEATS;
  if (score < ENOUGH) return null;
  const { allegations, denials } = linker();
  return allegations.size + denials.size > 0 ? finding : { ...finding, confidence: ALONE };
}

/**
 * "Reed is accused of taking the money. He said he had not taken it": not "of failing to pay" or "without paying", which "had not
 * paid" would grant.
 */
function repeatsCharge(reading: Reading, { allegations }: Linker, { lemma }: VerbGroup): boolean {
  const charge = { ...reading, ...reading.context.document.sentences[reading.sentence - 1] };
  if (!allegations.has(reading.sentence - 1)) return false;
  for (let at = charge.first; at < charge.last; at++) {
    const deed = verbAt(charge, at);
    if (deed?.lemma === lemma && deed.form !== 'infinitive') return !isNegated(charge, deed.main);
  }
  return false;
}

function weigh(reading: Reading, said: Attribution, { verb, subject, first, negation }: Clause): number {
  let score = 0;
  if (!said.source) score += NOBODY;
  // Whom the reader cannot look up is seldom the one that is charged.
  if (isAnonymous(reading.context.sources[Number(said.sourceId?.slice(1)) - 1]?.type ?? 'person')) score += UNNAMED;
  const charged = negation === 'subject' && isCharged(reading);
  // "no flights had been cancelled": a spokesman informs of it as well.
  if (
    spanHas(reading, said.source, SPEAKS_FOR) &&
    !spanHas(reading, said.source, HARMED) &&
    (charged || negation !== 'subject' || wordAt(reading, first) === 'neither')
  )
    score += PARTY;
  // “Not one penny went missing”
  const flat = charged && wordAt(reading, first) === 'not';
  if (flat || spanHas(reading, said.cue, INSISTING)) score += INSISTS;
  if (spanHas(reading, said.cue, TOLD)) score += TELLS;
  // "none of its units had fired"
  const own =
    subject && (negation === 'subject' && !verb.passive ? wordAt(reading, first + 2) : wordAt(reading, subject.head));
  if (own && SELVES.has(own)) score += SELF;
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
    // "never taken a banned drug"
    if (wordAt(reading, at) === 'banned') return verb.lemma === 'take' || verb.lemma === 'use';
    if (wordAt(reading, at) === 'to') return DEEDS.has(wordAt(reading, at + 1));
  }
  return false;
}

/** How far behind a verb its purpose is looked for. */
const DEED_REACH = 8;

/** "was not in good health", "had not slept since the crash"; not "was not the man". */
const isCondition = (reading: Reading, { lemma, last }: VerbGroup): boolean =>
  wordAt(reading, last) === 'since' ||
  (lemma === 'be' && wordAt(reading, last) !== 'the' && findWord(reading, last, last + 4, CONDITIONS) >= 0);

const hasNever = (reading: Reading, { first, last }: VerbGroup): boolean =>
  findWord(reading, first - 1, last, NEVER) >= 0;

const NEVER = words('never');
const TOLD = words('told telling tells');

const isSaid = (reading: Reading, { cue }: Attribution): boolean =>
  spanHas(reading, cue, SAYING) || spanHas(reading, cue, INSISTING);
