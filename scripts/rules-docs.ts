/**
 * Makes docs/rules, and what the extension's page “How Hearsay decides” shows, from the rule registries: `npm run docs:rules`.
 * With `-- --measure FILE…` (labelled articles, one JSON a line) it first measures each rule's precision anew and keeps it in
 * docs/rules/precision.json.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_RULES } from './rules/all-rules.ts';
import { indexPage, pageName, rulePage } from './rules/rule-page.ts';
import { type LabelledArticle, type RuleTally, tallyRules } from './rules/rule-precision.ts';

const FOLDER = fileURLToPath(new URL('../docs/rules', import.meta.url));
const PRECISION = join(FOLDER, 'precision.json');
export const READERS_FILE = fileURLToPath(new URL('../components/rules/rules.json', import.meta.url));
export const TITLES_FILE = fileURLToPath(new URL('../components/rules/titles.json', import.meta.url));

function readLabelled(files: readonly string[]): LabelledArticle[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledArticle),
  );
}

/** The files of docs/rules by name, as they should be. */
export function rulePages(): Map<string, string> {
  const tallies = new Map(Object.entries(JSON.parse(readFileSync(PRECISION, 'utf8')) as Record<string, RuleTally>));
  const pages = ALL_RULES.map((rule): [string, string] => [pageName(rule), rulePage(rule, tallies.get(rule.id))]);
  return new Map([['README.md', indexPage(ALL_RULES, tallies)], ...pages]);
}

/** The same for the extension's own page: enough of each rule for a reader, as JSON. */
export function rulesForReaders(): string {
  const tallies = JSON.parse(readFileSync(PRECISION, 'utf8')) as Record<string, RuleTally>;
  const rules = ALL_RULES.map(({ id, kind, title, catches, ignores, standard, match, noMatch }) => {
    const { right = 0, wrong = 0 } = tallies[id] ?? {};
    const examples = { match: match.slice(0, EXAMPLES), noMatch: noMatch.slice(0, EXAMPLES) };
    return { id, kind, title, catches, ignores, standard, ...examples, right, all: right + wrong };
  });
  return `${JSON.stringify(rules, null, 2)}\n`;
}

/** Rule → its title, for lists that name rules. */
export function ruleTitles(): string {
  return `${JSON.stringify(Object.fromEntries(ALL_RULES.map(({ id, title }) => [id, title])), null, 2)}\n`;
}

/** Examples of each sort that the extension's page shows. */
const EXAMPLES = 2;

function main(args: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true });
  if (args[0] === '--measure') {
    const tallies = [...tallyRules(readLabelled(args.slice(1)))].toSorted(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(PRECISION, `${JSON.stringify(Object.fromEntries(tallies), null, 2)}\n`);
  }
  for (const file of readdirSync(FOLDER)) if (file.endsWith('.md')) rmSync(join(FOLDER, file));
  for (const [name, page] of rulePages()) writeFileSync(join(FOLDER, name), page);
  writeFileSync(READERS_FILE, rulesForReaders());
  writeFileSync(TITLES_FILE, ruleTitles());
}

if (import.meta.main) main(process.argv.slice(2));
