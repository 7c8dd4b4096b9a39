/** NDJSON as `hearsay` writes it, plain or packed → reports. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Report, SOURCE_TYPES } from '../../utils/report.ts';
import { isGzip, peek, unpacked } from '../bytes.ts';
import { STDIN } from '../inputs.ts';
import { MOST_RECORD_BYTES } from '../job.ts';
import { linesOf } from '../lines.ts';

/** A report may be several times as long as the record it is about. */
const MOST_REPORT_BYTES = 8 * MOST_RECORD_BYTES;

export type ReportLine = { report: Report } | { place: string; problem: string };

export async function* reportsOf(name: string): AsyncGenerator<ReportLine> {
  const stream: Readable = name === STDIN ? process.stdin : createReadStream(name);
  const [head, whole] = await peek(stream);
  const plain = isGzip(head) ? unpacked(whole) : whole;
  for await (const { number, bytes } of linesOf(plain, MOST_REPORT_BYTES)) {
    const place = `${name}: line ${number}`;
    if (bytes?.length === 0) continue;
    const report = bytes && parseReport(bytes);
    yield report ? { report } : { place, problem: 'not a report of version 1, as "hearsay" writes them' };
  }
}

function parseReport(bytes: Uint8Array): Report | null {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString()) as Partial<Report> | null;
    return value?.version === 1 && hasWhatIsCounted(value) ? (value as Report) : null;
  } catch {
    return null;
  }
}

/** Whether all is there that the tallies read. */
function hasWhatIsCounted({ article, text, sentences, summary, sources, flags }: Partial<Report>): boolean {
  const isNumber = (value: unknown): boolean => Number.isFinite(value);
  return (
    isNumber(article?.words) &&
    typeof text === 'string' &&
    [sentences, sources, flags].every(Array.isArray) &&
    SOURCE_TYPES.every((type) => isNumber(summary?.bySourceType?.[type]))
  );
}
