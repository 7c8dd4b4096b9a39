/** Worker threads that share the work. A record that brings its worker down costs only itself. */
import { Worker } from 'node:worker_threads';
import type { Layout } from './format.ts';
import type { Job, Outcome } from './job.ts';

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
}

export class Pool {
  #layout: Layout;
  #size: number;
  #threads: Thread[] = [];
  #waiting: Task[] = [];

  constructor(size: number, layout: Layout) {
    this.#size = size;
    this.#layout = layout;
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
    }
  }

  /** The least busy one; a new one as long as all are busy and more are allowed. */
  #freeThread(): Thread | null {
    const [idlest] = this.#threads.toSorted((a, b) => a.tasks.length - b.tasks.length);
    if (idlest?.tasks.length === 0) return idlest;
    if (this.#threads.length < this.#size) return this.#start();
    return idlest && idlest.tasks.length < QUEUE_LENGTH ? idlest : null;
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(WORKER_URL, { workerData: this.#layout }), tasks: [] };
    thread.worker.on('message', (outcome: Outcome) => {
      thread.tasks.shift()?.done(outcome);
      this.#assign();
    });
    thread.worker.on('error', (error) => this.#replace(thread, error));
    this.#threads.push(thread);
    return thread;
  }

  #replace(thread: Thread, error: Error): void {
    this.#threads = this.#threads.filter((other) => other !== thread);
    const [culprit, ...innocent] = thread.tasks;
    culprit?.done({ id: null, problem: `the analysis failed: ${error.message}` });
    this.#waiting.unshift(...innocent);
    this.#assign();
  }
}
