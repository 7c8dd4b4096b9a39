/** A job → its share of the output; what workers do. */
import type { Report } from '../utils/report.ts';
import { reportOfDocument } from './documents.ts';
import { formatReport, type Layout } from './format.ts';
import type { Job, Outcome } from './job.ts';
import { reportOfLine } from './ndjson-line.ts';
import { pageOfResponse } from './warc/http-response.ts';

export function runJob(job: Job, layout: Layout): Outcome {
  try {
    if (job.kind === 'line') return outcomeOfLine(job.bytes, layout);
    const report = reportOf(job);
    return report ? { output: formatReport(job.id, report, layout) } : { skipped: true };
  } catch (error) {
    return { id: job.kind === 'line' ? null : job.id, problem: error instanceof Error ? error.message : String(error) };
  }
}

function outcomeOfLine(bytes: Uint8Array, layout: Layout): Outcome {
  const result = reportOfLine(bytes);
  if (result === null) return { skipped: true };
  if ('problem' in result) return { id: result.id === null ? null : String(result.id), problem: result.problem };
  return { output: formatReport(result.id, result.report, layout) };
}

/** Null where the record is no page. */
function reportOf(job: Exclude<Job, { kind: 'line' }>): Report | null {
  if (job.kind === 'document') return reportOfDocument({ ...job, charset: null });
  const page = pageOfResponse(job.bytes);
  return page && reportOfDocument({ ...page, isHtml: true, url: job.url });
}
