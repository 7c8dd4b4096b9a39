/** A worker thread: jobs in, outcomes out, in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import { useEnglish } from './english.ts';
import type { Layout } from './format.ts';
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';

useEnglish();
const layout = workerData as Layout;
parentPort?.on('message', (job: Job) => parentPort?.postMessage(runJob(job, layout)));
