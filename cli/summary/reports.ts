/** NDJSON as `hearsay` writes it → reports. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Report } from '../../utils/report.ts';
import { STDIN } from '../inputs.ts';
import { MOST_RECORD_BYTES } from '../job.ts';
import { linesOf } from '../lines.ts';

/** A report may be several times as long as the record it is about. */
const MOST_REPORT_BYTES = 8 * MOST_RECORD_BYTES;

export type ReportLine = { report: Report } | { place: string; problem: string };

export async function* reportsOf(name: string): AsyncGenerator<ReportLine> {
  const stream: Readable = name === STDIN ? process.stdin : createReadStream(name);
  for await (const { number, bytes } of linesOf(stream, MOST_REPORT_BYTES)) {
    const place = `${name}: line ${number}`;
    if (bytes?.length === 0) continue;
    const report = bytes && parseReport(bytes);
    yield report ? { report } : { place, problem: 'not a report of version 1, as "hearsay" writes them' };
  }
}

function parseReport(bytes: Uint8Array): Report | null {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString()) as Partial<Report> | null;
    const isReport = value?.version === 1 && value.article && value.summary && value.sources && value.flags;
    return isReport ? (value as Report) : null;
  } catch {
    return null;
  }
}
