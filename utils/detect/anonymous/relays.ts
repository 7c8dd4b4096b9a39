/** Whether a sentence relays what a source says or believes, and not only what it does, asks or wants. */

import type { TextDocument } from '../../language/document.ts';
import { verbHolding } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { BELIEFS, RELAYED_NOUNS, SEEING, URGING, WORRIES } from '../../lexicon/en/relaying-verbs.ts';
import { SWINDLERS } from '../../lexicon/en/source-words.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Identity } from '../attribution/back-reference.ts';
import type { Reading } from '../attribution/reading.ts';

import { startsWithThat } from './content-words.ts';
import { isDirectInfinitive } from './infinitives.ts';
import { isSigned, isSurvey } from './lookup.ts';
import { isLived, KNOWING } from './noun-objects.ts';
import { relaysByFrame } from './relaying-frames.ts';
import { relaysByVerb, relaysExpressed } from './relaying-verbs.ts';

export function relays(document: TextDocument, reading: Reading, identity: Identity): boolean {
  if (isOfNobody(document, reading) || isQuotedClass(reading, identity) || isIndirectQuestion(document, reading))
    return false;
  const attitude = relaysAttitude(document, reading, identity);
  if (attitude !== null) return attitude;
  if (isUntold(document, reading, identity)) return false;
  // "is believed by officials to be hiding", not "believes in order to"
  if (reading.frame === 'infinitive')
    return isBelieved(reading) || isExpected(document, reading, identity) || isClaimed(document, reading);
  if (isSubordinate(document, reading)) return false;
  const expressed = relaysExpressed(document, reading);
  if (expressed !== null) return expressed;
  if (reading.lemma.startsWith('the ')) return relaysByNoun(document, reading, identity);
  // "those who believe it", "the number of people who reported it": nobody in particular says so.
  const { source } = reading;
  if (source?.relative && (isGeneral(document, source) || isAddress(document, reading, source))) return false;
  if (isCharacter(document, reading) || isGround(document, reading)) return false;
  return relaysByVerb(document, reading, identity) ?? relaysByFrame(document, reading, identity);
}

const NOBODY = /^no(?:ne|thing|body)$/;

/** "Nothing is known", or the label of a transcript. */
const isOfNobody = (document: TextDocument, { passive, cue, lemma }: Reading): boolean =>
  lemma === ':' || (passive && NOBODY.test(lowerAt(document, cue.first - 1)));

/** "urged", "are worried": advice and beliefs by who has them; null for other words. */
function relaysAttitude(document: TextDocument, reading: Reading, { head, refers }: Identity): boolean | null {
  const { lemma, negated, modal, cue } = reading;
  if (URGING.has(lemma) && !negated && !modal && document.syntax.tags[cue.first] !== TAG.gerund)
    return KNOWING.has(head);
  if (WORRIES.has(lemma) && !reading.passive && reading.frame === 'clause' && reading.predicate)
    return !refers && !negated && startsWithThat(document, reading);
  return null;
}

/** What somebody did not say, wants, or would say; what "he" merely feels; what can be looked up. */
function isUntold(document: TextDocument, reading: Reading, identity: Identity): boolean {
  const { head, refers } = identity;
  const isHis = refers === 'he' && !isLived(document, reading);
  return (
    (isHis && (reading.class !== 'say' || reading.frame === 'noun')) ||
    reading.negated ||
    (reading.modal !== null && !saysOnly(document, reading)) ||
    reading.class === 'want' ||
    isShown(reading, refers) ||
    // What they tell their victims is a lie.
    (identity.type === 'collective' && SWINDLERS.has(head)) ||
    isReportedOn(reading, identity) ||
    isConditional(document, reading) ||
    isSurvey(document, reading, identity) ||
    (refers === null && isSigned(document, reading))
  );
}

/** "A caller reported a fight, the sheriff said": it is the sheriff who tells the reader. */
const isReportedOn = ({ level, lemma }: Reading, { type, plural }: Identity): boolean =>
  level === 'nested' && lemma === 'report' && type === 'described' && !plural;

/** What shows something tells nothing, but for "indicated that"; “Miss you,” read one: a card. */
const isShown = ({ class: kind, lemma, frame }: Reading, refers: Identity['refers']): boolean =>
  kind === 'show' && (lemma !== 'read' || refers === 'another') && (lemma !== 'indicate' || frame !== 'clause');

const NONE = words('neither no');

/** "no official said", "by saying", "left to say": nothing is said here. */
function isSubordinate(document: TextDocument, reading: Reading): boolean {
  const { cue, source, predicate } = reading;
  const { tags } = document.syntax;
  return (
    NONE.has(lowerAt(document, source?.first ?? -1)) ||
    (tags[cue.first] === TAG.gerund && tags[cue.first - 1] === TAG.preposition) ||
    (!predicate && !isDirectInfinitive(document, reading))
  );
}

/** "claims by two aides", "There is concern among doctors that" */
function relaysByNoun(document: TextDocument, reading: Reading, { refers }: Identity): boolean {
  if (isSpread(document, reading)) return refers === null;
  const { lemma, source, cue } = reading;
  return RELAYED_NOUNS.has(lemma.slice('the '.length)) && !refers && source !== null && source.first > cue.first;
}

/** "analysts expect rates to rise", not what somebody expects to do. */
const isExpected = ({ syntax }: TextDocument, { lemma, passive, content }: Reading, { head }: Identity): boolean =>
  lemma === 'expect' && !passive && KNOWING.has(head) && syntax.tags[content[0]?.first ?? 0] !== TAG.to;

/** "claimed to have seen it", not "a man who claimed to be a doctor". */
const isClaimed = (document: TextDocument, { lemma, source, content }: Reading): boolean =>
  lemma === 'claim' && !source?.relative && /^(?:have|know)$/.test(lowerAt(document, (content[0]?.first ?? 0) + 1));

/** "is believed by officials", right behind the verb; not "is seen as an effort by officials". */
const isBelieved = ({ passive, source, lemma, cue }: Reading): boolean =>
  passive && source !== null && (BELIEFS.has(lemma) || lemma === 'say') && source.first - cue.first < 5;

/** "She is a woman who says what she thinks" */
function isCharacter({ syntax, tokens }: TextDocument, { source }: Reading): boolean {
  if (!source?.relative || syntax.infos[source.first - 1]?.lemma !== 'be') return false;
  return (
    /^(?:he|she|i|you)$/.test(tokens[source.first - 2]?.lower ?? '') || syntax.tags[source.first - 2] === TAG.proper
  );
}

const OPEN_TO = /^(?:should|must|can|may)$/;

/** "Parents who believe so should call": said to readers, of whom somebody may. The last verb is that of the class. */
function isAddress(
  { syntax, tokens, sentences }: TextDocument,
  reading: Reading,
  { first, last }: FullPhrase,
): boolean {
  if (first !== sentences[reading.sentence]?.first || tokens[last - 1]?.lower === ',') return false;
  for (let i = reading.content[0]?.last ?? 0; i > last; i--) {
    const verb = verbHolding(syntax, i - 1);
    if (verb?.finite) return OPEN_TO.test(verb.modal ?? '');
  }
  return false;
}

/** "called off the race, citing high winds": the reason of an act that is reported. */
const isGround = (document: TextDocument, { cue, frame, lemma }: Reading): boolean =>
  /^(?:noun|prep)/.test(frame) && /^(?:cite|blame|complain)$/.test(lemma) && lowerAt(document, cue.first - 1) === ',';

const GENERAL = words('those anyone number');

const isGeneral = (document: TextDocument, { phrase }: FullPhrase): boolean =>
  GENERAL.has(lowerAt(document, phrase.head)) || lowerAt(document, phrase.first - 2) === 'number';

/** "There is concern among doctors that", "the view among diplomats is that" */
const isSpread = (document: TextDocument, { source, content }: Reading): boolean =>
  lowerAt(document, (source?.first ?? 0) - 1) === 'among' && lowerAt(document, content[0]?.first ?? -1) === 'that';

/** "would say only that" */
const saysOnly = (document: TextDocument, { cue, lemma, modal }: Reading): boolean =>
  modal === 'would' &&
  lemma === 'say' &&
  (lowerAt(document, cue.last) === 'only' || lowerAt(document, cue.last - 2) === 'only');

/** Classes that a quoted speaker invokes ("people think …") are that speaker's own words. */
function isQuotedClass({ level, class: kind }: Reading, { head }: Identity): boolean {
  return (
    level === 'quoted' &&
    (kind !== 'say' || !(KNOWING.has(head) || /^(?:sources?|insiders?|official|aide)$/.test(head)))
  );
}

/** "asked what they think": no answer is relayed. "what critics call a gag" is. */
function isIndirectQuestion(document: TextDocument, { source, lemma, cue, class: kind }: Reading): boolean {
  if (!source) return false;
  // "shot a man thinking": the nearest noun is not who thinks.
  if (kind === 'know' && source.last === cue.first && document.syntax.tags[cue.first] === TAG.gerund) return true;
  return lowerAt(document, source.first - 1) === 'what' && !SEEING.has(lemma);
}

const CONDITIONS = words('if unless when whenever should until before once');

function isConditional(document: TextDocument, { source }: Reading): boolean {
  return source !== null && CONDITIONS.has(lowerAt(document, source.first - 1));
}
