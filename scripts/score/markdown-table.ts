/** Tables of figures in Markdown. */

/** Throws where there are no rows: a page without figures is a broken run. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) throw new Error(`the score run gave nothing for the table of ${head.join(', ')}`);
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;

/** The 95 % interval of a share by Wilson's score, which holds for small numbers too, in percent: "86–96". */
export function interval(part: number, all: number): string {
  if (all === 0) return '–';
  const z = 1.96;
  const share = part / all;
  const middle = share + z ** 2 / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const [low, high] = [middle - reach, middle + reach].map((edge) => Math.round((100 * edge) / (1 + z ** 2 / all)));
  return `${low}–${high}`;
}
