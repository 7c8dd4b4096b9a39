import { analyze } from '../../../../utils/detect/analyze.ts';

export interface FoundDenial {
  subtype: string;
  cue: string;
  source: string | null;
  /** The sentence that states the claim. */
  denies: string | null;
}

/** The denials of a text, spelled out. */
export function denialsIn(text: string): FoundDenial[] {
  const report = analyze(text);
  const words = (span: { start: number; end: number } | null): string | null =>
    span && report.text.slice(span.start, span.end);
  return report.flags
    .filter(({ kind }) => kind === 'denial')
    .map(({ subtype, cue, source, denies }) => ({
      subtype,
      cue: words(cue) ?? '',
      source: words(source),
      denies: words(denies),
    }));
}

export const subtypesIn = (text: string): string[] => [...new Set(denialsIn(text).map(({ subtype }) => subtype))];
