/** A worker thread: jobs in, outcomes out, in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import { useEnglish } from './english.ts';
import type { Layout } from './format.ts';
import type { Job, WorkerMessage } from './job.ts';
import { runJob } from './run-job.ts';

useEnglish();
const layout = workerData as Layout;
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);
parentPort?.on('message', (job: Job) => tell(runJob(job, layout)));
tell('ready');
