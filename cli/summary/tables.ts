/** Groups → CSV: a row for each group, or for each group and measure of two sets. */
import { csvRow } from '../../utils/export/csv.ts';
import { DIMENSIONS, type Groups, orderedGroups } from './groups.ts';
import { emptyTally, type Measures, measuresOf } from './tally.ts';

export function summaryTable(groups: Groups): string {
  const rows = DIMENSIONS.flatMap((dimension) =>
    orderedGroups(groups, dimension).map(([group, tally]) =>
      csvRow([dimension, group, ...Object.values(measuresOf(tally))]),
    ),
  );
  return csvRow(['by', 'group', ...Object.keys(measuresOf(emptyTally()))]) + rows.join('');
}

/** Each measure of each group that either set has; `difference` is b less a. */
export function comparisonTable(a: Groups, b: Groups): string {
  const rows = DIMENSIONS.flatMap((dimension) => {
    const names = new Set([...orderedGroups(a, dimension), ...orderedGroups(b, dimension)].map(([name]) => name));
    return [...names].flatMap((name) => {
      const [inA, inB] = [a, b].map((groups) => measuresOf(groups[dimension].get(name) ?? emptyTally()));
      return differences(inA as Measures, inB as Measures).map((cells) => csvRow([dimension, name, ...cells]));
    });
  });
  return csvRow(['by', 'group', 'measure', 'a', 'b', 'difference']) + rows.join('');
}

export type Difference = [measure: string, a: number | null, b: number | null, difference: number | null];

export function differences(a: Measures, b: Measures): Difference[] {
  return Object.keys(a).map((measure) => {
    const [inA, inB] = [a[measure] ?? null, b[measure] ?? null];
    return [measure, inA, inB, inA === null || inB === null ? null : Math.round((inB - inA) * 10_000) / 10_000];
  });
}
