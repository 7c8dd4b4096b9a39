#!/usr/bin/env node
/** The command `hearsay`; `--help` tells how. */
import manifest from '../package.json' with { type: 'json' };
import { analyzeInputs } from './analyze.ts';
import { HELP, parseAnalyze } from './arguments.ts';
import { runSummary, VERBS } from './summary/command.ts';
import { UsageError } from './usage-error.ts';

const INTERRUPTED = 130;

function complain(line: string): void {
  // On a terminal the progress line stands in the way.
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001B[K' : ''}${line}\n`);
}

/** Aborts at the first Ctrl-C or request to end; the second ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(INTERRUPTED);
      controller.abort();
    });
  }
  return controller.signal;
}

/** Resolves with the exit code. */
async function run(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) return say(HELP);
  if (args.includes('--version')) return say(`${manifest.version}\n`);
  const verb = VERBS.find((one) => one === args[0]);
  if (verb) return (await runSummary(verb, args.slice(1), complain)) > 0 ? 1 : 0;
  if (args.length === 0 && process.stdin.isTTY) throw new UsageError('Name a file or a folder, or "-".');
  const signal = interruption();
  const { broken, finished } = await analyzeInputs(parseAnalyze(args), { signal, complain });
  if (!finished) return INTERRUPTED;
  return broken > 0 ? 1 : 0;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

// Whoever reads the reports has read enough ("| head"): no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`standard output: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(`${error.message}\nTry --help.`);
  process.exitCode = 2;
}
