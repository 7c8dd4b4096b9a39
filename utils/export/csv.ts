/** Values → a row of CSV (RFC 4180, with plain line ends). */
export type Cell = string | number | boolean | null;

export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;

/** What a spreadsheet would take for a formula; a page's text must not become one (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
