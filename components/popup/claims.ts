/** From a report to the list that the popup shows. */
import { FLAG_KINDS, type Flag, type FlagKind, type Report, type Span, type Subtype } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { chooseFlags } from '../../utils/shown-flags.ts';

/** A marked sentence with all its visible flags. */
export interface Claim {
  sentence: Span;
  flags: readonly [Flag, ...Flag[]];
}

export interface ClaimList {
  claims: Claim[];
  /** Visible flags by kind. */
  counts: Record<FlagKind, number>;
  /** Visible flags in all. */
  total: number;
  /** Flags that the switches or the sensitivity leave out. */
  switchedOff: number;
  /** Flags whose wording or rule the reader ignores. */
  ignored: number;
  /** Flags that the settings allow and the reader has hidden on this page. */
  hidden: number;
}

export function listClaims(report: Report, settings: Settings, hiddenIds: readonly string[]): ClaimList {
  const { shown: visible, hidden, switchedOff, ignored } = chooseFlags(report, settings, new Set(hiddenIds));
  const counts = Object.fromEntries(
    FLAG_KINDS.map((kind) => [kind, visible.filter((flag) => flag.kind === kind).length]),
  ) as Record<FlagKind, number>;
  return {
    claims: groupBySentence(report, visible),
    counts,
    total: visible.length,
    switchedOff: switchedOff.length,
    ignored: ignored.length,
    hidden: hidden.length,
  };
}

function groupBySentence(report: Report, flags: readonly Flag[]): Claim[] {
  const claims = new Map<number, { sentence: Span; flags: [Flag, ...Flag[]] }>();
  for (const flag of flags) {
    const claim = claims.get(flag.sentence);
    if (claim) claim.flags.push(flag);
    else claims.set(flag.sentence, { sentence: report.sentences[flag.sentence] ?? flag.span, flags: [flag] });
  }
  return [...claims.values()].sort((a, b) => a.sentence.start - b.sentence.start);
}

/** The claims with flags of these kinds, each with those flags only; all claims where no kind is chosen. */
export function filterClaims(claims: readonly Claim[], kinds: ReadonlySet<FlagKind>): Claim[] {
  if (kinds.size === 0) return [...claims];
  return claims.flatMap(({ sentence, flags }) => {
    const [first, ...others] = flags.filter(({ kind }) => kinds.has(kind));
    return first ? [{ sentence, flags: [first, ...others] as const }] : [];
  });
}

export interface Piece {
  text: string;
  /** The kind whose cue this is; null between cues. */
  kind: FlagKind | null;
}

/** The sentence cut at its cues. Where cues overlap, the first flag's kind shows. */
export function cutAtCues(text: string, { sentence, flags }: Claim): Piece[] {
  const cues = flags
    .map(({ cue, kind }) => ({ ...cue, kind }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const pieces: Piece[] = [];
  let at = sentence.start;
  const add = (end: number, kind: FlagKind | null): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), kind });
    at = Math.max(at, end);
  };
  for (const { start, end, kind } of cues) {
    add(start, null);
    add(end, kind);
  }
  add(sentence.end, null);
  return pieces;
}

export interface Label {
  kind: FlagKind;
  subtype: Subtype;
  /** As the sentence writes it. */
  source: string | null;
  /** The cues, for those who do not see them marked. */
  wordings: string[];
}

/** The comma after an apposition reads as a slip where the sentence does not go on. */
const LOOSE_END = /[\s,;:–—]+$/;

/** What is said of a claim: one label for each kind, subtype and source. */
export function labelsOf(text: string, flags: readonly Flag[]): Label[] {
  const labels = new Map<string, Label>();
  for (const { kind, subtype, source: span, cue } of flags) {
    const source = span && text.slice(span.start, span.end).replace(LOOSE_END, '');
    const wording = text.slice(cue.start, cue.end);
    const key = JSON.stringify([kind, subtype, source]);
    const label = labels.get(key);
    if (label) label.wordings.push(wording);
    else labels.set(key, { kind, subtype, source, wordings: [wording] });
  }
  return [...labels.values()];
}
