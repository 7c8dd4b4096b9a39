import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../scripts/rules/rule-precision.ts';
import { writeAccuracy } from '../../../scripts/score/accuracy-page.ts';

const SENTENCES = ['Sources said the pier was weak.', 'The mayor denied that.'];

/** `labelled` tells the sentences that bear a label. */
function article(labelled: readonly ('anonymous' | 'denial')[]): LabelledArticle {
  const text = SENTENCES.join(' ');
  const second = text.indexOf('The mayor');
  const labels = labelled.map((kind) =>
    kind === 'denial'
      ? { sentence: 1, kind, subtype: 'denied' as const }
      : { sentence: 0, kind, subtype: 'unnamed' as const },
  );
  return {
    text,
    sentences: [
      [0, second - 1],
      [second, text.length],
    ],
    labels,
  };
}

const score = (precision: string): string =>
  [
    'kind          precision recall     F1     tp   fp   fn  subtype  source',
    `anonymous       ${precision}     88.4   90.2      9    1    3     96.1    98.4`,
    'denied claim found:   46.3 of 95',
  ].join('\n');
const LAYERS = 'cue            precision 85.5  recall 66.9  F1 75.1';

describe('the page about accuracy', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-accuracy-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const pageOf = (...sets: Parameters<typeof writeAccuracy>[1]): string => {
    const file = join(folder, 'page.md');
    writeFileSync(file, 'Before\n<!-- measured: begin -->\nstale\n<!-- measured: end -->\nAfter\n');
    writeAccuracy(file, sets, LAYERS);
    return readFileSync(file, 'utf8');
  };
  const rowsOf = (page: string, first: string): string[][] =>
    page
      .split('\n')
      .filter((line) => line.startsWith(`| ${first}`))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );

  it('shows the figures of all labelled sets side by side, between its marks alone', () => {
    const page = pageOf(
      { name: 'dev', articles: [article(['anonymous', 'denial'])], score: score('92.1') },
      { name: 'train', articles: [article(['anonymous']), article([])], score: score('90.6') },
    );
    expect(page).toMatch(/^Before\n<!-- measured: begin -->\n\n### Flags/);
    expect(page).toMatch(/<!-- measured: end -->\nAfter\n$/);
    expect(page).not.toContain('stale');
    expect(rowsOf(page, 'anonymous').map((row) => row.slice(0, 4))).toEqual([
      ['anonymous', 'dev', '92.1 (60–98)', '88.4 (47–91)'],
      ['anonymous', 'train', '90.6 (60–98)', '88.4 (47–91)'],
    ]);
    expect(rowsOf(page, 'dev')).toEqual([
      ['dev', '1', '2'],
      ['dev', '95', '46.3'],
    ]);
    expect(rowsOf(page, 'subtype')).toEqual([
      ['subtype', 'labels, dev', 'labels, train', 'missed, dev', 'missed, train', 'share, dev', 'share, train'],
    ]);
    expect(rowsOf(page, 'denied')).toEqual([['denied', '1', '0', '0', '0', '0.0 %', '–']]);
    expect(rowsOf(page, 'cue')).toEqual([['cue', '85.5', '66.9', '75.1']]);
  });

  it('counts a rule’s wrong flags in each set', () => {
    const page = pageOf(
      { name: 'dev', articles: [article(['anonymous', 'denial'])], score: score('92.1') },
      { name: 'train', articles: [article(['anonymous']), article([])], score: score('90.6') },
    );
    const [denial] = rowsOf(page, '[`denial/');
    expect(denial?.slice(1)).toEqual(['1', '2', '0', '2']);
  });

  it('does not write a page without figures', () => {
    expect(() => pageOf({ name: 'dev', articles: [article(['anonymous'])], score: 'nothing' })).toThrow(/gave nothing/);
  });
});
