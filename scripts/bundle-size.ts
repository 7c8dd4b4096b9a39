/** Bytes of what the browser loads for each part of a built extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BundleSize {
  raw: number;
  gzip: number;
}

/** The scripts and style sheets that `entry` (a script, or a page with all it links and imports) brings. */
function filesOf(folder: string, entry: string): string[] {
  const files = new Set([entry]);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const pattern = file.endsWith('.html')
      ? /(?:src|href)="\/?([^"#]+\.(?:js|css))"/g
      : /(?:from|import)\s*["']\.?\/?((?:chunks\/)?[^"']+\.js)["']/g;
    for (const [, found] of text.matchAll(pattern)) if (found) files.add(resolveFrom(file, found));
  }
  return [...files].filter((file) => !file.endsWith('.html'));
}

function resolveFrom(importer: string, found: string): string {
  return importer.startsWith('chunks/') && !found.startsWith('chunks/') ? `chunks/${found}` : found;
}

export function bundleSize(folder: string, entry: string): BundleSize {
  const bodies = filesOf(folder, entry).map((file) => readFileSync(join(folder, file)));
  return {
    raw: bodies.reduce((sum, body) => sum + body.length, 0),
    gzip: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
  };
}
