import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../scripts/analyze.ts', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line with `input` on its standard input. */
export async function runAnalyze(args: readonly string[], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'pipe' });
  // A command that ends early leaves the rest of its input unread.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}
