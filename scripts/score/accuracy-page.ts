/** What a score run found, as the tables of docs/accuracy.md. Numbers and names of rules only: no text of the articles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../utils/detect/analyze.ts';
import type { Subtype } from '../../utils/report.ts';
import { kindOf, type LabelledArticle, sentenceOf, tallyRules } from '../rules/rule-precision.ts';
import { calibrate } from './calibration.ts';

const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';
/** As many rules with wrong flags as are worth naming. */
const WORST = 12;

/** Puts the tables between the marks of `file`; what stands around them stays. */
export function writeAccuracy(file: string, articles: readonly LabelledArticle[], scores: Map<string, string>): void {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the measurements (${BEGIN} … ${END})`);
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${block(articles, scores)}\n\n${page.slice(to)}`);
}

function block(articles: readonly LabelledArticle[], scores: Map<string, string>): string {
  const labels = articles.reduce((sum, { labels }) => sum + labels.length, 0);
  return [
    `### Flags: ${articles.length} articles, ${labels} labels`,
    kindTable(scores.get('gold') ?? ''),
    '### Who says what: PolNeAR, development part',
    layerTable(scores.get('polnear') ?? ''),
    '### Does the confidence hold?',
    confidenceTable(articles),
    '### What is missed, by subtype',
    missedTable(articles),
    '### What is wrong, by rule',
    wrongTable(articles),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) throw new Error(`the score run gave nothing for the table of ${head.join(', ')}`);
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

/** The 95 % interval of a share by Wilson's score, which holds for small numbers too, in percent: "86–96". */
function interval(part: number, all: number): string {
  if (all === 0) return '–';
  const z = 1.96;
  const share = part / all;
  const middle = share + z ** 2 / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const [low, high] = [middle - reach, middle + reach].map((edge) => Math.round((100 * edge) / (1 + z ** 2 / all)));
  return `${low}–${high}`;
}

function kindTable(score: string): string {
  const rows = [...score.matchAll(/^(anonymous|unconfirmed|speculation|denial) +(.+)$/gm)].map(
    ([, kind = '', cells = '']) => [kind, ...cells.trim().split(/\s+/)],
  );
  for (const row of rows) {
    const [right = 0, wrong = 0, missed = 0] = row.slice(4, 7).map(Number);
    row[1] += ` (${interval(right, right + wrong)})`;
    row[2] += ` (${interval(right, right + missed)})`;
  }
  const head = ['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed', 'subtype right', 'source right'];
  const target = /^denied claim found: +([\d.]+) of (\d+)/m.exec(score);
  return `${table(head, rows)}\n\nIn brackets the 95 % intervals (Wilson) of chance alone.\n\nOf ${target?.[2]} denials whose claim the article states, the claim is found for ${target?.[1]} %.`;
}

function layerTable(score: string): string {
  const pattern = /^(\S.*?) +precision +([\d.]+) +recall +([\d.]+) +F1 +([\d.]+)$/gm;
  const rows = [...score.matchAll(pattern)].map((found) => found.slice(1));
  return table(['', 'precision', 'recall', 'F1'], rows);
}

function confidenceTable(articles: readonly LabelledArticle[]): string {
  const rows = calibrate(articles).map(({ from, flags, right, claimed }) => [
    `from ${from.toFixed(2)}`,
    String(flags),
    percent(claimed, flags),
    percent(right, flags),
  ]);
  return table(['confidence', 'flags', 'mean confidence', 'right'], rows);
}

/** A label is missed where no flag of its kind stands in its sentence. */
function missedTable(articles: readonly LabelledArticle[]): string {
  const counts = new Map<Subtype, { all: number; missed: number }>();
  for (const article of articles) {
    const found = new Set(analyze(article.text).flags.map((flag) => `${kindOf(flag)} ${sentenceOf(flag, article)}`));
    for (const label of article.labels) {
      const count = counts.get(label.subtype) ?? { all: 0, missed: 0 };
      count.all++;
      if (!found.has(`${kindOf(label)} ${label.sentence}`)) count.missed++;
      counts.set(label.subtype, count);
    }
  }
  const rows = [...counts]
    .toSorted(([, a], [, b]) => b.missed - a.missed)
    .map(([subtype, { all, missed }]) => [subtype, String(all), String(missed), percent(missed, all)]);
  return table(['subtype', 'labels', 'missed', 'share'], rows);
}

function wrongTable(articles: readonly LabelledArticle[]): string {
  const rows = [...tallyRules(articles)]
    .filter(([, { wrong }]) => wrong > 0)
    .toSorted(([a, one], [b, other]) => other.wrong - one.wrong || (a < b ? -1 : 1))
    .slice(0, WORST)
    .map(([rule, { right, wrong }]) => [
      `[\`${rule}\`](rules/${rule.replace('/', '-')}.md)`,
      String(right + wrong),
      String(wrong),
    ]);
  return table(['rule', 'flags', 'wrong'], rows);
}
