/** Articles → reports on the command line; `--help` tells how. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { useEnglish } from '../cli/english.ts';
import { toMarkdown } from '../utils/export/markdown.ts';
import type { Report } from '../utils/report.ts';
import { oneLine, runBatch } from './analyze/batch.ts';
import { reportOfInput } from './analyze/read-input.ts';

const HELP = `Marks anonymous sourcing, unconfirmed claims and denials in articles.

Usage: npm run -s analyze -- [--format json|markdown] FILE|URL|- ...
       npm run -s analyze -- --ndjson < documents > reports

  FILE, URL, -       HTML or plain text; - is standard input
  --format json      the report as JSON (default); of several inputs one line each, with the input's name as "id"
  --format markdown  the annotated claims as a list to read
  --ndjson           a filter: reads {"id", "text"} or {"id", "html", "url"} a line from standard input and writes
                     a report with the same "id" a line, in the same order; given "text", offsets count in exactly it
  --help             this text

What cannot be read is named on standard error, one line each, and makes the exit code 1; the rest is analysed.
`;

class UsageError extends Error {}

function parseCommand(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        ndjson: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

function formatReport(name: string, report: Report, format: string, isOnly: boolean): string {
  if (format === 'markdown') return isOnly ? toMarkdown(report) : `${toMarkdown(report)}\n`;
  return isOnly ? `${JSON.stringify(report, null, 2)}\n` : `${JSON.stringify({ id: name, ...report })}\n`;
}

/** Resolves with the number of inputs that could not be read. */
async function runInputs(names: readonly string[], format: string): Promise<number> {
  let unreadable = 0;
  for (const name of names) {
    try {
      await write(formatReport(name, await reportOfInput(name), format, names.length === 1));
    } catch (error) {
      unreadable++;
      complain(`${name}: ${oneLine(reasonOf(error))}`);
    }
  }
  return unreadable;
}

/** `fetch` says only "fetch failed" and keeps the reason as the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}

function run(args: string[]): Promise<number> {
  const { values, positionals } = parseCommand(args);
  if (values.help) return write(HELP).then(() => 0);
  if (values.ndjson) {
    if (positionals.length > 0 || values.format !== 'json') throw new UsageError('--ndjson takes no other argument');
    return runBatch(process.stdin, { report: (line) => write(`${line}\n`), complaint: complain });
  }
  if (!['json', 'markdown'].includes(values.format)) throw new UsageError(`Unknown format: ${values.format}`);
  if (positionals.length === 0) throw new UsageError('Name a file or an address.');
  return runInputs(positionals, values.format);
}

// Whoever reads the reports has read enough ("| head"): no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`standard output: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
useEnglish();
try {
  process.exitCode = (await run(process.argv.slice(2))) > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(`${error.message}\nTry --help.`);
  process.exitCode = 2;
}
