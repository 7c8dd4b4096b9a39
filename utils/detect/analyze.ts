/** The engine's front door: text → report. Pure: no DOM, no browser, no clock. */
import '../lexicon/en/all.ts';
import { parseDocument, type TextDocument } from '../language/document.ts';
import { type ArticleMetadata, FLAG_KINDS, type Flag, type FlagKind, type Report, type Span } from '../report.ts';
import { detectAnonymous } from './anonymous.ts';
import { findAttributions } from './attributions.ts';
import { detectDenials } from './denial.ts';
import { attempt, type DetectContext, type FlagDraft } from './draft.ts';
import { summarize } from './summary.ts';
import { detectUnconfirmed } from './unconfirmed.ts';

export const UNKNOWN_ARTICLE: ArticleMetadata = {
  title: null,
  byline: null,
  siteName: null,
  publishedTime: null,
  language: null,
  url: null,
  words: 0,
};

/** What finds the flags of each kind; denials are linked to the claims found before. */
export interface Detectors {
  anonymous(context: DetectContext): FlagDraft[];
  unconfirmed(context: DetectContext): FlagDraft[];
  denial(context: DetectContext, claims: readonly FlagDraft[]): FlagDraft[];
}

const DETECTORS: Detectors = { anonymous: detectAnonymous, unconfirmed: detectUnconfirmed, denial: detectDenials };

/** Offsets in the report count UTF-16 code units of exactly `text`. */
export function analyze(text: string, metadata: Partial<ArticleMetadata> = {}): Report {
  return analyzeDocument(parseDocument(text), metadata);
}

/** The second half of `analyze`, for callers that time or cache the first. */
export function analyzeDocument(
  document: TextDocument,
  metadata: Partial<ArticleMetadata> = {},
  detectors: Detectors = DETECTORS,
): Report {
  const context: DetectContext = { document, ...findAttributions(document), faults: new Set() };
  const { drafts, incomplete } = detect(context, detectors);
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  const body = {
    sentences,
    attributions: [...context.attributions],
    flags: finishFlags(drafts, sentences),
    sources: [...context.sources],
  };
  let words = 0;
  for (const { kind } of document.tokens) if (kind === 'word' || kind === 'number') words++;
  return {
    version: 1,
    article: { ...UNKNOWN_ARTICLE, words, ...metadata },
    text: document.text,
    ...body,
    summary: summarize(body),
    ...(incomplete.length > 0 && { incomplete }),
  };
}

/** Runs the detectors of all kinds. A rule that breaks costs one place, a detector its own kind alone, and the report says so. */
function detect(context: DetectContext, detectors: Detectors): { drafts: FlagDraft[]; incomplete: FlagKind[] } {
  const run = (kind: FlagKind, detector: () => FlagDraft[]): FlagDraft[] => attempt(context, kind, detector) ?? [];
  const claims = run('unconfirmed', () => detectors.unconfirmed(context));
  const anonymous = run('anonymous', () => detectors.anonymous(context));
  const denials = run('denial', () => detectors.denial(context, claims));
  const incomplete = FLAG_KINDS.filter((kind) => context.faults.has(kind));
  return { drafts: [...anonymous, ...claims, ...denials], incomplete };
}

/** Puts drafts in reading order, numbers them, and lets each denied claim know its denials. */
function finishFlags(drafts: readonly FlagDraft[], sentences: readonly Span[]): Flag[] {
  const ordered = drafts.toSorted((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start);
  const flags: Flag[] = ordered.map((draft, index) => ({
    ...draft,
    id: `f${index + 1}`,
    span: draft.span ?? (sentences[draft.sentence] as Span),
    deniedBy: [],
  }));
  for (const denial of flags) {
    if (!denial.denies) continue;
    const { start, end } = denial.denies;
    for (const claim of flags) {
      if (claim !== denial && claim.kind !== 'denial' && claim.cue.start >= start && claim.cue.end <= end) {
        claim.deniedBy.push(denial.id);
      }
    }
  }
  return flags;
}
