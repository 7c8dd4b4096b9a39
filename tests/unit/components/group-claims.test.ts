import { beforeAll, describe, expect, it } from 'vitest';
import { listClaims } from '../../../components/popup/claims.ts';
import { type Grouping, groupClaims, searchClaims } from '../../../components/popup/group-claims.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { useEnglish } from './messages.ts';
import { BRIDGE, sampleReport } from './sample-report.ts';

beforeAll(useEnglish);

const report = sampleReport(BRIDGE);
const { claims } = listClaims(report, DEFAULT_SETTINGS, []);
const groups = (by: Grouping): [title: string | null, claims: number][] =>
  groupClaims(report, claims, by).map(({ title, claims: grouped }) => [title, grouped.length]);

describe('the order of the claims', () => {
  it('is that of the article, in one list', () => {
    expect(groups('order')).toEqual([[null, claims.length]]);
  });

  it('is by kind, a sentence with several kinds in each of them and with its own flags only', () => {
    const byKind = groupClaims(report, claims, 'kind');
    expect(byKind.map(({ title }) => title)).toEqual(['Anonymous source', 'Unconfirmed', 'Denial']);
    for (const { key, claims: grouped } of byKind)
      expect(grouped.flatMap(({ flags }) => flags).every(({ kind }) => kind === key)).toBe(true);
  });

  it('is by source, the one with most claims first and those without a source last', () => {
    const titles = groups('source').map(([title]) => title);
    expect(titles).toContain('The port authority');
    expect(titles.at(-1)).toBe('No source given');
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the search', () => {
  it('finds sentences that hold all the words, in any case and order', () => {
    expect(searchClaims(report, claims, 'CRACK march')).toHaveLength(1);
    expect(searchClaims(report, claims, 'no such words')).toEqual([]);
  });

  it('leaves all claims where nothing is looked for', () => {
    expect(searchClaims(report, claims, '  ')).toHaveLength(claims.length);
  });
});
