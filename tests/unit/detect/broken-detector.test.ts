import { describe, expect, it } from 'vitest';
import { analyze, analyzeDocument } from '../../../utils/detect/analyze.ts';
import { detectAnonymous } from '../../../utils/detect/anonymous.ts';
import { detectDenials } from '../../../utils/detect/denial.ts';
import { detectUnconfirmed } from '../../../utils/detect/unconfirmed.ts';
import { parseDocument } from '../../../utils/language/document.ts';
import { FLAG_KINDS, type FlagKind } from '../../../utils/report.ts';

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

describe('a rule that throws', () => {
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
