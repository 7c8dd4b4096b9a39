import { beforeAll, describe, expect, it } from 'vitest';
import { denialFinding, findingsOf, sourcingOf } from '../../../components/popup/sourcing.ts';
import type { Flag, Report, Source, SourceType } from '../../../utils/report.ts';
import { useEnglish } from './messages.ts';
import { BRIDGE, sampleReport } from './sample-report.ts';

beforeAll(useEnglish);

function reportWith(counts: Partial<Record<SourceType, number>>, sources: Partial<Source>[] = []): Report {
  const report = sampleReport(BRIDGE);
  Object.assign(report.summary.bySourceType, counts);
  report.sources = sources.map((source, index) => ({
    id: `s${index + 1}`,
    label: 'a source',
    type: 'unnamed',
    mentions: [],
    attributions: ['a1'],
    reasonForAnonymity: null,
    proximity: null,
    secondHand: false,
    ...source,
  }));
  return report;
}

describe('the sourcing bar', () => {
  it('brings the types of sources together, named ones first, and leaves out what there is none of', () => {
    const { shares, total } = sourcingOf(
      reportWith({ person: 4, spokesperson: 2, institution: 1, outlet: 1, unnamed: 2 }),
    );
    expect(shares).toEqual([
      { group: 'named', count: 4 },
      { group: 'institutions', count: 3 },
      { group: 'documents', count: 1 },
      { group: 'unnamed', count: 2 },
    ]);
    expect(total).toBe(10);
  });
});

describe('the findings', () => {
  it('say how many statements have no named source, how many sources those are, and for how many the article says why', () => {
    const reason = { start: 0, end: 3 };
    const sources = [
      { reasonForAnonymity: reason },
      { secondHand: true },
      { type: 'person' as const },
      { attributions: [] },
    ];
    expect(findingsOf(reportWith({ person: 5, described: 1, unnamed: 6 }, sources))).toEqual([
      '7 of 12 attributed statements have no named source',
      '2 different sources without a name; the article says why for 1.',
      '1 of them reached this article through somebody else.',
    ]);
  });

  it('say nothing of an article that attributes nothing, and only the first where all sources are named', () => {
    expect(findingsOf(reportWith({}))).toEqual([]);
    expect(findingsOf(reportWith({ person: 3 }, [{ type: 'person' }]))).toEqual([
      '0 of 3 attributed statements have no named source',
    ]);
  });
});

describe('the finding about denials', () => {
  const claim = { start: 0, end: 9 };
  const withDenials = (...denials: Partial<Flag>[]): Pick<Report, 'flags'> => {
    const [sample] = sampleReport(BRIDGE).flags;
    return {
      flags: denials.map((denial, sentence) => ({
        ...(sample as Flag),
        kind: 'denial',
        subtype: 'denied',
        sentence,
        ...denial,
      })),
    };
  };

  it('says for how many of the sentences that deny or reject the article states a claim', () => {
    expect(denialFinding(withDenials({ denies: claim }, {}, { subtype: 'rejected' }))).toBe(
      '1 of 3 denials or rejections seems to answer a claim made here',
    );
    expect(denialFinding(withDenials({ denies: claim }, { denies: claim, subtype: 'rejected' }))).toBe(
      '2 of 2 denials or rejections seem to answer a claim made here',
    );
    expect(denialFinding(withDenials({}, {}))).toBe('0 of 2 denials or rejections seem to answer a claim made here');
  });

  it('counts a sentence that denies twice once', () => {
    expect(denialFinding(withDenials({ denies: claim }, { sentence: 0 }))).toBe(
      'The one denial seems to answer a claim made here',
    );
  });

  it('is none where nobody denies anything, or one denial stands alone: to give no comment is not to deny', () => {
    expect(denialFinding(withDenials())).toBeNull();
    expect(denialFinding(withDenials({}))).toBeNull();
    expect(denialFinding(withDenials({ subtype: 'no_comment' }, { subtype: 'non_denial' }))).toBeNull();
    expect(denialFinding(withDenials({ kind: 'unconfirmed', subtype: 'allegation' }))).toBeNull();
  });
});
