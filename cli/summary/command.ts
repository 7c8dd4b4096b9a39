/** `hearsay summary` and `hearsay compare`: counts over many reports. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { oneOf, parse } from '../arguments.ts';
import { STDIN } from '../inputs.ts';
import { stdoutSink } from '../sink.ts';
import { UsageError } from '../usage-error.ts';
import { addToGroups, emptyGroups, type Groups, TIME_UNITS, type TimeUnit } from './groups.ts';
import { reportsOf } from './reports.ts';
import { comparisonTable, summaryTable } from './tables.ts';

export const VERBS = ['summary', 'compare'] as const;

interface SummaryOptions {
  format: 'csv' | 'html';
  output: string | null;
  unit: TimeUnit;
}

/** Resolves with the number of lines that could not be read. */
export async function runSummary(
  verb: (typeof VERBS)[number],
  args: string[],
  complain: (line: string) => void,
): Promise<number> {
  const { names, options } = parseSummary(args);
  const [first, second] = names;
  if (first === undefined) throw new UsageError(`Name the reports to ${verb === 'summary' ? 'sum up' : 'compare'}.`);
  let broken = 0;
  const read = async (files: readonly string[]): Promise<Groups> => {
    const groups = emptyGroups();
    for (const file of files) broken += await addFile(groups, file, options.unit, complain);
    return groups;
  };
  if (verb === 'summary') await write(await summarize(await read(names), names, options), options.output);
  else {
    if (second === undefined || names.length > 2) throw new UsageError('Name two files of reports to compare.');
    const [a, b] = [await read([first]), await read([second])];
    await write(await compare(a, b, [first, second], options), options.output);
  }
  return broken;
}

function parseSummary(args: string[]): { names: string[]; options: SummaryOptions } {
  const { values, positionals } = parse(args, {
    format: { type: 'string', short: 'f', default: 'csv' },
    output: { type: 'string', short: 'o' },
    time: { type: 'string', default: 'month' },
  });
  return {
    names: positionals,
    options: {
      format: oneOf(['csv', 'html'], values.format, '--format'),
      output: values.output ?? null,
      unit: oneOf(TIME_UNITS, values.time, '--time'),
    },
  };
}

async function addFile(
  groups: Groups,
  name: string,
  unit: TimeUnit,
  complain: (line: string) => void,
): Promise<number> {
  let broken = 0;
  try {
    for await (const line of reportsOf(name)) {
      if ('report' in line) addToGroups(groups, line.report, unit);
      else {
        broken++;
        complain(`${line.place}: ${line.problem}`);
      }
    }
  } catch (error) {
    broken++;
    complain(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return broken;
}

// The charts are loaded only for the format that draws them: they are the largest part of the command.
async function summarize(groups: Groups, names: readonly string[], { format }: SummaryOptions): Promise<string> {
  if (format === 'csv') return summaryTable(groups);
  const { summaryPage } = await import('./page.ts');
  return summaryPage({ name: names.map(shortName).join(', '), groups });
}

async function compare(a: Groups, b: Groups, names: [string, string], { format }: SummaryOptions): Promise<string> {
  if (format === 'csv') return comparisonTable(a, b);
  const { comparisonPage } = await import('./page.ts');
  const short = names.map(shortName);
  // Two runs kept in two folders under one name are told apart by their folders.
  const [first = '', second = ''] = short[0] === short[1] ? names : short;
  return comparisonPage({ name: first, groups: a }, { name: second, groups: b });
}

const shortName = (name: string): string =>
  name === STDIN ? 'standard input' : basename(name).replace(/(?:\.(?:ndjson|jsonl|gz))+$/i, '');

const write = (text: string, output: string | null): Promise<void> =>
  output === null ? stdoutSink.write(text) : writeFile(output, text);
