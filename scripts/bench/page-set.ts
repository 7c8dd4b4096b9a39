/** The folder of real pages that benchmarks and measurements take as an argument. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface PageTruth {
  url: string;
  kind: 'news' | 'other';
  /** BCP 47. */
  language: string;
  /** The article as people marked it. */
  articleBody: string;
}

export interface SavedPage extends PageTruth {
  id: string;
  html: string;
}

/** `folder` holds ID.html.gz files and ground-truth.json (id → PageTruth). Throws a clear error where it does not. */
export function readPageSet(folder: string): SavedPage[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, PageTruth>;
  const files = readdirSync(folder).filter((file) => file.endsWith('.html.gz'));
  return files.flatMap((file) => {
    const id = file.slice(0, -'.html.gz'.length);
    const known = truth[id];
    return known ? [{ id, html: gunzipSync(readFileSync(join(folder, file))).toString('utf8'), ...known }] : [];
  });
}
