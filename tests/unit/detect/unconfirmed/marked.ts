/** Sentences that carry their own expectation: `[source]` and `⟨cue⟩` marked in the text. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/detect/analyze.ts';
import type { Flag, Span, Subtype } from '../../../../utils/report.ts';

interface Marked {
  text: string;
  cue: Span | null;
  source: Span | null;
}

const MARKS = '[]⟨⟩';

function parseMarks(sentence: string): Marked {
  let text = '';
  const at: Record<string, number> = {};
  for (const character of sentence) {
    if (MARKS.includes(character)) at[character] = text.length;
    else text += character;
  }
  const span = (open: string, close: string): Span | null =>
    at[open] === undefined || at[close] === undefined ? null : { start: at[open], end: at[close] };
  return { text, cue: span('⟨', '⟩'), source: span('[', ']') };
}

const wordsOf = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);

const unconfirmed = (text: string): Flag[] => analyze(text).flags.filter(({ kind }) => kind === 'unconfirmed');

/** Each sentence has a flag of this subtype on its marked cue and, where one is marked, with the marked source. */
export function flags(subtype: Subtype, phenomenon: string, sentences: readonly string[]): void {
  describe(`${subtype}: ${phenomenon}`, () => {
    it.each(sentences)('marks %s', (sentence) => {
      const { text, cue, source } = parseMarks(sentence);
      const found = unconfirmed(text).filter((flag) => flag.subtype === subtype);
      expect(found.map((flag) => wordsOf(text, flag.cue))).toContain(wordsOf(text, cue));
      const flag = found.find((each) => each.cue.start === cue?.start);
      if (source) expect(wordsOf(text, flag?.source ?? null)).toBe(wordsOf(text, source));
    });
  });
}

/** No sentence has a flag of the kind `unconfirmed`, or none of the given subtype. */
export function leavesAlone(phenomenon: string, sentences: readonly string[], subtype?: Subtype): void {
  describe(`leaves alone: ${phenomenon}`, () => {
    it.each(sentences)('%s', (sentence) => {
      const found = unconfirmed(sentence).filter((flag) => subtype === undefined || flag.subtype === subtype);
      expect(found.map((flag) => [flag.rule, wordsOf(sentence, flag.cue)])).toEqual([]);
    });
  });
}
