/** Claims that the text itself says are not established. One pass over the tokens; the rules judge each cue's surroundings. */

import { addCueGroups, type CueSet, nextCue } from '../language/cues.ts';
import type { Sentence } from '../language/document.ts';
import { ALLEGATION_CUES, ALLEGATION_WORDS, NOT_ALLEGATION } from '../lexicon/en/unconfirmed-allegation.ts';
import type { CueGroup } from '../lexicon/en/unconfirmed-cue.ts';
import { HEARSAY_CUES, HEARSAY_WORDS, NOT_HEARSAY } from '../lexicon/en/unconfirmed-hearsay.ts';
import { NOT_SPECULATION, SPECULATION_CUES, SPECULATION_WORDS } from '../lexicon/en/unconfirmed-speculation.ts';
import { NOT_UNVERIFIED, UNVERIFIED_CUES, UNVERIFIED_WORDS } from '../lexicon/en/unconfirmed-unverified.ts';
import { words } from '../lexicon/word-list.ts';
import type { Span, Subtype } from '../report.ts';
import { attempt, type DetectContext, type FlagDraft } from './draft.ts';
import type { Reading } from './sentence/reading.ts';
import { ALLEGATION_JUDGES } from './unconfirmed/allegation.ts';
import { HEARSAY_JUDGES } from './unconfirmed/hearsay.ts';
import type { Judge } from './unconfirmed/judge.ts';
import { prune } from './unconfirmed/prune.ts';
import { scopeOf } from './unconfirmed/scope.ts';
import { SPECULATION_JUDGES } from './unconfirmed/speculation.ts';
import { UNVERIFIED_JUDGES } from './unconfirmed/unverified.ts';

interface Detector {
  subtype: Subtype;
  lexicon: CueSet<{ group: CueGroup | null }>;
  judges: Readonly<Record<string, Judge>>;
}

export const ALL_CUES: readonly CueGroup[] = [
  ...HEARSAY_CUES,
  ...ALLEGATION_CUES,
  ...UNVERIFIED_CUES,
  ...SPECULATION_CUES,
];

const DETECTORS: readonly Detector[] = [
  { subtype: 'hearsay', lexicon: addCueGroups(HEARSAY_CUES, HEARSAY_WORDS, NOT_HEARSAY), judges: HEARSAY_JUDGES },
  {
    subtype: 'allegation',
    lexicon: addCueGroups(ALLEGATION_CUES, ALLEGATION_WORDS, NOT_ALLEGATION),
    judges: ALLEGATION_JUDGES,
  },
  {
    subtype: 'unverified',
    lexicon: addCueGroups(UNVERIFIED_CUES, UNVERIFIED_WORDS, NOT_UNVERIFIED),
    judges: UNVERIFIED_JUDGES,
  },
  {
    subtype: 'speculation',
    lexicon: addCueGroups(SPECULATION_CUES, SPECULATION_WORDS, NOT_SPECULATION),
    judges: SPECULATION_JUDGES,
  },
];

const ANY_BIT = DETECTORS.reduce((bits, { lexicon }) => bits | lexicon.bit, 0);

export function detectUnconfirmed(context: DetectContext): FlagDraft[] {
  const { tokens, sentences, cues } = context.document;
  const found: FlagDraft[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last } = sentences[sentence] as Sentence;
    if (nextCue(cues, first, last, ANY_BIT) === last) continue;
    const reading: Reading = { context, tokens, sentence, first, last };
    if (!isQuestion(reading)) found.push(...prune(readSentence(reading)));
  }
  return found;
}

const ASKING = words(
  'who what which why how when where is are was were am do does did has have had can could will would should may might must if',
);

/** "Was he accused of it?" asks, and states nothing. */
function isQuestion({ tokens, first, last }: Reading): boolean {
  let end = last - 1;
  while (end > first && tokens[end]?.kind === 'close-quote') end--;
  if (tokens[end]?.lower !== '?') return false;
  const opening = tokens[first]?.kind === 'open-quote' ? first + 1 : first;
  return ASKING.has(tokens[opening]?.lower ?? '');
}

function readSentence(reading: Reading): FlagDraft[] {
  const drafts: FlagDraft[] = [];
  for (const each of DETECTORS) readCues(reading, each, drafts);
  return drafts;
}

function readCues(reading: Reading, { subtype, lexicon, judges }: Detector, drafts: FlagDraft[]): void {
  const { tokens, last } = reading;
  const { cues } = reading.context.document;
  const { bit } = lexicon;
  for (let at = nextCue(cues, reading.first, last, bit); at < last; ) {
    let free = at + 1;
    const match = lexicon.matchAt(cues, at, tokens, last);
    if (match) {
      const { group } = match.entry;
      const verdict =
        group && attempt(reading.context, 'unconfirmed', () => judges[group.rule]?.(reading, match, group.confidence));
      if (verdict) drafts.push(draft(reading, subtype, group.rule, verdict));
      if (!group || verdict) free = match.last;
    }
    at = nextCue(cues, free, last, bit);
  }
}

function draft(reading: Reading, subtype: Subtype, rule: string, verdict: NonNullable<ReturnType<Judge>>): FlagDraft {
  const cue: Span = {
    start: reading.tokens[verdict.first]?.start ?? 0,
    end: reading.tokens[verdict.last - 1]?.end ?? 0,
  };
  const { confidence, source } = verdict;
  return {
    kind: 'unconfirmed',
    subtype,
    sentence: reading.sentence,
    span: scopeOf(reading, verdict),
    cue,
    source,
    sourceId: null,
    confidence,
    rule,
    denies: null,
  };
}
