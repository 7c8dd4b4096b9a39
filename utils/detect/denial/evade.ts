/** No comment and non-denials: the whole phrase is the sign; what is asked tells it from other silences. */

import { phraseHolding } from '../../language/attachments.ts';
import { TAG } from '../../language/tags.ts';
import { CLAIM_NOUNS, INQUIRY_NOUNS } from '../../lexicon/en/denial-words.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { nounKind } from '../attribution/nouns.ts';
import { findWord, type Place, type Reading, spanOf, tagAt, tokenAt, verbAt, wordAt } from '../unconfirmed/reading.ts';
import { ownerOf, phraseFrom } from '../unconfirmed/source.ts';
import { isActual } from './actual.ts';
import { beforeAside } from './aside.ts';
import { type DenialCue, type DenialJudge, found, headOf, isNegated, objectAfter } from './reading.ts';
import { isPutTo } from './voice.ts';
import { denierAt, utterer, verbOf } from './who.ts';

const ASKED = words(
  'request requests call calls message messages email emails e-mail e-mails question questions inquiry inquiries ' +
    'enquiry enquiries query queries letter letters text texts comment comments press seeking interview phone contacted approached publication deadline',
);
const SURVEYS = words('percent % survey poll surveyed polled respondents');
const ANSWERING = /^(?:respond|responded|reply|replied|return|returned|answer|answered|returning|responding)$/;
/** "Calls went unanswered", not "prayers". */
const UNHEARD = /^(?:un(?:answered|returned)|voicemail|out)$/;
/** "The email brought no reply", not "the raid drew no response". */
const RETURNING = /^(?:receiv|br(?:ing|ought)|dr[ae]w|got|elicit|yield)/;
const TOLD = /^(?:told|order|instruct|direct)/;
const REACH = 12;

/** A silence, or a way around a question, with nobody there to ask; or one that is not told as a fact. */
function isUnasked(reading: Reading, place: Place, cue: DenialCue): boolean {
  if (!cue.asked) return false;
  const verb = verbAt(reading, place.first);
  const isTold = !verb || (isActual(reading, verb) && !isNegated(reading, place.first));
  // "passed without answering two questions", "hung up her boots"
  const takesMore = AWAY.test(wordAt(reading, place.first)) && tokenAt(reading, place.last)?.kind === 'word';
  return !isTold || !isPutTo(reading, place) || (takesMore && !WHEN.has(wordAt(reading, place.last)));
}

const AWAY = /^(?:without|hung|walked|drove|hurried|strode)$/;
const WHEN = words('when as and after before on but monday tuesday wednesday thursday friday saturday sunday');

export const noComment: DenialJudge = (reading, place, cue) => {
  if (isUnasked(reading, place, cue)) return null;
  const last = wordAt(reading, place.last - 1);
  // Nobody in a survey is asked by the press.
  if (ANSWERING.test(last) && findWord(reading, reading.first, reading.last, SURVEYS) >= 0) return null;
  if (isUndone(reading, place.first) || isNameless(reading, place)) return null;
  const refused = REFUSING.test(wordAt(reading, place.first));
  if (refused && !isRefused(reading, place.first)) return null;
  // "unnamed because they were told not to talk": why one is not named.
  if (TOLD.test(wordAt(reading, place.first)) && isReason(reading, place.first)) return null;
  if (
    ANSWERING.test(last) &&
    !isRefusal(reading, place) &&
    (isReason(reading, place.first) || !isAsked(reading, place))
  )
    return null;
  const isOfCall = UNHEARD.test(last) || RETURNING.test(wordAt(reading, place.first));
  if (isOfCall && findWord(reading, place.first - REACH, place.last, ASKED) < 0) return null;
  if (isRefusal(reading, place) && !refuser(reading, place)) return null;
  if (LEAVING.test(wordAt(reading, place.first)) && !isLeftBySomebody(reading, place)) return null;
  if (HUSHED.test(last + wordAt(reading, place.last - 2)) && findWord(reading, place.last, place.last + 8, YEARS) >= 0)
    return null;
  if (GIVING.test(last) && isKept(reading, place.last)) return null;
  const isComment =
    /^no$/.test(wordAt(reading, place.first)) && wordAt(reading, place.first + 1) !== 'one' && !COMING.test(last);
  if (isComment && !standsAlone(reading, place)) return null;
  if (/^(?:attempt|effort)/.test(wordAt(reading, place.first)) && !reachesSomebody(reading, place)) return null;
  return found(withRequest(reading, place), cue, whoIsSilent(reading, place));
};

/** "left questions unanswered": not of a report, which nobody asks. */
function isLeftBySomebody(reading: Reading, { first }: Place): boolean {
  if (wordAt(reading, first).startsWith('let')) return true;
  const subject = phraseHolding(reading.context.document, (verbAt(reading, first)?.first ?? first) - 1);
  if (!subject) return false;
  const head = headOf(reading, subject);
  return !INQUIRY_NOUNS.has(head) && nounKind(head)?.kind !== 'document';
}

const HUSHED = /silent|quiet/;
const YEARS = words('years decades months centuries');

const COMING = /^available$/;

/** "Attempts to reach Vale", not "to reach the summit". */
function reachesSomebody(reading: Reading, place: Place): boolean {
  const reached = findWord(reading, place.first, place.last, REACHING);
  const phrase = phraseHolding(reading.context.document, reached + 1);
  if (phrase?.kind !== 'noun') return phrase !== null;
  const kind = nounKind(headOf(reading, phrase))?.kind;
  return kind !== undefined && kind !== 'document';
}

/** "Vale’s refusal to say": of an owner. */
const isRefusal = (reading: Reading, { first }: Place): boolean => wordAt(reading, first).startsWith('refusal');

/** "Vale’s refusal", "her repeated refusal" */
function refuser(reading: Reading, { first }: Place): Span | null {
  const at = phraseHolding(reading.context.document, first)?.determiner ?? -1;
  return ownerOf(reading, first) ?? (OWNERS.has(wordAt(reading, at)) ? spanOf(reading, at, at + 1) : null);
}

const OWNERS = words('his her its their');

/** "has not stayed silent" */
function isUndone(reading: Reading, at: number): boolean {
  return verbAt(reading, at)?.main === at && isNegated(reading, at);
}

/** "spoke anonymously because he was not authorised to discuss it": why a source has no name. */
function isNameless(reading: Reading, { first, last }: Place): boolean {
  let bound = first;
  while (bound < last && !BOUND.has(wordAt(reading, bound))) bound++;
  if (bound === last) return false;
  // "You can't talk about change": nobody's refusal.
  const near = findWord(reading, first - 3, first, UNBLAMED);
  return near >= 0 || findWord(reading, reading.first, reading.last, NAMELESS) >= 0;
}

const BOUND = words('could can ca authorised authorized allowed permitted told ordered instructed');
const UNBLAMED = words('you who');
const NAMELESS = words('anonymity anonymously anonymous named name names identified quoted record');

const REFUSING = /^(?:declin|refus(?!al))/;

/** "struck off because they did not reply to letters": it was not the press that asked. */
function isReason(reading: Reading, at: number): boolean {
  const subject = phraseHolding(reading.context.document, (verbAt(reading, at)?.first ?? at) - 1);
  return subject !== null && BECAUSE.has(wordAt(reading, subject.first - 1));
}

const BECAUSE = words('because if unless');

const GIVING = /^(?:disclos|releas|reveal|divulge|shar)/;

/** "refused to disclose medical records": what is kept back is no answer. */
function isKept(reading: Reading, at: number): boolean {
  const { phrase } = objectAfter(reading, at);
  return phrase !== null && PAPERS.test(headOf(reading, phrase));
}

const PAPERS = /^(?:return|record|tape|transcript|file|contract|document|e-?mail|letter|note)/;

/** "declined to", not "did not refuse to", "will refuse to". */
function isRefused(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  return !isNegated(reading, at) && (!verb || isActual(reading, verb));
}

/** "did not respond to a request", "has not responded": asked by the press, not "to treatment". */
function isAsked(reading: Reading, place: Place): boolean {
  if (verbAt(reading, place.last - 1)?.passive) return findWord(reading, place.first - REACH, place.first, ASKED) >= 0;
  const next = wordAt(reading, place.last);
  const isOpen = findWord(reading, place.first, place.last, OPEN) >= 0;
  const word = wordAt(reading, place.first);
  // "She never replied to his letters": nor was it a reporter who wrote.
  if (word !== 'never' && findWord(reading, place.last, place.last + (isOpen ? 6 : REACH), ASKED) >= 0) return true;
  if (/^(?:has|have|neither|nor|none|nobody|no)$/.test(wordAt(reading, place.first)) && next === 'to')
    return isPublicMatter(reading, place.last + 1);
  if (isOpen && word !== 'never') return false;
  if (isPutTo(reading, place)) return true;
  return (
    !isOpen &&
    endsThere(reading, place) &&
    (REFUSING.test(wordAt(reading, place.first)) || /^(?:respond|repl)/.test(wordAt(reading, place.last - 1)))
  );
}

/** "did not reply.", "on Friday", "had not replied by Tuesday": not "did not respond by Monday", as a patient may. */
function endsThere(reading: Reading, { first, last: at }: Place): boolean {
  const next = wordAt(reading, at);
  if (tokenAt(reading, at)?.kind === 'terminal' || PAUSES.has(next)) return true;
  const until = /^h/.test(wordAt(reading, first)) ? UNTIL : ON;
  const day = next === 'as' && wordAt(reading, at + 1) === 'of' ? at + 2 : until.has(next) ? at + 1 : at;
  return DAYS.has(wordAt(reading, day));
}

const OPEN = words('never yet');
const PAUSES = words(', and but');
const UNTIL = words('by on before until');
const ON = words('on');
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday yesterday today late');

/** "has not responded to the allegations", "to Vale": not "to treatment". */
function isPublicMatter(reading: Reading, at: number): boolean {
  const phrase = phraseHolding(reading.context.document, at);
  return phrase !== null && (phrase.kind === 'name' || CLAIM_NOUNS.has(headOf(reading, phrase)));
}

/** "had no comment", "There was no immediate comment from": not "no comments were posted". */
function standsAlone(reading: Reading, place: Place): boolean {
  // “No comment,” Vale said.
  if (tokenAt(reading, place.first - 1)?.kind === 'open-quote') return wordAt(reading, place.first + 1) === 'comment';
  if (tagAt(reading, place.last) === TAG.noun) return false;
  const before = verbAt(reading, place.first - 1);
  if (before === null || (NEARBY.test(wordAt(reading, place.last - 1)) && before.lemma !== 'be')) return false;
  return /^(?:have|be|offer|make|give|provide)$/.test(before.lemma);
}

/** "There was no reply from the firm", not "She had no reply from the firm". */
const NEARBY = /^(?:from|at)$/;

/** The cue reaches over "to a request for comment", to be clear. */
function withRequest(reading: Reading, place: Place): Place {
  const last = wordAt(reading, place.last - 1);
  if (!ANSWERING.test(last)) return place;
  const asked = findWord(reading, place.last, place.last + 6, ASKED);
  return asked < 0 ? place : { first: place.first, last: asked + 1 };
}

function whoIsSilent(reading: Reading, place: Place): Span | null {
  const verb = verbOf(reading, place);
  if (isRefusal(reading, place)) return refuser(reading, place);
  const isOfCall = UNHEARD.test(wordAt(reading, place.last - 1)) || RETURNING.test(wordAt(reading, place.first));
  if (isOfCall && !LEAVING.test(wordAt(reading, place.first))) return whoWasAsked(reading, place);
  if (verbAt(reading, verb)?.passive && ANSWERING.test(wordAt(reading, place.last - 1)))
    return whoWasAsked(reading, place);
  // "Attempts to reach Vale failed": Vale.
  const reached = findWord(reading, place.first, place.last, REACHING);
  if (reached >= 0 && wordAt(reading, reached - 1) === 'to') return phraseFrom(reading, reached + 1);
  const from = findWord(reading, place.last - 1, place.last + 8, FROM);
  const first = wordAt(reading, place.first);
  if (first === 'no' && wordAt(reading, place.first - 1) !== 'had' && from >= 0) return phraseFrom(reading, from + 1);
  const source = denierAt(reading, verb) ?? patient(reading, verb);
  return source && THERE.test(reading.context.document.text.slice(source.start, source.end)) ? null : source;
}

const THERE = /^there$/i;

/** "Calls to the firm were not returned": the firm. */
function whoWasAsked(reading: Reading, { first }: Place): Span | null {
  const near = findWord(reading, first - REACH, first, TO);
  // "a message left for Vale"
  const to = near < 0 ? findWord(reading, first - REACH, first, FOR) : near;
  return to < 0 ? null : phraseFrom(reading, to + 1);
}

/** "let calls go unanswered": who let them. */
const LEAVING = /^l(?:et|eav|eft)/;
const REACHING = words('reach contact');
const FROM = words('from');
const TO = words('to at with');
const FOR = words('for');

/** "Mr Vale could not be reached": who could not be. */
function patient(reading: Reading, at: number): Span | null {
  const verb = verbAt(reading, at);
  if (!verb) return null;
  let end = verb.first;
  while (end > reading.first && tagAt(reading, end - 1) === TAG.adverb) end--;
  const phrase = phraseHolding(reading.context.document, end - 1);
  return phrase ? spanOf(reading, phrase.first, phrase.last) : null;
}

/** "would not say", "would not say who": not "would not say it", "would not say goodbye". */
const endsWithIt = (reading: Reading, at: number): boolean =>
  tokenAt(reading, at)?.kind !== 'word' || ASKS_WHAT.has(wordAt(reading, at));

const ASKS_WHAT = words('whether if why how what who whom where when which that on in publicly');

export const nonDenial: DenialJudge = (reading, place, cue) => {
  if (isUnasked(reading, place, cue)) return null;
  const verb = verbAt(reading, verbOf(reading, place));
  if (verb?.form === 'gerund' && verb.lemma === 'have') return null;
  if (wordAt(reading, place.last - 1) === 'say' && !endsWithIt(reading, place.last)) return null;
  // "neither confirm": a verb that was taken for a noun, with no subject of its own.
  const plain = wordAt(reading, place.first) === 'neither' ? beforeAside(reading, place.first, null) : null;
  // "The lawyer said the question was beyond the scope": it is the lawyer who does not answer.
  const said = verb?.lemma === 'be' ? utterer(reading, place) : null;
  const owner = isRefusal(reading, place) ? refuser(reading, place) : null;
  const source = owner ?? plain ?? said ?? denierAt(reading, verbOf(reading, place));
  return found(place, cue, source);
};
