/** A worker process: jobs in, outcomes out, in the same order. Ends with the process that sends them. */
import { useEnglish } from './english.ts';
import type { Layout } from './format.ts';
import type { Job, WorkerMessage } from './job.ts';
import { runJob } from './run-job.ts';

useEnglish();
const layout = JSON.parse(process.argv[2] ?? '') as Layout;
const tell = (message: WorkerMessage): void => void process.send?.(message);
// Ctrl-C reaches all processes at a terminal; when to end is for the one that sends the jobs to say.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('message', (job: Job) => tell(runJob(job, layout)));
tell('ready');
