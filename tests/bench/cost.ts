/** What a candidate costs before it has read anything: bytes in the bundle, and memory in a process of its own. */
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

export interface Memory {
  /** Megabytes of heap that stay once it is loaded and has read all texts, above those of an empty process. */
  kept: number;
  /** Megabytes of the whole process at its largest. */
  peak: number;
}

const ENTRY = 'virtual:candidate';

function entryPlugin(code: string): Plugin {
  return {
    name: 'candidate',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? code : null),
  };
}

/** Bytes, bundled and minified as for a page. */
export async function bundleBytes(code: string): Promise<{ raw: number; gzip: number }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entryPlugin(code)],
    build: { write: false, minify: true, rollupOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return { raw: Buffer.byteLength(script), gzip: gzipSync(script, { level: 9 }).length };
}

/** Runs `script --memory NAME [FILE]` in a process of its own, which prints a `Memory`. */
export function memoryOf(script: string, name: string, file: string | undefined): Memory {
  const args = ['--expose-gc', script, '--memory', name, ...(file ? [file] : [])];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as Memory;
}

/** Measures this very process, which must run with --expose-gc. */
export async function measureMemory(work: () => Promise<unknown>): Promise<Memory> {
  if (!globalThis.gc) throw new Error('needs --expose-gc');
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const held = await work();
  globalThis.gc();
  const kept = (process.memoryUsage().heapUsed - before) / 1e6;
  // Read after the collection, so that what was loaded is still reachable while it is counted.
  if (held === undefined) throw new Error('nothing was loaded');
  return { kept, peak: process.resourceUsage().maxRSS / 1024 };
}
