/** What holds for the report of any text whatever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/detect/analyze.ts';
import type { Report, Span } from '../../../utils/report.ts';

const FRAGMENTS = [
  'A senior official said',
  'sources said',
  'who asked not to be named',
  'Mayor Teresa Quill denied that she had been told',
  'declined to comment',
  'reportedly',
  'could not be independently verified',
  'allegedly',
  'may have been',
  '“That is not true,” she said',
  'according to people familiar with the matter',
  'the ministry said in a statement',
  'The U.S. Senate',
  ', ',
  '. ',
  '.”',
  '“',
  '"',
  "'",
  '\n\n',
  ' — ',
  ' (',
  ') ',
  '\u{1F600}',
  '\ud800',
  '\u200f',
];

/** Half prose made of the cues that rules look for, half noise. */
const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom(' ', ' the ', ' and ', ' that ')), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

function expectSpan(report: Report, span: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(report.text.length);
}

function expectInside(inner: Span, outer: Span | undefined): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer?.start ?? Number.NaN);
  expect(inner.end).toBeLessThanOrEqual(outer?.end ?? Number.NaN);
}

function expectOrdered(spans: readonly Span[]): void {
  for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
}

function expectValid(report: Report): void {
  for (const span of report.sentences) expectSpan(report, span);
  expectOrdered(report.sentences);
  const sourceIds = new Set(report.sources.map(({ id }) => id));
  const attributionIds = new Set(report.attributions.map(({ id }) => id));
  const flagIds = new Set(report.flags.map(({ id }) => id));
  expect(flagIds.size).toBe(report.flags.length);
  for (const { cue, source, content, sentence, sourceId } of report.attributions) {
    expectInside(cue, report.sentences[sentence]);
    for (const span of [cue, ...content, ...(source ? [source] : [])]) expectSpan(report, span);
    if (sourceId !== null) expect(sourceIds).toContain(sourceId);
  }
  for (const flag of report.flags) {
    expectInside(flag.span, report.sentences[flag.sentence]);
    expectInside(flag.cue, flag.span);
    for (const span of [flag.cue, flag.span, flag.source, flag.denies]) if (span) expectSpan(report, span);
    if (flag.sourceId !== null) expect(sourceIds).toContain(flag.sourceId);
    for (const id of flag.deniedBy) expect(flagIds).toContain(id);
    expect(flag.confidence).toBeGreaterThan(0);
    expect(flag.confidence).toBeLessThanOrEqual(1);
  }
  for (const source of report.sources) {
    for (const id of source.attributions) expect(attributionIds).toContain(id);
    for (const span of source.mentions) expectSpan(report, span);
  }
  const order = report.flags.map(({ sentence, cue }) => sentence * 1e7 + cue.start);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
}

describe('the report of any text', () => {
  it('is valid: spans inside the text, ordered, cues inside their sentence, references that lead somewhere', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = analyze(text);
        expect(report.text).toBe(text);
        expectValid(report);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyze(text)).toEqual(analyze(text));
      }),
      { numRuns: 100 },
    );
  });

  it.each(FRAGMENTS.filter((part) => part.length > 1))(
    'takes time in proportion to the text: %j repeated',
    (fragment) => {
      const timeOf = (times: number): number => {
        const text = `${fragment} `.repeat(times);
        const runs = [0, 1, 2, 3].map(() => {
          const started = performance.now();
          analyze(text);
          return performance.now() - started;
        });
        return Math.min(...runs);
      };
      timeOf(250);
      // Sixteen times the text: linear growth is 16, quadratic 256. The floor keeps the clock's noise out.
      expect(timeOf(8000) / Math.max(timeOf(500), 1)).toBeLessThan(100);
    },
  );
});
