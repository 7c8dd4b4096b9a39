/** What goes to a worker and what comes back. */

/** One record of the input, as bytes; workers decode, so that the one that reads only cuts. */
export type Job =
  /** A line of NDJSON. */
  | { kind: 'line'; bytes: Uint8Array }
  /** A file or a WARC `resource` record. `isHtml` null: by its look. */
  | { kind: 'document'; bytes: Uint8Array; id: string; isHtml: boolean | null; url: string | null }
  /** An HTTP response as it came over the wire. */
  | { kind: 'response'; bytes: Uint8Array; id: string; url: string | null };

export type Outcome =
  /** Already in the output's format. */
  | { output: string }
  /** `id` is the record's own, where it could be read. */
  | { problem: string; id: string | null }
  /** An empty line, a picture, a redirection: nothing to analyse and nothing wrong. */
  | { skipped: true };

/** What a worker says: once that it can begin, then the outcome of each job. */
export type WorkerMessage = 'ready' | Outcome;

/** A record of the input in its place; a broken one has its problem instead of a job. */
export type InputItem = Position & { /** For people: "a.ndjson:12". */ place: string } & (
    | { job: Job }
    | { problem: string }
  );

/** How far into the inputs: the file's place in the order of the inputs, and records of it up to and with this one. */
export interface Position {
  file: number;
  name: string;
  records: number;
}

/** What is longer is reported instead of held in memory. */
export const MOST_RECORD_BYTES = 64 * 1024 * 1024;
