/** Denials: who disputes a claim or will not address it, and which sentence states the claim. */
import { addCueGroups, nextCue } from '../language/cues.ts';
import type { Sentence } from '../language/document.ts';
import type { VerbGroup } from '../language/phrases.ts';
import * as ROLE from '../language/role.ts';
import { isQuote, type Token } from '../language/token.ts';
import { CUE_WORDS, DENIAL_CUES, NOT_DENIAL } from '../lexicon/en/denial-cues.ts';
import { answer } from './denial/answer.ts';
import { counter } from './denial/counter.ts';
import { denialNoun, deny } from './denial/deny.ts';
import { noComment, nonDenial } from './denial/evade.ts';
import { notGuilty } from './denial/innocence.ts';
import { label, labelAs } from './denial/label.ts';
import { findClaim, type Linker, makeLinker, makeQuery } from './denial/link.ts';
import { notSo } from './denial/not-so.ts';
import { falseClaim, flatNo, quotedOnly, scornedClaim, spoken } from './denial/predicate.ts';
import type { DenialJudge, Finding } from './denial/reading.ts';
import { brushOff, pushBack, refuse, refute, reject } from './denial/reject.ts';
import { sentenceWords } from './denial/sentence-words.ts';
import { canState, readStatement } from './denial/statement.ts';
import { attempt, type DetectContext, type FlagDraft } from './draft.ts';
import type { Reading } from './sentence/reading.ts';
import { attributionsOf } from './sentence/said.ts';

const JUDGES: Readonly<Record<string, DenialJudge>> = {
  deny,
  'denial-noun': denialNoun,
  refute,
  counter,
  reject,
  'brush-off': brushOff,
  'push-back': pushBack,
  label,
  'label-as': labelAs,
  'false-claim': falseClaim,
  'no-part': spoken,
  'not-so': notSo,
  refuse,
  'false-noun': quotedOnly,
  'flat-no': flatNo,
  scorn: falseClaim,
  'scorn-claim': scornedClaim,
  'scorn-noun': quotedOnly,
  answer,
  'not-guilty': notGuilty,
  'no-comment': noComment,
  'non-denial': nonDenial,
};

/** Without their `denial/`. */
export const RULE_NAMES: readonly string[] = [...Object.keys(JUDGES), 'statement'];

const CUES = addCueGroups(DENIAL_CUES, CUE_WORDS, NOT_DENIAL);

/** `claims` are flags of other kinds: a sentence that has one is likelier to state what is denied. */
export function detectDenials(context: DetectContext, claims: readonly FlagDraft[] = []): FlagDraft[] {
  const cued = readDenials(context);
  const { document } = context;
  // Made only when asked for: most articles deny nothing.
  const linker = once(() =>
    makeLinker(context, sentenceWords(document), claims, new Set(cued.map(({ sentence }) => sentence))),
  );
  const denials = [...cued, ...readStatements(context, cued, linker)].sort((a, b) => a.sentence - b.sentence);
  const targets = linkDenials(context, linker, denials);
  return denials.map((denial, index) => draft(context, denial, targets[index] ?? -1));
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Denial {
  finding: Finding;
  sentence: number;
}

function readDenials(context: DetectContext): Denial[] {
  const { tokens, sentences, cues } = context.document;
  const found: Denial[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last } = sentences[sentence] as Sentence;
    if (nextCue(cues, first, last, CUES.bit) === last) continue;
    const findings = readSentence({ context, tokens, sentence, first, last });
    for (const finding of findings) found.push({ finding, sentence });
  }
  return found;
}

/** How far back a denial shares the claim of the one before it. */
const CHAIN = 5;

/** For each denial, the sentence that states its claim, or -1. */
function linkDenials(context: DetectContext, linkerOf: () => Linker, denials: readonly Denial[]): number[] {
  let previous = { sentence: -CHAIN, claim: -1 };
  return denials.map(({ finding, sentence }) => {
    if (finding.subtype === 'no_comment') return -1;
    const linker = linkerOf();
    const inherited = sentence - previous.sentence <= CHAIN ? previous.claim : -1;
    const claim = findClaim(
      linker,
      makeQuery(linker, finding, sentence, inherited, ledgerLabel(context, finding, sentence)),
    );
    previous = { sentence, claim };
    return claim;
  });
}

/** The ledger's entry for who denies: that of an attribution of the sentence with the same source. */
function ledgerId(context: DetectContext, { source }: Finding, sentence: number): string | null {
  if (!source) return null;
  const same = attributionsOf({ context, sentence }).find(
    (each) => each.source && each.source.start < source.end && source.start < each.source.end,
  );
  return same?.sourceId ?? null;
}

function ledgerLabel(context: DetectContext, finding: Finding, sentence: number): string | null {
  const id = ledgerId(context, finding, sentence);
  return id === null ? null : (context.sources[Number(id.slice(1)) - 1]?.label ?? null);
}

/** How near another denial has to be to speak for a negative statement. */
const NEAR = 2;
/** What cues have shown of a sentence. */
const [HUSHED, DENIED] = [1, 2];

function readStatements(context: DetectContext, cued: readonly Denial[], linker: () => Linker): Denial[] {
  const { tokens, sentences, syntax } = context.document;
  const denied = new Uint8Array(sentences.length);
  for (const { finding, sentence } of cued)
    denied[sentence] = Math.max(denied[sentence] as number, finding.subtype === 'no_comment' ? HUSHED : DENIED);
  const found: Denial[] = [];
  let last = -NEAR - 1;
  let verb = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last: end } = sentences[sentence] as Sentence;
    if (denied[sentence] === DENIED) last = sentence;
    if (denied[sentence] || !canState(context.document, first, end)) continue;
    while ((syntax.verbs[verb]?.first ?? first) < first) verb++;
    const verbs: VerbGroup[] = [];
    for (let next = syntax.verbs[verb]; next && next.first < end; next = syntax.verbs[++verb]) verbs.push(next);
    const reading: Reading = { context, tokens, sentence, first, last: end };
    const isNear = sentence - last <= NEAR;
    const finding = attempt(context, 'denial', () => readStatement(reading, verbs, linker, isNear));
    if (finding) found.push({ finding, sentence });
    if (finding) last = sentence;
  }
  return found;
}

function readSentence(reading: Reading): Finding[] {
  const { cues } = reading.context.document;
  const { first, last } = reading;
  const unquoted = withoutQuotes(reading);
  const findings: Finding[] = [];
  for (let at = nextCue(cues, first, last, CUES.bit); at < last; at = nextCue(cues, at + 1, last, CUES.bit)) {
    const match = CUES.matchAt(cues, at, unquoted.tokens, unquoted.last, unquoted.indexOf(at));
    if (!match) continue;
    const { group } = match.entry;
    const place = { first: unquoted.placeOf(match.first), last: unquoted.placeOf(match.last - 1) + 1 };
    const finding =
      group && attempt(reading.context, 'denial', () => JUDGES[group.rule]?.(reading, place, group) ?? null);
    if (finding) findings.push(finding);
    if (!group || finding) at = place.last - 1;
  }
  return findings;
}

/** The words of a sentence as if nothing were in quotation marks, with their places in the text: ‘was “not only false”’. */
interface Unquoted {
  tokens: readonly Token[];
  last: number;
  placeOf(index: number): number;
  /** Asked from left to right. */
  indexOf(place: number): number;
}

const ITSELF = (at: number): number => at;

function withoutQuotes({ tokens, first, last, context }: Reading): Unquoted {
  if (nextCue(context.document.cues, first, last, ROLE.quote) === last)
    return { tokens, last, placeOf: ITSELF, indexOf: ITSELF };
  const places: number[] = [];
  for (let place = first; place < last; place++) if (!isQuote(tokens[place] as Token)) places.push(place);
  const kept = places.map((place) => tokens[place] as Token);
  let index = 0;
  return {
    tokens: kept,
    last: kept.length,
    placeOf: (of) => places[of] ?? 0,
    indexOf(place) {
      while ((places[index] ?? last) < place) index++;
      return index;
    },
  };
}

function draft(context: DetectContext, denial: Denial, claim: number): FlagDraft {
  const { document } = context;
  const { finding, sentence } = denial;
  const { first, last, rule, subtype, confidence, source } = finding;
  const stated = document.sentences[claim];
  return {
    kind: 'denial',
    subtype,
    sentence,
    span: null,
    cue: { start: document.tokens[first]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0 },
    source,
    sourceId: ledgerId(context, denial.finding, denial.sentence),
    confidence,
    rule: `denial/${rule}`,
    denies: stated ? { start: stated.start, end: stated.end } : null,
  };
}
