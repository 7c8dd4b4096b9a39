import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonAt } from '../../../cli/summary/reasons.ts';
import { addReport, emptyTally, measuresOf } from '../../../cli/summary/tally.ts';
import { analyze } from '../../../utils/detect/analyze.ts';
import type { Report } from '../../../utils/report.ts';
import { ndjson, runHearsay } from './run.ts';

const ARTICLES: [string, Partial<Report['article']>][] = [
  [
    'The bridge will close, said an official who spoke on condition of anonymity because he was not authorized to speak.',
    { siteName: 'The Courier', byline: 'Ines Falk', publishedTime: '2026-03-01T10:00:00Z' },
  ],
  ['Mayor Ann Reed said the bridge was safe.', { url: 'https://www.ledger.example/a', publishedTime: '2026-04-02' }],
  ['The firm paid bribes, the ministry said. Reed denied that the firm paid bribes.', { siteName: 'The <Courier>' }],
];
const reports = ARTICLES.map(([text, article], id) => ({ id, ...analyze(text, article) }));

const rowsOf = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
};

describe('measuresOf', () => {
  it('counts by the ledger and the flags of each report', () => {
    const tally = emptyTally();
    for (const report of reports) addReport(tally, report);
    const sources = reports.flatMap((report) => report.sources);
    const anonymous = sources.filter(({ type }) => ['unnamed', 'described', 'collective'].includes(type)).length;
    expect(measuresOf(tally)).toMatchObject({
      articles: 3,
      attributions: reports.reduce((sum, { attributions }) => sum + attributions.length, 0),
      anonymous_sources_per_article: Math.round((anonymous / 3) * 10_000) / 10_000,
      reasons_given: 1,
      reason_not_authorized: 1,
      share_of_anonymous_sources_with_reason: 1 / anonymous,
      denials: 1,
      denials_without_claim: 0,
    });
  });

  it('leaves open what there is nothing to divide by', () => {
    expect(measuresOf(emptyTally())).toMatchObject({ articles: 0, share_person: null, denials: 0 });
  });
});

describe('reasonAt', () => {
  it.each([
    ['was |not authorised to speak| publicly', 'not_authorized'],
    ['asked for |anonymity| on Monday for fear of retaliation', 'fear'],
    ['on |condition of anonymity| to discuss private conversations', 'confidential'],
    ['|because of the sensitivity of the matter|', 'sensitive'],
    ['on |condition of anonymity| as the investigation goes on', 'ongoing'],
    ['on |condition of anonymity| to preserve relations with the club', 'other'],
    ['|because they dislike cameras|', 'other'],
    ['on |condition of anonymity|, said the investigation was private', 'unstated'],
    ['on |condition of anonymity|.', 'unstated'],
  ])('%s: %s', (marked, reason) => {
    const [before = '', cue = '', after = ''] = marked.split('|');
    const text = before + cue + after;
    const span = { start: before.length, end: before.length + cue.length };
    expect(reasonAt(text, span, [{ start: 0, end: text.length }])).toBe(reason);
  });
});

describe('hearsay summary and compare', { timeout: 30_000 }, () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-summary-'));
    writeFileSync(at('a'), ndjson(...reports.slice(0, 2)));
    writeFileSync(at('b'), ndjson(...reports.slice(2)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('sums up by outlet, author and time', async () => {
    const { code, stdout } = await runHearsay(['summary', at('a'), at('b')]);
    expect(code).toBe(0);
    expect(rowsOf(stdout).map(({ by, group, articles }) => `${by} ${group} ${articles}`)).toEqual([
      'all all 3',
      'outlet The <Courier> 1',
      'outlet The Courier 1',
      'outlet ledger.example 1',
      'author (unknown) 2',
      'author Ines Falk 1',
      'time 2026-03 1',
      'time 2026-04 1',
      'time (unknown) 1',
    ]);
    const years = await runHearsay(['summary', '--time', 'year', at('a')]);
    expect(rowsOf(years.stdout).at(-1)).toMatchObject({ by: 'time', group: '2026', articles: '2' });
  });

  it('tells the difference of two sets, measure by measure', async () => {
    const { stdout } = await runHearsay(['compare', at('a'), at('b')]);
    const rows = rowsOf(stdout);
    const measure = (name: string) => rows.find((row) => row.by === 'all' && row.measure === name);
    expect(measure('articles')).toMatchObject({ a: '2', b: '1', difference: '-1' });
    expect(measure('denials')).toMatchObject({ a: '0', b: '1', difference: '1' });
    expect(measure('share_of_denials_without_claim')).toMatchObject({ a: '', b: '0', difference: '' });
  });

  it.each([
    ['summary', 'Who stands behind the claims'],
    ['compare', 'a and '],
  ])('draws %s as a page that loads and runs nothing', async (verb, title) => {
    const output = at(`${verb}.html`);
    const { code, stderr } = await runHearsay([verb, '--format', 'html', '--output', output, at('a'), at('b')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const html = readFileSync(output, 'utf8');
    expect(html).toContain(title);
    expect(html.match(/<svg role="img" aria-label="/g)?.length).toBeGreaterThan(9);
    expect(html).toContain('The &lt;Courier&gt;');
    expect(html).not.toMatch(/<script|<Courier|\b(?:src|href)=|url\(|@import/);
  });

  it('counts an author once, with or without “By”', async () => {
    const bylines = ['By Ines Falk', 'Ines Falk', 'by  Ines Falk ', 'Byron Falk'];
    const about = bylines.map((byline, id) => ({ id, ...analyze('Sources said so.', { byline }) }));
    writeFileSync(at('bylines'), ndjson(...about));
    const rows = rowsOf((await runHearsay(['summary', at('bylines')])).stdout).filter(({ by }) => by === 'author');
    expect(rows.map(({ group, articles }) => `${group} ${articles}`)).toEqual(['Ines Falk 3', 'Byron Falk 1']);
  });

  it('reads reports that are packed', async () => {
    writeFileSync(at('packed.ndjson.gz'), gzipSync(ndjson(...reports)));
    const { code, stdout } = await runHearsay(['summary', at('packed.ndjson.gz')]);
    expect(code).toBe(0);
    expect(rowsOf(stdout)[0]).toMatchObject({ articles: '3' });
  });

  it('draws the latest of many days, not the first', async () => {
    const days = Array.from({ length: 28 }, (_, day) => {
      const publishedTime = `2026-02-${String(day + 1).padStart(2, '0')}`;
      return { id: day, ...analyze('Sources said so.', { publishedTime }) };
    });
    writeFileSync(at('days'), ndjson(...days));
    const { stdout } = await runHearsay(['summary', '--time', 'day', '--format', 'html', at('days')]);
    expect(stdout).toContain('2026-02-28');
    expect(stdout).not.toContain('2026-02-01');
    expect(stdout).toContain('The 24 latest of 28');
  });

  it('sets groups of both sides beside each other, in charts and tables', async () => {
    const shared = reports.map((report) => ({ ...report, article: { ...report.article, siteName: 'The Courier' } }));
    writeFileSync(at('before.ndjson'), ndjson(...shared.slice(0, 2)));
    writeFileSync(at('after.ndjson'), ndjson(...shared.slice(2)));
    const { stdout } = await runHearsay(['compare', '--format', 'html', at('before.ndjson'), at('after.ndjson')]);
    const outlets = stdout.slice(stdout.indexOf('By outlet'), stdout.indexOf('By author'));
    expect(stdout).toContain('<h1>before and after</h1>');
    expect(outlets).toContain('>The Courier · before (2)</text>');
    expect(outlets).toContain('>The Courier · after (1)</text>');
    expect(outlets).toContain('<th scope="col">The Courier · before</th><th scope="col">The Courier · after</th>');
  });

  it('tells differences with their sign, those of shares in points', async () => {
    const { stdout } = await runHearsay(['compare', '--format', 'html', at('a'), at('b')]);
    const row = (name: string): string => stdout.slice(stdout.indexOf(`>${name}</th>`)).split('</tr>')[0] ?? '';
    expect(row('Articles')).toMatch(/<td>2<\/td><td>1<\/td><td>−1<\/td>/);
    expect(row('Attributed to a person')).toMatch(/<td>50\.0 %<\/td><td>\d+\.0 %<\/td><td>[−+]?\d+\.0 points<\/td>/);
  });

  it('is fit to be read in the dark', async () => {
    const { stdout } = await runHearsay(['summary', '--format', 'html', at('a')]);
    expect(stdout).toContain('prefers-color-scheme: dark');
    // The charts' letters take the page's colour.
    const letters = stdout.match(/<text [^>]+>/g) ?? [];
    expect(letters.length).toBeGreaterThan(20);
    expect(letters.filter((letter) => !/fill="(?:currentColor|#fff|#111)"/.test(letter))).toEqual([]);
  });

  it('names lines that look like reports and are none, and counts none of them', async () => {
    const halves = ['summary', 'sources', 'flags', 'article'].map((part) => ({ ...reports[0], [part]: {} }));
    writeFileSync(at('halves'), ndjson(...halves, reports[0]));
    const { code, stdout, stderr } = await runHearsay(['summary', at('halves')]);
    expect(code).toBe(1);
    expect(stderr.match(/line \d: not a report of version 1/g)).toHaveLength(4);
    expect(rowsOf(stdout)[0]).toMatchObject({ articles: '1' });
  });

  it('names lines that are no reports, and sums up the rest', async () => {
    writeFileSync(at('c'), `${ndjson(reports[0])}{"id":1,"text":"x"}\n`);
    const { code, stdout, stderr } = await runHearsay(['summary', at('c'), at('missing')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\S+c: line 2: not a report of version 1.*\n\S+missing: ENOENT.*\n$/);
    expect(rowsOf(stdout)[0]).toMatchObject({ articles: '1' });
  });

  it.each([['summary'], ['compare', 'one'], ['summary', '--format', 'pdf', 'one']])(
    'refuses %s %s',
    async (...args) => {
      expect((await runHearsay(args)).code).toBe(2);
    },
  );
});
