/** Groups → one HTML page that needs nothing else: charts as drawings, and the same numbers as tables. */
import { anonymousChart, denialChart, type Group, reasonChart, sourceTypeChart } from './charts.ts';
import { type Dimension, type Groups, orderedGroups } from './groups.ts';
import { differences } from './tables.ts';
import { emptyTally, type Measures, measuresOf } from './tally.ts';

/** A set of reports under the name that the page gives it. */
export interface NamedGroups {
  name: string;
  groups: Groups;
}

const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; color: #1b1b1b; background: #fff; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 3rem; border-top: 1px solid #ccc; padding-top: 1rem; }
figure { margin: 1.5rem 0; }
figcaption { font-weight: bold; }
svg { max-width: 100%; height: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font: 0.85rem/1.4 system-ui, sans-serif; }
th, td { text-align: right; padding: 0.2rem 0.7rem; border-bottom: 1px solid #ddd; white-space: nowrap; }
th:first-child { text-align: left; }
`;

/** Groups of a chart; the tables and the CSV have all. */
const MOST_BARS = 20;

const HEADINGS: Record<Exclude<Dimension, 'all'>, string> = {
  outlet: 'By outlet',
  author: 'By author',
  time: 'By time of publication',
};

export function summaryPage(groups: Groups): string {
  const all = orderedGroups(groups, 'all').map(([, tally]): Group => ['All articles', tally]);
  const parts = [chartsOf(all), table('Measure', all)];
  for (const [dimension, heading] of Object.entries(HEADINGS) as [keyof typeof HEADINGS, string][]) {
    const ordered = orderedGroups(groups, dimension);
    parts.push(`<h2>${heading}</h2>${note(ordered.length)}`);
    parts.push(chartsOf(ordered.slice(0, MOST_BARS), false), table('Measure', ordered.slice(0, MOST_BARS)));
  }
  return page('Who stands behind the claims', parts);
}

export function comparisonPage(a: NamedGroups, b: NamedGroups): string {
  const both = [a, b].map(({ name, groups }): Group => [name, groups.all.get('all') ?? emptyTally()]);
  const parts = [chartsOf(both), differenceTable(a, b)];
  for (const [dimension, heading] of Object.entries(HEADINGS) as [keyof typeof HEADINGS, string][]) {
    parts.push(`<h2>${heading}</h2>`);
    for (const { name, groups } of [a, b]) {
      const ordered = orderedGroups(groups, dimension);
      parts.push(`<h3>${escapeHtml(name)}</h3>${note(ordered.length)}${chartsOf(ordered.slice(0, MOST_BARS), false)}`);
    }
  }
  return page(`${a.name} and ${b.name}`, parts);
}

function chartsOf(groups: readonly Group[], withReasons = true): string {
  if (groups.length === 0) return '<p>No articles.</p>';
  const drawn: [string, string][] = [
    ['Attributions by type of source', sourceTypeChart(groups)],
    ['Anonymous sources per article', anonymousChart(groups)],
    ['Denials without the claim that they deny', denialChart(groups)],
  ];
  if (withReasons) drawn.splice(2, 0, ['Reasons given for anonymity', reasonChart(groups)]);
  return drawn.map(([caption, svg]) => figure(caption, svg)).join('\n');
}

const figure = (caption: string, svg: string): string =>
  `<figure><figcaption>${caption}</figcaption>${svg.replace('<svg ', `<svg role="img" aria-label="${caption}" `)}</figure>`;

const note = (groups: number): string =>
  groups > MOST_BARS ? `<p>The ${MOST_BARS} first of ${groups}; the CSV has all.</p>` : '';

/** A column for each group. */
function table(corner: string, groups: readonly Group[]): string {
  const all = groups.map(([, tally]) => measuresOf(tally));
  const rows = Object.keys(measuresOf(emptyTally())).map((measure) =>
    row(
      label(measure),
      all.map((measures) => shown(measure, measures[measure] ?? null)),
    ),
  );
  return tableOf(
    corner,
    groups.map(([name]) => name),
    rows,
  );
}

function differenceTable(a: NamedGroups, b: NamedGroups): string {
  const measures = ({ groups }: NamedGroups): Measures => measuresOf(groups.all.get('all') ?? emptyTally());
  const rows = differences(measures(a), measures(b)).map(([measure, ...values]) =>
    row(
      label(measure),
      values.map((value) => shown(measure, value)),
    ),
  );
  return tableOf('Measure', [a.name, b.name, 'Difference'], rows);
}

const row = (head: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function tableOf(corner: string, columns: readonly string[], rows: readonly string[]): string {
  const head = [corner, ...columns].map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="Numbers"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

const label = (measure: string): string => {
  const words = measure.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function shown(measure: string, value: number | null): string {
  if (value === null) return '–';
  return measure.startsWith('share_') ? `${(value * 100).toFixed(1)} %` : value.toLocaleString('en');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

function page(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>Counts of wording, found by rule in English news prose: who is given as the source, and what is denied. They say nothing of what is true.</p>
${parts.join('\n')}
</main>
</body>
</html>
`;
}
