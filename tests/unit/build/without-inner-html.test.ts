import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutAssignments } from '../../../scripts/build/without-inner-html.ts';

const require = createRequire(import.meta.url);
const READABILITY = require.resolve('@mozilla/readability/Readability.js');
const PREACT = fileURLToPath(new URL('../../../node_modules/preact/dist/preact.mjs', import.meta.url));
const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));
const ASSIGNMENT = /\.(?:inner|outer)HTML\s*=[^=]/;

const folder = mkdtempSync(join(tmpdir(), 'hearsay-readability-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rewritten(path: string): string {
  return withoutAssignments(readFileSync(path, 'utf8'), path) ?? '';
}

describe('the libraries in the packages', () => {
  it.each([READABILITY, PREACT])('%s assign to innerHTML no more', (path) => {
    expect(readFileSync(path, 'utf8')).toMatch(ASSIGNMENT);
    expect(rewritten(path)).not.toMatch(ASSIGNMENT);
  });

  it('stop the build when their code has changed', () => {
    expect(() => withoutAssignments('function Readability() {}', READABILITY)).toThrow(/Readability\.js/);
    expect(withoutAssignments('element.innerHTML = text;', '/somewhere/else.js')).toBeNull();
  });

  const file = join(folder, 'Readability.cjs');
  writeFileSync(file, rewritten(READABILITY));
  const Rewritten = require(file) as typeof Readability;
  it.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))('read %s as before', (name) => {
    const html = readFileSync(join(PAGES, name), 'utf8').replace(
      '</main>',
      '<noscript><img src="a.png"></noscript></main>',
    );
    const article = (Reader: typeof Readability) => {
      const found = new Reader(parseHTML(html).document).parse();
      // linkedom writes an element that a script has made as the script called it; browsers do not.
      return { ...found, content: found?.content?.toLowerCase() };
    };
    expect(article(Rewritten)).toEqual(article(Readability));
  });
});
