/** Denials: who disputes a claim or will not address it, and which sentence states the claim. */
import { compilePatterns } from '../language/pattern.ts';
import { CUE_WORDS, DENIAL_CUES, NOT_DENIAL } from '../lexicon/en/denial-cues.ts';
import type { Span } from '../report.ts';
import { denialNoun, deny } from './denial/deny.ts';
import { noComment, nonDenial } from './denial/evade.ts';
import { notGuilty } from './denial/innocence.ts';
import { label, labelAs } from './denial/label.ts';
import { falseClaim, spoken } from './denial/predicate.ts';
import type { DenialCue, DenialJudge, Finding } from './denial/reading.ts';
import { brushOff, pushBack, refute, reject } from './denial/reject.ts';
import type { DetectContext, FlagDraft } from './draft.ts';
import type { Reading } from './unconfirmed/reading.ts';

const JUDGES: Readonly<Record<string, DenialJudge>> = {
  deny,
  'denial-noun': denialNoun,
  refute,
  reject,
  'brush-off': brushOff,
  'push-back': pushBack,
  label,
  'label-as': labelAs,
  'false-claim': falseClaim,
  'no-part': spoken,
  scorn: spoken,
  'not-guilty': notGuilty,
  'no-comment': noComment,
  'non-denial': nonDenial,
};

const cues = DENIAL_CUES.flatMap(({ patterns, ...group }) =>
  patterns.map((pattern): DenialCue => ({ ...group, pattern })),
);
const others = NOT_DENIAL.map((pattern): DenialCue => ({ pattern, rule: null, subtype: 'denied', confidence: 0 }));
const PATTERNS = compilePatterns([...others, ...cues], CUE_WORDS);

export function detectDenials(context: DetectContext): FlagDraft[] {
  const { tokens, sentences } = context.document;
  return sentences.flatMap(({ first, last }, sentence) => {
    const reading: Reading = { context, tokens, sentence, first, last };
    return readSentence(reading).map((finding) => draft(reading, finding));
  });
}

function readSentence(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (let at = reading.first; at < reading.last; at++) {
    const match = PATTERNS.matchAt(reading.tokens, at, reading.last);
    if (!match) continue;
    const { rule } = match.entry;
    const finding = rule === null ? null : (JUDGES[rule]?.(reading, match, match.entry) ?? null);
    if (finding) findings.push(finding);
    if (rule === null || finding) at = match.last - 1;
  }
  return findings;
}

function draft(reading: Reading, { first, last, rule, subtype, confidence, source }: Finding): FlagDraft {
  const cue: Span = { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last - 1]?.end ?? 0 };
  return {
    kind: 'denial',
    subtype,
    sentence: reading.sentence,
    span: null,
    cue,
    source,
    sourceId: null,
    confidence,
    rule: `denial/${rule}`,
    denies: null,
  };
}
