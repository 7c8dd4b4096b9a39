/**
 * Worker processes that share the work. A record that brings its worker down, or takes for ever, costs only itself. Processes, not
 * threads: Node itself now and then crashes where a thread is ended in the midst of its work (docs/decisions.md).
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { Layout } from './format.ts';
import type { Job, Outcome, WorkerMessage } from './job.ts';

/** Beside the source as TypeScript, beside the bundle as JavaScript. */
const WORKER_URL = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url);

/** Records that wait at a worker, so that it need not wait for the next. */
const QUEUE_LENGTH = 2;

interface Task {
  job: Job;
  done(outcome: Outcome): void;
}

interface Worker {
  process: ChildProcess;
  /** In the order in which they were posted; the first is being worked on. */
  tasks: Task[];
  /** Its own start is not the first record's time. */
  isReady: boolean;
  timer?: NodeJS.Timeout;
}

export interface PoolOptions {
  size: number;
  layout: Layout;
  /** How long one record may take; 0: as long as it takes. */
  secondsPerRecord: number;
}

export class Pool {
  #options: PoolOptions;
  #workers: Worker[] = [];
  #waiting: Task[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Never rejects. */
  run(job: Job): Promise<Outcome> {
    return new Promise((done) => {
      this.#waiting.push({ job, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    const workers = this.#workers.splice(0);
    for (const { timer } of workers) clearTimeout(timer);
    await Promise.all(workers.map(({ process }) => end(process)));
  }

  #assign(): void {
    for (;;) {
      const worker = this.#waiting.length > 0 ? this.#freeWorker() : null;
      const task = worker && this.#waiting.shift();
      if (!task) return;
      worker.tasks.push(task);
      worker.process.send(task.job);
      if (worker.tasks.length === 1) this.#time(worker);
    }
  }

  /** The least busy one; a new one as long as all are busy and more are allowed. */
  #freeWorker(): Worker | null {
    const [idlest] = this.#workers.toSorted((a, b) => a.tasks.length - b.tasks.length);
    if (idlest?.tasks.length === 0) return idlest;
    if (this.#workers.length < this.#options.size) return this.#start();
    return idlest && idlest.tasks.length < QUEUE_LENGTH ? idlest : null;
  }

  #start(): Worker {
    const process = fork(WORKER_URL, [JSON.stringify(this.#options.layout)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const worker: Worker = { process, tasks: [], isReady: false };
    process.on('message', (message: WorkerMessage) => this.#hear(worker, message));
    void endOf(process).then((reason) => this.#replace(worker, `the analysis failed: ${reason}`));
    this.#workers.push(worker);
    return worker;
  }

  #hear(worker: Worker, message: WorkerMessage): void {
    if (message === 'ready') worker.isReady = true;
    else worker.tasks.shift()?.done(message);
    this.#time(worker);
    this.#assign();
  }

  /** From now on for the worker's first record. */
  #time(worker: Worker): void {
    clearTimeout(worker.timer);
    const { secondsPerRecord: seconds } = this.#options;
    if (seconds === 0 || !worker.isReady || worker.tasks.length === 0) return;
    const problem = `not done within ${seconds} second${seconds === 1 ? '' : 's'}`;
    worker.timer = setTimeout(() => this.#replace(worker, problem), seconds * 1000);
  }

  #replace(worker: Worker, problem: string): void {
    if (!this.#workers.includes(worker)) return;
    clearTimeout(worker.timer);
    // What is under way in it can only be ended with it.
    void end(worker.process);
    this.#workers = this.#workers.filter((other) => other !== worker);
    const [culprit, ...innocent] = worker.tasks.splice(0);
    culprit?.done({ id: 'id' in culprit.job ? culprit.job.id : null, problem });
    this.#waiting.unshift(...innocent);
    this.#assign();
  }
}

/** Resolves with how it ended, after all that it told was heard; or with why it did not start. */
function endOf(process: ChildProcess): Promise<string> {
  const failed = new Promise<string>((resolve) => {
    // What cannot be sent to a process that has ended is told by its end.
    process.on('error', (error) => process.pid === undefined && resolve(error.message));
  });
  const heard = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  const ended = exitOf(process).then((how) => heard.then(() => `its process ended with ${how}`));
  return Promise.race([failed, ended]);
}

const exitOf = (process: ChildProcess): Promise<string> =>
  new Promise((resolve) => process.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`)));

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exited = exitOf(process);
  if (process.kill('SIGKILL')) await exited;
}
