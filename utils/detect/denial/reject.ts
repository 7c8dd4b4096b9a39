/** Disputing, rejecting, brushing off: judged by who turns down what. */

import { phraseHolding } from '../../language/attachments.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import {
  CLAIM_NOUNS,
  COURTS,
  DEMAND_NOUNS,
  DERISION,
  FALSE_WORDS,
  INQUIRY_NOUNS,
  RULED_ON,
  SCORN,
} from '../../lexicon/en/denial-words.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { agentAfter } from '../sentence/doer.ts';
import {
  before,
  findWord,
  has as hasWord,
  type Place,
  type Reading,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { isActual, isCondition } from './actual.ts';
import { labelAs } from './label.ts';
import {
  DAYS,
  type DenialJudge,
  findInClause,
  found,
  headOf,
  isApplication,
  isNegated,
  objectAfter,
  phraseHas,
  powerOf,
  subjectAt,
} from './reading.ts';
import { isCharged } from './voice.ts';
import { denierAt } from './who.ts';

/** "their widely repudiated theories": no verb of its own. */
function isInsidePhrase(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, before(reading, at));
  // "in rejecting" has its own object; "to widely repudiated theories" does not.
  if (tag === TAG.preposition) return tagAt(reading, at) !== TAG.gerund;
  return tag === TAG.determiner || tag === TAG.possessive || tag === TAG.adjective;
}

/** Who does what the verb says, and whether it is done; null for "the disputed territory", where nobody does. */
function party(reading: Reading, at: number, end: number): { source: Span | null; passive: boolean } | null {
  const verb = verbAt(reading, at);
  if (!verb || isNegated(reading, at) || !isActual(reading, verb) || isInsidePhrase(reading, at)) return null;
  // "dismissed as fantasy by Vale"
  const by = wordAt(reading, end) === 'as' ? findInClause(reading, end, end + 7, BY) : -1;
  const agent = wordAt(reading, end) === 'in' ? null : agentAfter(reading, Math.max(end, by));
  const object = objectAfter(reading, end).kind;
  const reduced = verb.form === 'participle' && !verb.perfect && object !== 'phrase' && object !== 'clause';
  if (verb.passive || reduced) return agent && { source: agent, passive: true };
  return { source: denierAt(reading, at), passive: false };
}

const BY = words('by');

/** Evidence contradicts; only a party denies. */
const EVIDENCE =
  /\b(?:videos?|footage|evidence|records?|data|documents?|study|studies|photos?|images?|e-?mails?|figures|results|tests?)$/i;

/** A name or a person; efforts and numbers contradict without a word. */
const SOMEBODY =
  /^(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)$|(?!(?:The|An?|Th(?:is|at|ese|ose)|His|Her|Its|Their|Our)\b)\p{Lu})/u;

const sourceWords = ({ context }: Reading, source: Span | null): string =>
  source ? context.document.text.slice(source.start, source.end) : '';

/** Pronouns that may stand for a claim. */
const POINTING = /^(?:that|this|it|them|these|those)$/;

/** "Vale, a clerk, disputes that": a verb that was taken for a noun. */
function tangled(reading: Reading, { first, last }: Place): { source: Span | null; passive: boolean } | null {
  const next = tagAt(reading, last);
  const goesOn = wordAt(reading, last) === 'that' || next === TAG.determiner || next === TAG.possessive;
  const isClause = goesOn && verbAt(reading, first) === null;
  const wasNoun = wordAt(reading, first) === 'disputes' || wordAt(reading, first) === 'contests';
  return isClause && wasNoun ? { source: denierAt(reading, first), passive: false } : null;
}

export const refute: DenialJudge = (reading, place, cue) => {
  const who = party(reading, place.first, place.last) ?? tangled(reading, place);
  if (!who) return null;
  if (EVIDENCE.test(sourceWords(reading, who.source))) return null;
  if (who.passive) return found(place, cue, who.source, cue.confidence - 0.1);
  const object = objectAfter(reading, place.last);
  const lemma = verbAt(reading, place.first)?.lemma;
  if (lemma === 'contradict' && !SOMEBODY.test(sourceWords(reading, who.source))) return null;
  if (object.kind === 'clause' || object.kind === 'quote') return found(place, cue, who.source);
  if (object.kind === 'pronoun')
    return POINTING.test(wordAt(reading, object.first)) ? found(place, cue, who.source, 0.8) : null;
  if (!object.phrase) return isClaimBefore(reading, place) ? found(place, cue, who.source) : null;
  if (phraseHas(reading, object.phrase, CLAIM_NOUNS)) return found(place, cue, who.source);
  // "ruled out any involvement", "disavowed any role": not "ruled out rain".
  if (lemma === 'rule' || lemma === 'disavow' || lemma === 'disclaim')
    return phraseHas(reading, object.phrase, PARTS) ? found(place, cue, who.source, 0.8) : null;
  return lemma === 'refute' || lemma === 'rebut' ? found(place, cue, who.source, 0.75) : null;
};

const PARTS = words('involvement role wrongdoing link+ complicity knowledge responsibility');

export const reject: DenialJudge = (reading, place, cue) => {
  const who = party(reading, place.first, place.last);
  if (!who) return null;
  const power = powerOf(reading, who.source);
  if (power === 'court' || (!who.source && hasWord(reading, place.first - 6, place.first, COURTS))) return null;
  const end = place.last + 22;
  // "by 27 votes to 22", "in a ballot"
  const vote = findInClause(reading, place.last, end, VOTES);
  const isVoted = wordAt(reading, vote) === 'votes' || wordAt(reading, vote - 2) === 'in';
  if (isVoted && !isOfClaim(reading, place)) return null;
  const as = findInClause(reading, place.last, end, AS);
  const isFalse = as >= 0 && findInClause(reading, as, as + 8, FALSE_WORDS) >= 0;
  const subtype = isFalse ? ('denied' as const) : cue.subtype;
  if (who.passive)
    return (as >= 0 && as < place.last + 8) ||
      (!power && isPutForward(reading, wordAt(reading, subjectAt(reading, place)?.head ?? -1)))
      ? { ...found(place, cue, who.source, 0.8), subtype }
      : null;
  const rate = rateRejected(reading, place);
  // "dismissed the footage as fake"
  if (rate === 0) return labelAs(reading, place, { ...cue, rule: 'label-as', confidence: LABELLED });
  if (power === 'body' && !isOfClaim(reading, place)) return null;
  return { ...found(place, cue, who.source, cue.confidence * rate), subtype };
};

/** "The offer was rejected by the union", and a claim where there is a charge. */
const isPutForward = (reading: Reading, noun: string): boolean =>
  (DEMAND_NOUNS.has(noun) && noun !== 'plan' && noun !== 'deal') || (CLAIM_NOUNS.has(noun) && isCharged(reading));

const VOTES = words('vote+ ballot');
const LABELLED = 0.85;
const AS = words('as');

/** Whether it is a claim, and not a demand, an offer or a bare complaint, which bodies decide on. */
function isOfClaim(reading: Reading, place: Place): boolean {
  const { phrase } = objectAfter(reading, place.last);
  if (!phrase) return false;
  const head = headOf(reading, phrase);
  // "dismissed the complaint as baseless", "complaints that it was slow"
  return CLAIM_NOUNS.has(head) && (!head.startsWith('complain') || /^(?:as|that)$/.test(wordAt(reading, phrase.last)));
}

/** "a label which China rejects", "…, a charge Nairobi rejects": the object stands before. */
function isClaimBefore(reading: Reading, place: Place): boolean {
  const which = findWord(reading, place.first - 5, place.first, WHICH);
  if (which > 0) return findWord(reading, which - 8, which, CLAIM_NOUNS) >= 0;
  const subject = subjectAt(reading, place);
  const noun = subject ? findWord(reading, subject.first - 1, subject.head, CLAIM_NOUNS) : -1;
  const phrase = phraseHolding(reading.context.document, noun);
  // "a story the critics dismissed" names a story; behind a comma it is what has just been said.
  return phrase !== null && tagAt(reading, phrase.first - 1) === TAG.mark && phrase.first > reading.first;
}

const WHICH = words('which that');

/** "dismissed as garbage the claim that": the label comes first. */
function isDismissedAs(reading: Reading, { last }: Place): boolean {
  if (wordAt(reading, last) !== 'as') return false;
  const end = last + LABEL_REACH;
  return [DERISION, SCORN, FALSE_WORDS].some((labels) => findInClause(reading, last + 1, end, labels) >= 0);
}

const LABEL_REACH = 5;

/** "rejected a $9 billion bid": a noun that was taken for a verb. */
const isBid = (reading: Reading, phrase: NounPhrase | null): boolean =>
  phrase !== null && wordAt(reading, phrase.last) === 'bid';

/** How sure it is that what is rejected or dismissed is a claim, a criticism, a demand or an offer. */
function rateRejected(reading: Reading, place: Place): number {
  // "rejected calls to resign": a noun that was taken for a verb.
  if (wordAt(reading, place.last) === 'calls') return 1;
  const object = objectAfter(reading, place.last);
  if (object.kind === 'clause') return isBid(reading, object.phrase) ? 0 : 1;
  if (isDismissedAs(reading, place)) return 0.9;
  if (object.kind === 'quote' || object.kind === 'gerund') return 0.7;
  if (object.kind === 'pronoun') return POINTING.test(wordAt(reading, object.first)) ? 0.8 : 0;
  if (!object.phrase) return isClaimBefore(reading, place) ? 0.9 : 0;
  const head = headOf(reading, object.phrase);
  if (isApplication(reading, object.phrase)) return 0;
  if (CLAIM_NOUNS.has(head) || DEMAND_NOUNS.has(head)) return 1;
  if (RULED_ON.has(head)) return 0;
  // "dismissed his accusers as liars"
  if (CRITICS.has(head) && wordAt(reading, object.phrase.last) === 'as') return 0.9;
  if (INQUIRY_NOUNS.has(head)) return 0.8;
  return phraseHas(reading, object.phrase, CLAIM_NOUNS) ? 0.8 : 0;
}

/** "shrugged off suggestions", "downplayed concerns", "cast doubt on the account". */
export const brushOff: DenialJudge = (reading, place, cue) => {
  if (cue.whole) return isAnswered(reading, place) ? found(place, cue, denierAt(reading, place.first)) : null;
  const who = party(reading, place.first, place.last);
  if (!who || who.passive) return labelAs(reading, place, { ...cue, rule: 'label-as' });
  if (MARKETS.test(sourceWords(reading, who.source))) return null;
  const object = objectAfter(reading, isSplit(reading, place) ? place.first + 1 : place.last);
  const head = object.phrase ? headOf(reading, object.phrase) : wordAt(reading, object.first);
  const lemma = verbAt(reading, place.first)?.lemma ?? '';
  const demand = DEMAND_NOUNS.has(head) && !MOCKING.has(lemma);
  // Only what is said is pooh-poohed, whatever its name.
  const isClaim = CLAIM_NOUNS.has(head) || MATTERS.has(head) || lemma === 'pooh-pooh';
  const isIt = POINTING.test(head) && isSplit(reading, place) && isCharged(reading);
  const isThem = wordAt(reading, place.first + 1) === 'out' && CRITICS.has(head);
  return isClaim || demand || isIt || isThem ? found(place, cue, who.source) : null;
};

/** "is having none of it", where there is a charge to have none of. */
function isAnswered(reading: Reading, { first, last }: Place): boolean {
  // "scoffed two burgers", "not having it easy"
  if (tokenAt(reading, last)?.kind === 'word' && !GOES_ON.has(wordAt(reading, last))) return false;
  const verb = verbAt(reading, first);
  return verb?.main !== first || (isActual(reading, verb) && !isNegated(reading, first)) ? isCharged(reading) : false;
}

const GOES_ON = words('when and but as either though on');

/** "waved the charges away", "gave the idea short shrift" */
function isSplit(reading: Reading, { first, last }: Place): boolean {
  return last - first > 2 && SPLITS.has(wordAt(reading, last - 1)) && tagAt(reading, first + 1) !== TAG.adjective;
}

const SPLITS = words('off away aside shrift');
const MATTERS = words('question matter affair');

/** What they shrug off is no claim about them. */
const MARKETS = /\b(?:markets?|shares|stocks|investors|traders|futures|dollar|euro|pound|yen)$/i;

/** Opponents mock a deal without denying anything. */
const MOCKING = words('deride mock ridicule belittle disparage denigrate');
export const CRITICS = words(
  'calls demands critic+ opponents skeptics sceptics detractors accusers reporters press media',
);

const HOW = words('hard strongly forcefully sharply angrily immediately quickly');

/** "pushed back against reports", "hit back at her critics", “…,” he shot back: not "pushed back on efforts to". */
export const pushBack: DenialJudge = (reading, place, cue) => {
  const who = party(reading, place.first, place.last);
  if (!who?.source || who.passive) return null;
  if (/^(?:retort|rebuttal|rejoinder)$/.test(wordAt(reading, place.last - 1))) return found(place, cue, who.source);
  const end = HOW.has(wordAt(reading, place.last)) ? place.last + 1 : place.last;
  const next = wordAt(reading, wordAt(reading, end) === 'on' && DAYS.has(wordAt(reading, end + 1)) ? end + 1 : end);
  if (/^(?:on|against|at|with)$/.test(next)) {
    const object = phraseHolding(reading.context.document, end + 1);
    if (!object) return null;
    const head = headOf(reading, object);
    const isClaim = CLAIM_NOUNS.has(head) || CRITICS.has(head);
    return isClaim || (object.kind === 'name' && next === 'at') ? found(place, cue, who.source) : null;
  }
  const goesOn =
    DAYS.has(next) || /^(?:by|saying|and|,|in|that|:)$/.test(next) || tokenAt(reading, end)?.kind === 'terminal';
  return goesOn ? found(place, cue, who.source, cue.confidence - 0.1) : null;
};

const OFFERED = words('asked offered invited');

const PRESSED =
  /\b(?:asked|pressed|approached|contacted|reached) (?:\S+ )?(?:further|about|why|whether|how|what|who|when|for (?:an? )?(?:\S+ )?(?:comment|response|interview|reaction)|to (?:comment|elaborate|explain|discuss|talk|speak|name|identify|respond))\b/i;

/** "Asked why, Vale declined.": what is refused is an answer. */
function isPressed({ context: { document }, sentence, ...reading }: Reading, { last }: Place): boolean {
  const goesOn = reading.tokens[last]?.kind === 'word' && !WHEN.has(reading.tokens[last]?.lower ?? '');
  const { start } = document.sentences[sentence] as Span;
  const end = reading.tokens[last]?.end ?? start;
  return !goesOn && PRESSED.test(document.text.slice(Math.max(start, end - 400), end + 100));
}

const WHEN = words('when on');

/** "would not accept the terms", "asked to pay, the firm refused.": nothing else is refused than what was asked. */
export const refuse: DenialJudge = (reading, place, cue) => {
  const verb = verbAt(reading, place.first) ?? verbAt(reading, place.last - 1);
  const bare = place.last === place.first + 1;
  if (!verb?.finite || isCondition(reading, verb) || (bare && (verb.modal || verb.negated || verb.passive)))
    return null;
  const source = denierAt(reading, verb.main);
  if (bare && isPressed(reading, place))
    return { ...found(place, cue, source), rule: 'no-comment', subtype: 'no_comment' };
  if (bare && tokenAt(reading, place.last)?.kind !== 'terminal') return null;
  // "Offered a meeting, Vale declined": not "sales declined".
  const declines = wordAt(reading, place.first).startsWith('declin');
  if (declines && findWord(reading, reading.first, place.first, OFFERED) < 0) return null;
  return source && powerOf(reading, source) !== 'court' ? found(place, cue, source) : null;
};
