import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze, analyzeDocument } from '../../../utils/detect/analyze.ts';
import { detectAnonymous } from '../../../utils/detect/anonymous.ts';
import { detectDenials } from '../../../utils/detect/denial.ts';
import { detectUnconfirmed } from '../../../utils/detect/unconfirmed.ts';
import { parseDocument } from '../../../utils/language/document.ts';
import { FLAG_KINDS, type FlagKind, type Report } from '../../../utils/report.ts';

const TEXT = [
  'Two officials who asked not to be named said on Monday that the bridge was unsafe.',
  'The contractor reportedly knew of the cracks. The mayor denied that she had been told.',
].join('\n\n');

const breaks = (): never => {
  throw new RangeError('a rule that breaks');
};
const working = { anonymous: detectAnonymous, unconfirmed: detectUnconfirmed, denial: detectDenials };
const kindsIn = (flags: { kind: FlagKind }[]): FlagKind[] =>
  FLAG_KINDS.filter((kind) => flags.some((flag) => flag.kind === kind));

describe('a rule that throws in one place', () => {
  beforeEach(() => void vi.resetModules());
  afterEach(() => void vi.restoreAllMocks());

  /** The report of a text under an engine of which one function of one module breaks. */
  async function reportWithout(module: string, name: string, text: string): Promise<Report> {
    vi.doMock(module, async (original) => ({ ...(await original<object>()), [name]: breaks }));
    const engine = await import('../../../utils/detect/analyze.ts');
    vi.doUnmock(module);
    return engine.analyze(text);
  }

  it('costs denials of that rule alone', async () => {
    const text = 'The mayor denied the report. The company declined to comment.';
    const report = await reportWithout('../../../utils/detect/denial/deny.ts', 'deny', text);
    expect(report.flags.map(({ rule }) => rule)).toEqual(['denial/no-comment']);
    expect(report.incomplete).toEqual(['denial']);
  });

  it('costs no source without a name but that of its place', async () => {
    const breaksOnce = vi.fn().mockImplementationOnce(breaks).mockReturnValue(true);
    vi.doMock('../../../utils/detect/anonymous/relays.ts', () => ({ relays: breaksOnce }));
    const engine = await import('../../../utils/detect/analyze.ts');
    vi.doUnmock('../../../utils/detect/anonymous/relays.ts');
    const report = engine.analyze('Officials said that it rained. Two aides said that it did not.');
    expect(report.flags.map(({ sentence }) => sentence)).toEqual([1]);
    expect(report.incomplete).toEqual(['anonymous']);
  });
});

describe('a detector that throws', () => {
  it.each(FLAG_KINDS)('of the kind %s leaves the flags of the others, and the report says so', (kind) => {
    const report = analyzeDocument(parseDocument(TEXT), {}, { ...working, [kind]: breaks });
    expect(kindsIn(report.flags)).toEqual(FLAG_KINDS.filter((other) => other !== kind));
    expect(report.incomplete).toEqual([kind]);
    expect(report.sources.length).toBeGreaterThan(0);
  });

  it('is not spoken of where none does', () => {
    const report = analyze(TEXT);
    expect(kindsIn(report.flags)).toEqual([...FLAG_KINDS]);
    expect(report).not.toHaveProperty('incomplete');
  });
});
