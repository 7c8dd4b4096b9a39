/** Worker threads that share the work. A record that brings its worker down, or takes for ever, costs only itself. */
import { Worker } from 'node:worker_threads';
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

interface Thread {
  worker: Worker;
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
  #threads: Thread[] = [];
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
    const threads = this.#threads.splice(0);
    for (const { timer } of threads) clearTimeout(timer);
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    for (;;) {
      const thread = this.#waiting.length > 0 ? this.#freeThread() : null;
      const task = thread && this.#waiting.shift();
      if (!task) return;
      thread.tasks.push(task);
      // A copy of just these bytes: sending a part of a longer buffer would send all of it.
      const bytes = new Uint8Array(task.job.bytes);
      thread.worker.postMessage({ ...task.job, bytes }, [bytes.buffer]);
      if (thread.tasks.length === 1) this.#time(thread);
    }
  }

  /** The least busy one; a new one as long as all are busy and more are allowed. */
  #freeThread(): Thread | null {
    const [idlest] = this.#threads.toSorted((a, b) => a.tasks.length - b.tasks.length);
    if (idlest?.tasks.length === 0) return idlest;
    if (this.#threads.length < this.#options.size) return this.#start();
    return idlest && idlest.tasks.length < QUEUE_LENGTH ? idlest : null;
  }

  #start(): Thread {
    const worker = new Worker(WORKER_URL, { workerData: this.#options.layout });
    const thread: Thread = { worker, tasks: [], isReady: false };
    worker.on('message', (message: WorkerMessage) => this.#hear(thread, message));
    worker.on('error', (error) => this.#replace(thread, `the analysis failed: ${error.message}`));
    this.#threads.push(thread);
    return thread;
  }

  #hear(thread: Thread, message: WorkerMessage): void {
    if (message === 'ready') thread.isReady = true;
    else thread.tasks.shift()?.done(message);
    this.#time(thread);
    this.#assign();
  }

  /** From now on for the thread's first record. */
  #time(thread: Thread): void {
    clearTimeout(thread.timer);
    const { secondsPerRecord: seconds } = this.#options;
    if (seconds === 0 || !thread.isReady || thread.tasks.length === 0) return;
    const problem = `not done within ${seconds} second${seconds === 1 ? '' : 's'}`;
    thread.timer = setTimeout(() => this.#replace(thread, problem), seconds * 1000);
  }

  #replace(thread: Thread, problem: string): void {
    clearTimeout(thread.timer);
    // What is under way in it can only be ended with it.
    void thread.worker.terminate();
    this.#threads = this.#threads.filter((other) => other !== thread);
    const [culprit, ...innocent] = thread.tasks.splice(0);
    culprit?.done({ id: 'id' in culprit.job ? culprit.job.id : null, problem });
    this.#waiting.unshift(...innocent);
    this.#assign();
  }
}
