/** Groups → one HTML page that needs nothing else: charts as drawings, and the same numbers as tables. */
import { anonymousChart, denialChart, type Group, reasonChart, sourceTypeChart } from './charts.ts';
import { type Dimension, type Groups, orderedNames, UNKNOWN } from './groups.ts';
import { measureLabel, shownDifference, shownValue } from './labels.ts';
import { escapeHtml, pageOf } from './page-frame.ts';
import { differences } from './tables.ts';
import { emptyTally, measuresOf, type Tally } from './tally.ts';

/** A set of reports under the name that the page gives it. */
export interface NamedGroups {
  name: string;
  groups: Groups;
}

/** Groups of a chart; the CSV has all. */
const MOST_GROUPS = 24;

const HEADINGS: Record<Exclude<Dimension, 'all'>, string> = {
  outlet: 'By outlet',
  author: 'By author',
  time: 'By time of publication',
};
const DIMENSIONS = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];

const allOf = (groups: Groups): Tally => groups.all.get('all') ?? emptyTally();

export function summaryPage({ name, groups }: NamedGroups): string {
  const all: Group[] = [{ name: 'All articles', side: null, tally: allOf(groups) }];
  const parts = [chartsOf(all), table('Numbers of all articles', all)];
  for (const dimension of DIMENSIONS) parts.push(...sectionOf([{ name, groups }], dimension));
  return pageOf('Who stands behind the claims', `${sizeOf(groups)}: ${name}.`, parts);
}

export function comparisonPage(a: NamedGroups, b: NamedGroups): string {
  const both = [a, b].map(({ name, groups }): Group => ({ name, side: null, tally: allOf(groups) }));
  const parts = [chartsOf(both), differenceTable(a, b)];
  for (const dimension of DIMENSIONS) parts.push(...sectionOf([a, b], dimension));
  return pageOf(`${a.name} and ${b.name}`, [a, b].map((one) => `${one.name}: ${sizeOf(one.groups)}.`).join(' '), parts);
}

function sizeOf(groups: Groups): string {
  const { articles, words } = allOf(groups);
  return `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'} with ${words.toLocaleString('en')} words`;
}

/** Groups that both sets have stand beside each other. */
function sectionOf(sets: readonly NamedGroups[], dimension: keyof typeof HEADINGS): string[] {
  const heading = HEADINGS[dimension];
  const sizes = new Map<string, number>();
  for (const { groups } of sets) {
    for (const [name, { articles }] of groups[dimension]) sizes.set(name, (sizes.get(name) ?? 0) + articles);
  }
  const names = orderedNames(sizes, dimension);
  const chosen = choose(names, dimension, Math.floor(MOST_GROUPS / sets.length));
  const groups = chosen.names.flatMap((name) =>
    sets.flatMap(({ name: side, groups }): Group[] => {
      const tally = groups[dimension].get(name);
      return tally ? [{ name, side: sets.length > 1 ? side : null, tally }] : [];
    }),
  );
  return [
    `<h2>${heading}</h2>${chosen.note}`,
    chartsOf(groups, false),
    table(`Numbers ${heading.toLowerCase()}`, groups),
  ];
}

/** Of times the latest, of others those with the most articles. */
function choose(names: readonly string[], dimension: Dimension, most: number): { names: string[]; note: string } {
  if (dimension !== 'time') {
    const note = `<p>The ${most} with most articles of ${names.length}; the CSV has all.</p>`;
    return { names: names.slice(0, most), note: names.length > most ? note : '' };
  }
  const dated = names.filter((name) => name !== UNKNOWN);
  const note = `<p>The ${most} latest of ${dated.length}; the CSV has all.</p>`;
  const undated = names.filter((name) => name === UNKNOWN);
  return { names: [...dated.slice(-most), ...undated], note: dated.length > most ? note : '' };
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

/** A column for each group. */
function table(caption: string, groups: readonly Group[]): string {
  const all = groups.map(({ tally }) => measuresOf(tally));
  const rows = Object.keys(measuresOf(emptyTally())).map((measure) =>
    row(
      measure,
      all.map((measures) => shownValue(measure, measures[measure] ?? null)),
    ),
  );
  const columns = groups.map(({ name, side }) => (side === null ? name : `${name} · ${side}`));
  return tableOf(caption, columns, rows);
}

function differenceTable(a: NamedGroups, b: NamedGroups): string {
  const [inA, inB] = [measuresOf(allOf(a.groups)), measuresOf(allOf(b.groups))];
  const rows = differences(inA, inB).map(([measure, valueA, valueB, difference]) =>
    row(measure, [shownValue(measure, valueA), shownValue(measure, valueB), shownDifference(measure, difference)]),
  );
  return tableOf('Numbers of both', [a.name, b.name, 'Difference'], rows);
}

const row = (measure: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${measureLabel(measure)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function tableOf(caption: string, columns: readonly string[], rows: readonly string[]): string {
  const head = ['Measure', ...columns].map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
