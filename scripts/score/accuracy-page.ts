/** What a score run found, as the tables of docs/accuracy.md. Numbers and names of rules only: no text of the articles. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Subtype } from '../../utils/report.ts';
import { tallyRules } from '../rules/rule-precision.ts';
import { calibrate } from './calibration.ts';
import { kindScores, type LabelledSet, layerScores, shareOfTargets, tallySubtypes } from './labelled-set.ts';
import { interval, percent, table } from './markdown-table.ts';

const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';
/** As many rules with wrong flags as are worth naming. */
const WORST = 12;

/** Puts the tables between the marks of `file`; what stands around them stays. `layers` is what PolNeAR's scorer printed. */
export function writeAccuracy(file: string, sets: readonly LabelledSet[], layers: string): void {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the measurements (${BEGIN} … ${END})`);
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${block(sets, layers)}\n\n${page.slice(to)}`);
}

function block(sets: readonly LabelledSet[], layers: string): string {
  return [
    '### Flags',
    sizeTable(sets),
    kindTable(sets),
    'In brackets the 95 % intervals (Wilson) of chance alone.',
    targetTable(sets),
    '### Who says what: PolNeAR, development part',
    table(['', 'precision', 'recall', 'F1'], layerScores(layers)),
    '### Does the confidence hold?',
    confidenceTable(sets),
    '### What is missed, by subtype',
    missedTable(sets),
    '### What is wrong, by rule',
    wrongTable(sets),
  ].join('\n\n');
}

/** "flags, dev", "right, dev", "flags, train", …: what is compared stands side by side. */
const forEach = (sets: readonly LabelledSet[], ...heads: readonly string[]): string[] =>
  heads.flatMap((head) => sets.map(({ name }) => `${head}, ${name}`));

function sizeTable(sets: readonly LabelledSet[]): string {
  const rows = sets.map(({ name, articles }) => [
    name,
    String(articles.length),
    String(articles.reduce((sum, { labels }) => sum + labels.length, 0)),
  ]);
  return table(['set', 'articles', 'labels'], rows);
}

function kindTable(sets: readonly LabelledSet[]): string {
  const scored = sets.map(({ name, score }) => ({ name, scores: kindScores(score) }));
  const kinds = scored[0]?.scores.map(({ kind }) => kind) ?? [];
  const rows = kinds.flatMap((kind) =>
    scored.map(({ name, scores }) => {
      const found = scores.find((one) => one.kind === kind);
      if (!found) throw new Error(`the score of ${name} has no ${kind}`);
      const { right, wrong, missed } = found;
      return [
        kind,
        name,
        `${found.precision} (${interval(right, right + wrong)})`,
        `${found.recall} (${interval(right, right + missed)})`,
        found.f1,
        String(right),
        String(wrong),
        String(missed),
        found.subtypeRight,
        found.sourceRight,
      ];
    }),
  );
  const counts = ['right', 'wrong', 'missed', 'subtype right', 'source right'];
  return table(['kind', 'set', 'precision', 'recall', 'F1', ...counts], rows);
}

function targetTable(sets: readonly LabelledSet[]): string {
  const rows = sets.map(({ name, score }) => [name, ...shareOfTargets(score)]);
  return table(['set', 'denials whose claim the article states', 'claim found, in %'], rows);
}

function confidenceTable(sets: readonly LabelledSet[]): string {
  const calibrated = sets.map(({ articles }) => calibrate(articles));
  const bounds = new Set(calibrated.flat().map(({ from }) => from));
  const rows = [...bounds]
    .toSorted((a, b) => b - a)
    .map((from) => {
      const buckets = calibrated.map((all) => all.find((bucket) => bucket.from === from));
      return [
        `from ${from.toFixed(2)}`,
        ...buckets.map((bucket) => String(bucket?.flags ?? 0)),
        ...buckets.map((bucket) => (bucket ? percent(bucket.claimed, bucket.flags) : '–')),
        ...buckets.map((bucket) => (bucket ? percent(bucket.right, bucket.flags) : '–')),
      ];
    });
  return table(['confidence', ...forEach(sets, 'flags', 'mean confidence', 'right')], rows);
}

function missedTable(sets: readonly LabelledSet[]): string {
  const tallies = sets.map(({ articles }) => tallySubtypes(articles));
  const missed = (subtype: Subtype): number =>
    tallies.reduce((sum, tally) => sum + (tally.get(subtype)?.missed ?? 0), 0);
  const rows = [...new Set(tallies.flatMap((tally) => [...tally.keys()]))]
    .toSorted((a, b) => missed(b) - missed(a))
    .map((subtype) => {
      const counts = tallies.map((tally) => tally.get(subtype) ?? { all: 0, missed: 0 });
      return [
        subtype,
        ...counts.map(({ all }) => String(all)),
        ...counts.map(({ missed }) => String(missed)),
        ...counts.map(({ all, missed }) => percent(missed, all)),
      ];
    });
  return table(['subtype', ...forEach(sets, 'labels', 'missed', 'share')], rows);
}

function wrongTable(sets: readonly LabelledSet[]): string {
  const tallies = sets.map(({ articles }) => tallyRules(articles));
  const counts = (rule: string) => tallies.map((tally) => tally.get(rule) ?? { right: 0, wrong: 0 });
  const wrong = (rule: string): number => counts(rule).reduce((sum, tally) => sum + tally.wrong, 0);
  const rows = [...new Set(tallies.flatMap((tally) => [...tally.keys()]))]
    .filter((rule) => wrong(rule) > 0)
    .toSorted((a, b) => wrong(b) - wrong(a) || (a < b ? -1 : 1))
    .slice(0, WORST)
    .map((rule) => [
      `[\`${rule}\`](rules/${rule.replace('/', '-')}.md)`,
      ...counts(rule).map((tally) => String(tally.right + tally.wrong)),
      ...counts(rule).map((tally) => String(tally.wrong)),
    ]);
  return table(['rule', ...forEach(sets, 'flags', 'wrong')], rows);
}
