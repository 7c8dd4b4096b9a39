/** NDJSON in, NDJSON out: one document a line, one report a line, in the same order and with the same id. */
import { linesOf } from '../../cli/lines.ts';
import { reportOfLine } from '../../cli/ndjson-line.ts';

export interface BatchOutput {
  /** Resolves when the next report may be written. */
  report(line: string): Promise<void>;
  /** One line about a document that could not be read. */
  complaint(line: string): void;
}

/** Resolves with the number of documents that could not be read. Holds one document at a time. */
export async function runBatch(input: AsyncIterable<Uint8Array>, output: BatchOutput): Promise<number> {
  let unreadable = 0;
  for await (const { number, bytes } of linesOf(input)) {
    const result = bytes && reportOfLine(bytes);
    if (result === null) continue;
    if ('report' in result) await output.report(JSON.stringify({ id: result.id, ...result.report }));
    else {
      unreadable++;
      output.complaint(`${result.id === null ? `line ${number}` : result.id}: ${oneLine(result.problem)}`);
    }
  }
  return unreadable;
}

export const oneLine = (message: string): string => message.replaceAll(/\s+/g, ' ').trim();
