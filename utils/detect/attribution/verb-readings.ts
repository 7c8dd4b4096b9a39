/** Attributions by a verb: who said, believes, wants or blames what. */

import { phraseHolding } from '../../language/attachments.ts';
import { quotationAt, type Sentence, type TextDocument } from '../../language/document.ts';
import type { NounPhrase, VerbGroup } from '../../language/phrases.ts';
import { verbHolding } from '../../language/phrases.ts';
import * as ROLE from '../../language/role.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { hasRole } from '../../language/words.ts';
import { words } from '../../lexicon/word-list.ts';
import { type Complement, complementAt } from './complement.ts';
import { contentFrom } from './content.ts';
import { type Frame, framesOf } from './frames.ts';
import { quotedBefore, readFronted, readInversion } from './fronted.ts';
import { readBare, readGap } from './gap.ts';
import { readPassive } from './passive.ts';
import type { Range, Reading } from './reading.ts';
import { reading, type Scope, scopeOf } from './scope.ts';
import { sourceFrom, speakerOf } from './source-phrase.ts';

export function verbReadings(
  document: TextDocument,
  index: number,
  verbs: readonly VerbGroup[],
  found: Reading[],
): void {
  const sentence = document.sentences[index] as Sentence;
  for (const verb of verbs) {
    if (!isPredicate(verb) || !hasRole(document, verb.main, ROLE.reports)) continue;
    // "made it clear that"
    const isIt = verb.lemma === 'make' && lowerAt(document, verb.last) === 'it';
    const end = isIt ? verb.last + 1 : verb.last;
    const frames = framesOf(verb.lemma);
    const particle = frames?.withParticle.get(lowerAt(document, end));
    const frame = particle ?? frames?.alone;
    if (!frame) continue;
    const whole = withGovernor(document, particle ? { ...verb, last: end + 1 } : verb, sentence.first);
    const reading = readVerb(scopeOf(document, index, whole), whole, frame);
    if (reading) found.push(reading);
  }
}

/** Verbs that say how another is done: "continued to call for", "went on to say", "appeared to blame". */
const GOVERNORS = words('continue begin start appear seem go come tend use have');

/** An infinitive or -ing form with the verb that governs it, as one finite verb. */
function withGovernor({ syntax, tokens }: TextDocument, verb: VerbGroup, from: number): VerbGroup {
  if (verb.form !== 'infinitive' || verb.first <= from) return verb;
  // "went on to say", "went so far as to say"
  const before = tokens[verb.first - 1]?.lower;
  const isFar = before === 'as' && tokens[verb.first - 2]?.lower === 'far';
  const at = verb.first - (isFar ? 4 : before === 'on' ? 2 : 1);
  const governor = verbHolding(syntax, at);
  if (!governor?.finite || governor.passive || !GOVERNORS.has(governor.lemma)) return verb;
  return { ...governor, main: verb.main, last: verb.last, lemma: verb.lemma };
}

const isPredicate = (verb: VerbGroup): boolean =>
  verb.form !== 'participle' && !(verb.form === 'base' && verb.modal === null);

function readVerb(scope: Scope, verb: VerbGroup, frame: Frame): Reading | null {
  if (verb.passive) return readPassive(scope, verb, frame);
  const inverted = readInversion(scope, verb, frame);
  if (inverted) return inverted;
  const subject = speakerOf(scope.document, verb, scope.from);
  const asked = subject && interviewed(scope.document, subject);
  if (asked) return readActive(scope, verb, { ...frame, class: 'say' }, asked);
  return readActive(scope, verb, frame, subject);
}

/** "Interviews with nine employees show": they have said so. */
function interviewed(document: TextDocument, { phrase, last }: FullPhrase): FullPhrase | null {
  if (!ASKING.has(lowerAt(document, phrase.head))) return null;
  if (!/^(?:with|from|of|by)$/.test(lowerAt(document, phrase.last))) return null;
  return sourceFrom(document, phrase.last + 1, last);
}

const ASKING = words('interviews conversations accounts');

function readActive(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase | null): Reading | null {
  if (verb.lemma === 'put' && !frame.quotation)
    return source && verb.finite ? readFigure(scope, verb, frame, source) : null;
  const complement = complementAt(scope.document, verb.last, scope.limit, frame);
  if (!complement && source && frame.bare && verb.finite) return readBare(scope, verb, frame, source);
  // Behind a quotation the words are said, whatever follows: “…,” she said of the plan.
  const isSaid = source && frame.quotation && verb.finite && followsQuote(scope.document, source.first);
  if (isSaid && complement?.frame !== 'quotation') return readFronted(scope, verb, frame, source);
  const gap = source && verb.finite && frame.clause ? readGap(scope, verb, frame, source) : null;
  if (gap && (!complement || complement.frame === 'noun')) return gap;
  if (complement && refusesName(scope.document, complement.first)) return null;
  if (verb.form === 'gerund' && lowerAt(scope.document, verb.first - 1) === 'as') return null;
  if (complement && isPlausible(verb, frame, complement, source))
    return readForward(scope, verb, frame, source, complement);
  if (!source || !verb.finite) return null;
  const behind = frame.quotation ? quotationBehind(scope, verb) : null;
  if (behind) return reading(scope, verb, frame, { source, content: [behind], frame: 'quotation', addressee: null });
  return (frame.quotation ? readFronted(scope, verb, frame, source) : null) ?? readGap(scope, verb, frame, source);
}

const FIGURES = words('price figure number+ toll cost value estimate total odds chance+ damage losses share rate');
const AMOUNTS = /^(?:at|closer|nearer|higher|lower|above|below|between|around|about|over)$/;
const WHY = 25;

/** "put the toll at 40": what is put is a figure, and behind it stands which. "put the fall down to nerves": behind it stands why. */
function readFigure(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading | null {
  const { document, limit } = scope;
  const object = phraseHolding(document, verb.last);
  if (object?.first !== verb.last || !(isCounted(document, object, limit) || givesReason(document, object, limit)))
    return null;
  const content = [contentFrom(document, object.first, limit, 'clause', false)];
  return reading(scope, verb, frame, { source, content, frame: 'clause', addressee: null });
}

function isCounted({ tokens, syntax }: TextDocument, object: NounPhrase, limit: number): boolean {
  if (!FIGURES.has(tokens[object.head]?.lower ?? '')) return false;
  let at = object.last;
  while (at < Math.min(limit, object.last + 8) && !AMOUNTS.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:high|low)er$/.test(tokens[at]?.lower ?? '')) return true;
  return syntax.tags.subarray(at + 1, Math.min(limit, at + 5)).includes(TAG.number);
}

function givesReason(document: TextDocument, { last }: NounPhrase, limit: number): boolean {
  for (let i = last; i < Math.min(limit - 1, last + WHY); i++)
    if (lowerAt(document, i) === 'down' && lowerAt(document, i + 1) === 'to')
      return document.tokens[i + 2]?.kind !== 'number' && lowerAt(document, i + 2) !== 'sleep';
  return false;
}

/** "Hale continued:" with the quotation in a paragraph of its own. */
function quotationBehind({ document, index, limit }: Scope, verb: VerbGroup): Range | null {
  const own = document.sentences[index];
  const next = document.sentences[index + 1];
  const isLast = lowerAt(document, limit - 1) === ':' && verb.last >= limit - 6;
  if (!own || !next || !isLast || document.tokens[next.first]?.kind !== 'open-quote') return null;
  const quotation = quotationAt(document, next.first);
  return quotation ? { first: quotation.first, last: quotation.last } : null;
}

/** "asked not to be named": a condition of the speaker's, and no content. */
function refusesName({ tokens }: TextDocument, at: number): boolean {
  if (tokens[at]?.lower !== 'to') return false;
  const next = `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`;
  return /^be (?:named|identified|quoted)$|^(?:remain|stay) anonymous$/.test(next);
}

const followsQuote = ({ tokens }: TextDocument, at: number): boolean =>
  tokens[at - 1]?.kind === 'close-quote' || (tokens[at - 1]?.lower === ',' && tokens[at - 2]?.kind === 'close-quote');

/** An infinitive attributes only where it brings words of its own: "went on to say that". */
function isPlausible(verb: VerbGroup, frame: Frame, complement: Complement, source: FullPhrase | null): boolean {
  if (verb.form === 'infinitive')
    return frame.class === 'say' && (complement.frame === 'clause' || complement.frame === 'quotation');
  if (verb.form === 'gerund') return source !== null;
  return source !== null;
}

function readForward(
  scope: Scope,
  verb: VerbGroup,
  frame: Frame,
  source: FullPhrase | null,
  complement: Complement,
): Reading {
  const { document, limit } = scope;
  const isPreposition = complement.frame === 'preposition';
  const start = isPreposition ? complement.first + 1 : complement.first;
  const relative = source?.relative ?? false;
  const content = start < limit ? [contentFrom(document, start, limit, complement.frame, relative)] : [];
  const left = complement.frame === 'quotation' && source ? quotedBefore(scope, source.first) : null;
  if (left) content.unshift(left);
  return reading(scope, verb, frame, { source, content, frame: complement.frame, addressee: complement.addressee });
}
