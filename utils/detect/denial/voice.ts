/** In whose voice a stretch of a sentence stands: quoted, reported, or the writer's own. */
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { type Place, type Reading, startOf, textOf, type Words } from '../sentence/reading.ts';
import { attributionAt, sourceOf } from '../sentence/said.ts';

export interface Voice {
  quoted: boolean;
  /** Who speaks, where this sentence says so. */
  source: Span | null;
}

/** Null where the writer speaks. */
export function voiceAt(reading: Reading, place: Place): Voice | null {
  const { quotationOf } = reading.context.document;
  // ‘was “not only false”’: the verb stands before the mark.
  const quoted = (quotationOf[place.first] ?? -1) >= 0 || (quotationOf[place.last - 1] ?? -1) >= 0;
  const source = answererAt(reading, place);
  return quoted || source || isReported(reading, place) ? { quoted, source } : null;
}

const ASKING = words('ask+ asked asking wonders wondered');

/** Whoever answers with the words at a cue; whoever asks for them ("Asked by a reporter what …, he declined") denies nothing. */
export const answererAt = (reading: Reading, place: Place): Span | null =>
  sourceOf(reading, place, ({ cue }) => ASKING.has(textOf(reading, cue)));

/** Inside what somebody is reported to have said, though this sentence may not name who. */
function isReported(reading: Reading, place: Place): boolean {
  const said = attributionAt(reading, startOf(reading, place.first));
  return said?.sentence === reading.sentence;
}

/** Whether one of the words of a span is in `wanted`; the span may stand in another sentence. */
export function spanHas(reading: Reading, span: Span | null, wanted: Words): boolean {
  if (!span) return false;
  return textOf(reading, span)
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => wanted.has(word));
}

/** How many sentences back a charge is still being answered. */
const CHARGED_WITHIN = 8;

const CHARGE =
  /\b(?:accus|alleg|critic[is]|blam|charge|susp[ei]|scandal|controvers|complain|claim|suggest|rumou?r|lawsuit|su(?:ed|ing)\b|outcry|backlash|indict|condemn|slam|wrongdoing|fraud|denie|questioned|attack|characteri)/i;

/** Whether this sentence or one of those before it reports a charge, a criticism or a suspicion. */
export function isCharged({ context: { document }, sentence }: Reading): boolean {
  const from = document.sentences[Math.max(0, sentence - CHARGED_WITHIN)]?.start;
  return CHARGE.test(document.text.slice(from, document.sentences[sentence]?.end));
}

/** "Asked whether", "pressed if": whoever is answers yes or no. */
export function questionIn({ context: { document }, sentence }: Reading): RegExpMatchArray | null {
  const { start, end } = document.sentences[sentence] as Span;
  return document.text
    .slice(start, end)
    .match(
      /\b(?:asked|pressed|questioned)\b.{0,40}\b(?:whether|if)\b( (?:\S+ ){1,3}had (?!(?:an?|any|the|plans|been|seen|heard|slept|enjoyed|voted|felt|thought|changed(?! the )|children|expected)\b)\w)?/i,
    );
}

/** Somebody wants to know of a charge, yes or no. */
export function isAnswerTo(reading: Reading): boolean {
  const asked = questionIn(reading);
  // What one is asked to have done is charge enough.
  return asked !== null && (asked[1] !== undefined || isCharged(reading));
}

const PUT_TO =
  /\b(?:asked(?: \w+ly| twice| again| him| her| them| last week| on \w+)?(?:,| (?:about|why|whether|if|how|what|who|when|where|which|by|for (?:\w+ )?(?:comment|reaction|response|details|proof|examples)|to (?:comment|explain|elaborate|describe|discuss|name|clarify|speak|talk|respond|answer)))|pressed (?:about|by|for|if|on|over|whether)|quizzed|questioned (?:about|by|on)|confronted (?:about|by|with)|approached (?:by|for|in|out|at)|contacted|reached (?:by|at|on|for|late|in|outside)|telephoned|phoned|rang|called (?:by|for comment)|put to|(?<!t[eo]ll?(?:s|d|ing)? (?:the )?)(?:reporters?|journalists?)|for comment|(?:shouted|reporters[’']) questions|knocked|answered (?:the|a) (?:phone|door|call)|cameras|inquiries|enquiries)\b/i;
const PUT_BEFORE =
  /\b(?:(?:was|were|when|reporters?|journalists?|someone|newspaper) asked|^asked|questioned (?:about|by|on)|asked (?:him|her|them)|when (?:this|that|it) was put to)\b/i;
const ASKED_WITHIN = 400;

/** Whether somebody wants an answer: this sentence says so beside the cue, or the one before it does. */
export function isPutTo({ context: { document }, sentence, tokens }: Reading, { first, last }: Place): boolean {
  const { start, end } = document.sentences[sentence] as Span;
  const cue = tokens[first]?.start ?? start;
  const close = tokens[last - 1]?.end ?? end;
  // Bounded, for a sentence that is no prose.
  const before = document.text.slice(Math.max(start, cue - ASKED_WITHIN), cue);
  const after = document.text.slice(close, Math.min(end, close + ASKED_WITHIN));
  const previous = document.sentences[sentence - 1];
  return (
    PUT_TO.test(before) ||
    PUT_TO.test(after) ||
    (previous !== undefined &&
      PUT_BEFORE.test(document.text.slice(Math.max(previous.start, previous.end - ASKED_WITHIN), previous.end)))
  );
}
