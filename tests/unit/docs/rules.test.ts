/** The generated pages of the rules, and what they promise of the rules themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../scripts/rules/all-rules.ts';
import { READERS_FILE, rulePages, rulesForReaders, ruleTitles, TITLES_FILE } from '../../../scripts/rules-docs.ts';
import { analyze } from '../../../utils/detect/analyze.ts';
import { FLAG_KINDS } from '../../../utils/report.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));

describe('the rules', () => {
  it('have ids of their own, each under its kind', () => {
    expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
    for (const { id, kind } of ALL_RULES) expect(id.startsWith(`${kind}/`), id).toBe(true);
    for (const kind of FLAG_KINDS) expect(ALL_RULES.some((rule) => rule.kind === kind)).toBe(true);
  });

  it('are all documented: no flag carries a rule without a page', () => {
    const known = new Set(ALL_RULES.map(({ id }) => id));
    const raised = ALL_RULES.flatMap(({ match }) =>
      match.flatMap((text) => analyze(text).flags.map(({ rule }) => rule)),
    );
    expect(raised.filter((rule) => !known.has(rule))).toEqual([]);
    expect(raised.length).toBeGreaterThan(ALL_RULES.length);
  });
});

describe('the page “How Hearsay decides”', () => {
  it('shows what `npm run docs:rules` makes of the registries', () => {
    expect(readFileSync(READERS_FILE, 'utf8')).toBe(rulesForReaders());
    expect(readFileSync(TITLES_FILE, 'utf8')).toBe(ruleTitles());
  });
});

describe('docs/rules', () => {
  it('is what `npm run docs:rules` makes of the registries', () => {
    const pages = rulePages();
    const written = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
    expect(written.toSorted()).toEqual([...pages.keys()].toSorted());
    for (const [name, page] of pages) expect(readFileSync(`${FOLDER}${name}`, 'utf8'), name).toBe(page);
  });
});
