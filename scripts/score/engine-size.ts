/** Bytes of the engine with its lexicons, bundled and minified as it ships. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../../utils/detect/analyze.ts', import.meta.url));

export async function engineSize(): Promise<{ raw: number; gzip: number }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: ENTRY, name: 'engine', formats: ['iife'] } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
