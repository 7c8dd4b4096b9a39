import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const exists = (path: string): boolean => existsSync(new URL(`../../../${path}`, import.meta.url));

/** The cells of the tables' rows, without their heads. */
const rows = read('docs/promises.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:-+|promise) +\|/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

/** A test's name stands in its file as it was written, with its quotation marks escaped. */
const bare = (text: string): string => text.replace(/\\(['"`])/g, '$1');

describe('docs/promises.md', () => {
  it.each(rows)('%s: names a test that is there, and what was reached', (_, test = '', reached = '') => {
    const [, path = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
    expect(exists(path), path).toBe(true);
    expect(bare(read(path))).toContain(name);
    expect(name.length).toBeGreaterThan(10);
    expect(reached).not.toBe('');
  });

  it('has rows', () => expect(rows.length).toBeGreaterThan(30));
});
