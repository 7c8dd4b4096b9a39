/** Reads a command's output to its end and watches the memory it holds. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  code: number | null;
  seconds: number;
  /** Lines of its standard output. */
  lines: number;
  /** The most memory that it and its workers held, each counted at its own peak; 0 where the system does not tell. */
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
    const peaks = withChildren(child.pid).map(peakOf);
    kilobytes = Math.max(
      kilobytes,
      peaks.reduce((sum, peak) => sum + peak, 0),
    );
  }
  const code = await closed;
  return { code, seconds: (performance.now() - begin) / 1000, lines, megabytes: Math.round(kilobytes / 1024) };
}

/** Linux keeps the peak itself, so that nothing is missed between two looks. */
const peakOf = (pid: number): number => Number(/^VmHWM:\s*(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0);

function withChildren(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  return [pid, ...(readProc(`${pid}/task/${pid}/children`).match(/\d+/g) ?? []).map(Number)];
}

function readProc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}
