/** `hearsay`: inputs → reports, on all cores, in order, in constant memory. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Frame, frameOf, type Layout } from './format.ts';
import { inOrder } from './in-order.ts';
import { totalBytes } from './inputs.ts';
import type { InputItem, Outcome } from './job.ts';
import { Pool } from './pool.ts';
import { type Progress, showProgress } from './progress.ts';
import { type InputKind, readItems } from './read-items.ts';
import { type Checkpoint, openFileSink, readCheckpoint, type Sink, stdoutSink } from './sink.ts';
import { UsageError } from './usage-error.ts';

export interface AnalyzeCommand extends Layout {
  names: readonly string[];
  kind: InputKind | null;
  /** Null: standard output. */
  output: string | null;
  resume: boolean;
  /** Null: as many as there are cores. */
  workers: number | null;
  /** For one record; 0: none. */
  timeLimit: number;
}

/** Records read ahead for each worker: enough that one slow record does not leave the others idle. */
const AHEAD = 8;

export interface Surroundings {
  /** Ends the run; what is done is written. */
  signal: AbortSignal;
  /** One line about a record that could not be read. */
  complain(line: string): void;
}

export interface AnalyzeResult {
  /** Records that could not be read, in this run and those that it goes on with. */
  broken: number;
  /** False where the run was ended before its inputs were. */
  finished: boolean;
}

export async function analyzeInputs(
  command: AnalyzeCommand,
  { signal, complain }: Surroundings,
): Promise<AnalyzeResult> {
  const from = await checkpointOf(command);
  // Output without a checkpoint is finished.
  if (!from && command.resume && command.output !== null && existsSync(command.output)) {
    return { broken: 0, finished: true };
  }
  const sink = command.output === null ? stdoutSink : await openFileSink(command.output, runName(command), from);
  const progress: Progress = { articles: from?.written ?? 0, broken: from?.broken ?? 0, bytes: 0, totalBytes: null };
  if (process.stderr.isTTY) progress.totalBytes = await totalBytes(command.names);
  const hideProgress = showProgress(() => progress);
  const workers = command.workers ?? availableParallelism();
  const { format, rows, timeLimit } = command;
  const pool = new Pool({ size: workers, layout: { format, rows }, secondsPerRecord: timeLimit });
  let finished = false;
  try {
    const onBytes = (count: number): void => {
      progress.bytes += count;
    };
    const items = readItems(command.names, { kind: command.kind, after: from?.position ?? null, signal, onBytes });
    const run = (item: InputItem): Promise<Outcome> =>
      'job' in item ? pool.run(item.job) : Promise.resolve({ id: null, problem: item.problem });
    const writer = new Writer(sink, frameOf(command), runName(command), progress);
    await writer.begin(from !== null && from.bytes > 0);
    for await (const { item, result } of inOrder(items, run, workers * AHEAD)) {
      if ('problem' in result) complain(complaint(item, result));
      await writer.take(item, result);
    }
    finished = !signal.aborted;
    await writer.end(finished);
  } finally {
    await pool.close();
    hideProgress();
  }
  return { broken: progress.broken, finished };
}

/** The place, then the record's own name where it has one. */
const complaint = ({ place }: InputItem, { id, problem }: { id: string | null; problem: string }): string =>
  `${place}: ${id === null || id === place ? '' : `${id}: `}${problem.replaceAll(/\s+/g, ' ').trim()}`;

const runName = ({ names, kind, format, rows }: AnalyzeCommand): string =>
  JSON.stringify({ names, kind, format, rows });

async function checkpointOf(command: AnalyzeCommand): Promise<Checkpoint | null> {
  if (!command.resume) return null;
  if (command.output === null) throw new UsageError('--resume needs --output: it goes on with that file.');
  const checkpoint = await readCheckpoint(command.output);
  if (checkpoint && checkpoint.run !== runName(command)) {
    throw new UsageError(`${command.output} was begun with other inputs or another format.`);
  }
  return checkpoint;
}

/** Puts outcomes into the output's frame and keeps count. */
class Writer {
  #sink: Sink;
  #frame: Frame;
  #run: string;
  #progress: Progress;

  constructor(sink: Sink, frame: Frame, run: string, progress: Progress) {
    this.#sink = sink;
    this.#frame = frame;
    this.#run = run;
    this.#progress = progress;
  }

  async begin(goesOn: boolean): Promise<void> {
    if (!goesOn) await this.#sink.write(this.#frame.head);
  }

  async take({ file, name, records }: InputItem, outcome: Outcome): Promise<void> {
    const progress = this.#progress;
    if ('problem' in outcome) progress.broken++;
    if ('output' in outcome) {
      await this.#sink.write((progress.articles > 0 ? this.#frame.between : '') + outcome.output);
      progress.articles++;
    }
    const { articles: written, broken } = progress;
    await this.#sink.mark({ run: this.#run, position: { file, name, records }, written, broken });
  }

  end(finished: boolean): Promise<void> {
    return this.#sink.close(this.#frame.tail, finished);
  }
}
