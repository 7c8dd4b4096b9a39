/** Reads a command's output to its end and watches the memory it holds. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  code: number | null;
  seconds: number;
  /** Lines of its standard output. */
  lines: number;
  /** The most memory that was its own at one time; 0 where the system does not tell. */
  megabytes: number;
}

const NEWLINE = 0x0a;

export async function measureRun(child: ChildProcess): Promise<Run> {
  const begin = performance.now();
  let lines = 0;
  let kilobytes = 0;
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  for await (const chunk of child.stdout ?? []) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
    kilobytes = Math.max(kilobytes, peakOf(child.pid));
  }
  const code = await closed;
  return { code, seconds: (performance.now() - begin) / 1000, lines, megabytes: Math.round(kilobytes / 1024) };
}

/** Linux keeps the peak itself, so that nothing is missed between two looks. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
