/** Command line → what to do. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { AnalyzeCommand } from './analyze.ts';
import { FORMATS, ROWS } from './format.ts';
import { STDIN } from './inputs.ts';
import { INPUT_KINDS } from './read-items.ts';
import { UsageError } from './usage-error.ts';

export const HELP = `Marks anonymous sourcing, unconfirmed claims and denials in English news articles.

Usage: hearsay [options] [FILE | FOLDER | -] ...
       hearsay summary [options] REPORTS ...
       hearsay compare [options] REPORTS-A REPORTS-B

FILE may be HTML, plain text, NDJSON ({"id", "text"} or {"id", "html", "url"} a line) or WARC, each also packed with gzip.
Folders are read with all they hold. "-", or nothing, is standard input.

  -f, --format FORMAT  ndjson (default), json, csv or markdown
      --rows ROWS      what CSV has a row for: flags (default) or sources
  -o, --output FILE    writes there instead of to standard output
      --resume         goes on where an ended run with the same --output left off
  -i, --input KIND     reads every input as document, ndjson or warc instead of by its name or first bytes
  -w, --workers COUNT  processes; as many as there are cores by default
      --time-limit SECONDS
                       gives a record up after that long, 60 by default, and goes on; 0 is no limit
  -h, --help           this text
      --version        the version

REPORTS is what "hearsay" wrote as NDJSON; "-" is standard input. Options of summary and compare:

  -f, --format FORMAT  csv (default) or html
  -o, --output FILE    writes there instead of to standard output
      --time UNIT      day, month (default) or year

What cannot be read is named on standard error with its place, and makes the exit code 1; the rest is done.
`;

/** `parseArgs` with its complaints as usage errors. */
export function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function parseAnalyze(args: string[]): AnalyzeCommand {
  const { values, positionals } = parse(args, {
    format: { type: 'string', short: 'f', default: 'ndjson' },
    rows: { type: 'string' },
    output: { type: 'string', short: 'o' },
    resume: { type: 'boolean', default: false },
    input: { type: 'string', short: 'i' },
    workers: { type: 'string', short: 'w' },
    'time-limit': { type: 'string', default: '60' },
  });
  const { resume, output = null } = values;
  const format = oneOf(FORMATS, values.format, '--format');
  if (values.rows !== undefined && format !== 'csv') throw new UsageError('--rows goes with --format csv.');
  if (resume && output === null) throw new UsageError('--resume needs --output: it goes on with that file.');
  return {
    names: positionals.length > 0 ? positionals : [STDIN],
    kind: values.input === undefined ? null : oneOf(INPUT_KINDS, values.input, '--input'),
    format,
    rows: oneOf(ROWS, values.rows ?? 'flags', '--rows'),
    output,
    resume,
    workers: values.workers === undefined ? null : count(values.workers, '--workers'),
    timeLimit: seconds(values['time-limit'], '--time-limit'),
  };
}

export function oneOf<Value extends string>(allowed: readonly Value[], value: string, option: string): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}; not "${value}".`);
  return found;
}

function count(value: string, option: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError(`${option} is a number from 1 on; not "${value}".`);
  return Number(value);
}

/** At most eleven days: timers do not count much further. */
function seconds(value: string, option: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(value)) throw new UsageError(`${option} is a number of seconds; not "${value}".`);
  return Number(value);
}
