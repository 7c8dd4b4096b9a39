/** Whether a sentence relays what a source says or believes, and not only what it does, asks or wants. */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { TAG } from '../../language/tags.ts';
import { RULED_ON } from '../../lexicon/en/denial-words.ts';
import type { Identity } from '../attribution/back-reference.ts';
import { isAnyBody } from '../attribution/classify.ts';
import type { Reading } from '../attribution/reading.ts';
import { hasVerb, isJudgedAs, isQuoted, isSpelledOut, names, objectHead, startsWithThat } from './content-words.ts';
import { isDirectInfinitive, isOnline } from './infinitives.ts';
import { isSigned, isSurvey } from './lookup.ts';
import { isLived, isNounRelayed, KNOWING, NOUN_RELAYING } from './noun-objects.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Questions, cries, decisions and promises are acts. */
const ACTS = words(
  'ask wonder chant shout scream yell decide determine begin continue learn forget realize realise promise pledge vow threaten offer ' +
    'discuss address outline detail talk speak refer invoke reference oppose endorse defend promote mock ' +
    'reaffirm recommend testify know show find reveal demonstrate document read imply',
);
/** Words that judge relay where they are quoted or spelled out. */
const JUDGEMENTS = words(
  'criticize criticise condemn denounce blast slam attack reject deride decry lambast ridicule tout challenge consider view see regard interpret read praise hail applaud commend welcome',
);
const PREPOSITIONAL = words(
  'admit confess own hint side warn caution complain raise argue cast scoff see view regard consider describe characterize characterise depict portray label accuse blame dismiss',
);
/** Beliefs that news prose relays, as against what people merely know or feel. */
const BELIEFS = words(
  'believe think fear worry fret expect hope suspect doubt assume anticipate reckon guess imagine figure bet foresee envisage remember consider see view regard',
);

export function relays(document: TextDocument, reading: Reading, identity: Identity): boolean {
  if (reading.passive && /^(?:nothing|none|nobody)$/.test(document.tokens[reading.cue.first - 1]?.lower ?? ''))
    return false;
  if (reading.lemma === ':' || isQuotedClass(reading, identity) || isIndirectQuestion(document, reading)) return false;
  const isShown =
    reading.class === 'show' &&
    reading.lemma !== 'read' &&
    (reading.lemma !== 'indicate' || reading.frame !== 'clause');
  if (
    URGING.has(reading.lemma) &&
    !reading.negated &&
    !reading.modal &&
    document.syntax.tags[reading.cue.first] !== TAG.gerund
  )
    return KNOWING.has(identity.head);
  if (WORRIES.has(reading.lemma) && !reading.passive && reading.frame === 'clause' && reading.predicate)
    return !identity.refers && !reading.negated && startsWithThat(document, reading);
  const isHis = identity.refers === 'he' && !isLived(document, reading);
  if (isHis && (reading.class !== 'say' || reading.frame === 'noun')) return false;
  if (reading.negated || (reading.modal && !saysOnly(document, reading)) || reading.class === 'want' || isShown)
    return false;
  if (isConditional(document, reading) || isSurvey(document, reading, identity)) return false;
  if (identity.refers === null && isSigned(document, reading)) return false;
  // "is believed by officials to be hiding", not "believes in order to"
  if (reading.frame === 'infinitive')
    return isBelieved(reading) || isExpected(document, reading, identity) || isClaimed(document, reading);
  if (/^(?:neither|no)$/.test(lowerFirst(document, reading))) return false;
  if (
    document.syntax.tags[reading.cue.first] === TAG.gerund &&
    document.syntax.tags[reading.cue.first - 1] === TAG.preposition
  )
    return false;
  if (!reading.predicate && !isDirectInfinitive(document, reading)) return false;
  if (EXPRESSING.has(reading.lemma))
    return (
      startsWithThat(document, reading) ||
      names(document, reading, 'whether') ||
      (reading.lemma === 'echo' && (reading.passive || OPINION.test(objectHead(document, reading))))
    );
  if (reading.lemma.startsWith('the ') && isSpread(document, reading)) return identity.refers === null;
  if (reading.lemma.startsWith('the ') && !REPORTS.has(reading.lemma.slice(4))) return false;
  if (reading.lemma.startsWith('the '))
    return !identity.refers && reading.source !== null && reading.source.first > reading.cue.first;
  // "those who believe it", "the number of people who reported it": nobody in particular says so.
  if (reading.source?.relative && isGeneral(document, reading.source)) return false;
  if (isCharacter(document, reading)) return false;
  // "a model they call TNG50": a name for it, and no opinion.
  if (reading.lemma === 'call' && identity.refers === 'they' && !isQuoted(document, reading)) return false;
  // "taxpayers reporting gains"
  if (
    reading.lemma === 'report' &&
    document.syntax.tags[reading.cue.first] === TAG.gerund &&
    !hasMark(document, reading)
  )
    return false;
  if (reading.lemma === 'report' && reading.frame === 'noun')
    return KNOWING.has(identity.head) || identity.head === 'authorities' || isPerceived(document, reading);
  if (reading.lemma === 'reveal') return reading.frame === 'clause' || reading.frame === 'quotation';
  if (AMBIGUOUS.has(reading.lemma) && !saysWhat(document, reading)) return false;
  if (STANCES.has(reading.lemma)) return !identity.refers;
  if (/^(?:sure|certain|adamant)$/.test(reading.lemma)) return !identity.refers && startsWithThat(document, reading);
  if (reading.lemma === 'question' && reading.frame !== 'wh') return !INTERROGATORS.has(identity.head);
  if (reading.lemma === 'feel') return reading.frame === 'clause' && startsWithThat(document, reading);
  if (reading.lemma === 'accuse') return KNOWING.has(identity.head);
  if (JUDGEMENTS.has(reading.lemma) && reading.passive)
    return (BELIEFS.has(reading.lemma) && !SIGHTS.has(reading.lemma)) || isJudgedAs(document, reading);
  if (JUDGEMENTS.has(reading.lemma)) return isSpelledOut(document, reading);
  // "interviews with aides show"
  const isTold = reading.lemma === 'show' && reading.class === 'say';
  if (ACTS.has(reading.lemma) && !isTold)
    return isToldOf(document, reading) && !identity.refers && !reading.source?.relative;
  const object = objectHead(document, reading);
  if (UNSAID[reading.lemma]?.test(object) || (reading.frame === 'noun' && RECIPROCAL.test(object))) return false;
  if (reading.lemma === 'say' && reading.frame === 'noun') return contentLength(reading) > 3;
  if (reading.lemma === 'question' && isInterrogated(document, reading)) return false;
  if (reading.lemma === 'call' && isSummons(document, reading)) return false;
  if (reading.lemma === 'dismiss' && isRuling(document, reading)) return false;
  // What bodies acknowledge, confirm or disclose is as much an act.
  if (reading.frame === 'noun' && isAnyBody(identity.head)) return false;
  if (reading.frame === 'noun') return isNounRelayed(document, reading, identity);
  if (reading.lemma === 'point' && reading.frame === 'preposition')
    return identity.type === 'collective' && reading.content.length > 0 && objectFollows(document, reading);
  if (reading.frame === 'preposition') return isTopical(document, reading);
  if (reading.lemma === 'hope') return KNOWING.has(identity.head);
  if (reading.class === 'know')
    return BELIEFS.has(reading.lemma) && !(reading.source?.relative && reading.lemma === 'see');
  return !(reading.lemma === 'write' && identity.plural) || isOnline(document, reading);
}

/** "pointed to weak demand", not "the cases that critics point to as proof" */
const objectFollows = (document: TextDocument, { content }: Reading): boolean =>
  phraseHolding(document, content[0]?.first ?? -1) !== null;

/** Verbs of other senses, which say something only with "that" or in quotation marks. */
const AMBIGUOUS = words('volunteer protest object plead post text figure reason accept rage whisper attest');

/** "analysts expect rates to rise", not what somebody expects to do. */
const isExpected = ({ syntax }: TextDocument, { lemma, passive, content }: Reading, { head }: Identity): boolean =>
  lemma === 'expect' && !passive && KNOWING.has(head) && syntax.tags[content[0]?.first ?? 0] !== TAG.to;

/** "claimed to have seen it", not "a man who claimed to be a doctor". */
const isClaimed = ({ tokens }: TextDocument, { lemma, source, content }: Reading): boolean =>
  lemma === 'claim' && !source?.relative && /^(?:have|know)$/.test(tokens[(content[0]?.first ?? 0) + 1]?.lower ?? '');

const lowerFirst = ({ tokens }: TextDocument, { source }: Reading): string => tokens[source?.first ?? -1]?.lower ?? '';

/** "is believed by officials", right behind the verb; not "is seen as an effort by officials". */
const isBelieved = ({ passive, source, lemma, cue }: Reading): boolean =>
  passive && source !== null && BELIEFS.has(lemma) && source.first - cue.first < 5;

/** "reported seeing smoke": what somebody noticed. */
function isPerceived(document: TextDocument, { cue }: Reading): boolean {
  return PERCEIVING.has(document.tokens[cue.last]?.lower ?? '');
}

/** "dismissed the appeal", "dismissed her from hospital": a decision. */
function isRuling(document: TextDocument, reading: Reading): boolean {
  const head = objectHead(document, reading);
  return RULED_ON.has(head) || /^(?:him|her|them|me|us)$/.test(head);
}

/** "claimed their refunds after the match was off", "a user who claims a prize must", "said farewell to": no words are relayed. */
const UNSAID: Readonly<Record<string, RegExp>> = {
  claim: /^(?:refund|prize|title|reward|benefit)s?$/,
  say: /^(?:goodbye|farewell|yes|no)$/,
  declare: /^(?:war|victory|bankruptcy|emergency|state|ceasefire|independence)$/,
  link: /^(?:arms|hands)$/,
  call: /^(?:ambulances?|911|999)$/,
  confirm: /^(?:nominees?|candidates?|appointments?|bookings?|places?|dates?)$/,
};

/** "blamed each other", "describe themselves" */
const RECIPROCAL = /^(?:themselves|himself|herself|other|another)$/;

/** "Neighbours called the police": nothing is called names. In "a move critics call a gag" what is stands before. */
function isSummons(document: TextDocument, { cue, source }: Reading): boolean {
  const object = phraseHolding(document, cue.last);
  if (!object || !source || document.tokens[source.first - 1]?.kind === 'word') return false;
  const last = extendPhrase(document, object, object.last + SUMMONED);
  const { tags } = document.syntax;
  // "shortly after midnight"
  const tag = tags[last] === TAG.adverb && tags[last + 1] === TAG.preposition ? TAG.preposition : tags[last];
  return (
    tag === TAG.preposition || tag === TAG.to || tag === TAG.subordinator || document.tokens[last]?.kind === 'terminal'
  );
}

const SUMMONED = 12;

/** "questioned Hale for hours": a person is, and no claim. */
function isInterrogated(document: TextDocument, { cue }: Reading): boolean {
  const object = phraseHolding(document, cue.last);
  return object?.kind === 'pronoun' || (object?.kind === 'name' && object.first === cue.last);
}

/** "She is a woman who says what she thinks" */
function isCharacter({ syntax, tokens }: TextDocument, { source }: Reading): boolean {
  if (!source?.relative || syntax.infos[source.first - 1]?.lemma !== 'be') return false;
  return (
    /^(?:he|she|i|you)$/.test(tokens[source.first - 2]?.lower ?? '') || syntax.tags[source.first - 2] === TAG.proper
  );
}

const GENERAL = words('those anyone number');

const isGeneral = ({ tokens }: TextDocument, { phrase }: FullPhrase): boolean =>
  GENERAL.has(tokens[phrase.head]?.lower ?? '') || tokens[phrase.first - 2]?.lower === 'number';

/** "complained of", "was called a fraud by many for years" */
const isTopical = (document: TextDocument, reading: Reading): boolean =>
  PREPOSITIONAL.has(reading.lemma) ||
  (reading.passive && NOUN_RELAYING.has(reading.lemma)) ||
  isToldOf(document, reading);

const PERCEIVING = words('seeing hearing smelling feeling noticing finding spotting experiencing witnessing');

/** "told the paper of a plan", "spoke of a culture of fear" */
const isToldOf = ({ tokens }: TextDocument, { lemma, content }: Reading): boolean =>
  (lemma === 'tell' || lemma === 'speak') && tokens[(content[0]?.first ?? 0) - 1]?.lower === 'of';

/** "said yes", "said so" are no information; a longer phrase is a clause that was not recognised. */
function contentLength({ content }: Reading): number {
  return content.reduce((sum, { first, last }) => sum + last - first, 0);
}

/** Not "the witnesses who testified that", of whom something else is told. */
const saysWhat = (document: TextDocument, reading: Reading): boolean =>
  reading.frame === 'quotation' ||
  reading.frame === 'preposition' ||
  (!reading.source?.relative &&
    document.syntax.tags[reading.cue.first] !== TAG.gerund &&
    (isQuoted(document, reading) || (startsWithThat(document, reading) && hasVerb(document, reading))));

/** "There is concern among doctors that", "the view among diplomats is that" */
const isSpread = ({ tokens }: TextDocument, { source, content }: Reading): boolean =>
  tokens[(source?.first ?? 0) - 1]?.lower === 'among' && tokens[content[0]?.first ?? -1]?.lower === 'that';

/** "would say only that" */
const saysOnly = ({ tokens }: TextDocument, { cue, lemma, modal }: Reading): boolean =>
  modal === 'would' &&
  lemma === 'say' &&
  (tokens[cue.last]?.lower === 'only' || tokens[cue.last - 2]?.lower === 'only');

const hasMark = ({ tokens }: TextDocument, { cue }: Reading): boolean => tokens[cue.first - 1]?.kind !== 'word';

/** What experts and officials urge is advice to the reader, what anybody else urges is a demand. */
const URGING = words('urge recommend');
const STANCES = words(
  'skeptical sceptical unconvinced convinced confident optimistic pessimistic doubtful puzzled perplexed uneasy',
);
/** What a class is worried that is so, it believes. */
const WORRIES = words('afraid worried concerned fearful alarmed');
/** Who questions a witness, and not a claim. */
const INTERROGATORS = words(
  'republicans democrats lawmakers senators lawyers investigators detectives agents reporters',
);
const EXPRESSING = words('express voice echo raise');
/** "echoed her concerns" */
const OPINION = /^(?:concern|view|sentiment|warning|criticism|fear)s?$/;
/** Nouns that relay what those behind "by" or "from" say. */
const REPORTS = words(
  'claim claims allegation allegations  assertion assertions warning warnings suggestion suggestions prediction predictions report reports',
);

/** Classes that a quoted speaker invokes ("people think …") are that speaker's own words. */
function isQuotedClass({ level, class: kind }: Reading, { head }: Identity): boolean {
  return (
    level === 'quoted' &&
    (kind !== 'say' || !(KNOWING.has(head) || /^(?:sources?|insiders?|official|aide)$/.test(head)))
  );
}

/** "was seen by doctors", "was viewed by thousands": with the eyes. */
const SIGHTS = words('see view');
const SEEING = words('see view call describe regard consider interpret deem');

/** "asked what they think": no answer is relayed. "what critics call a gag" is. */
function isIndirectQuestion(document: TextDocument, { source, lemma, cue, class: kind }: Reading): boolean {
  if (!source) return false;
  // "shot a man thinking": the nearest noun is not who thinks.
  if (kind === 'know' && source.last === cue.first && document.syntax.tags[cue.first] === TAG.gerund) return true;
  return document.tokens[source.first - 1]?.lower === 'what' && !SEEING.has(lemma);
}

const CONDITIONS = words('if unless when whenever should until before once');

function isConditional(document: TextDocument, { source }: Reading): boolean {
  return source !== null && CONDITIONS.has(document.tokens[source.first - 1]?.lower ?? '');
}
