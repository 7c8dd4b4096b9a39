/** A rule → its page in docs/rules. */
import type { Rule } from '../../utils/detect/rule.ts';
import type { RuleTally } from './rule-precision.ts';

export const pageName = (rule: Pick<Rule, 'id'>): string => `${rule.id.replace('/', '-')}.md`;

export const HEADER = '<!-- Made by `npm run docs:rules` from the rule registries. Do not edit by hand. -->';

/** Fewer flags than this say little about a rule. */
const ENOUGH = 10;

function precisionLine(tally: RuleTally | undefined): string {
  if (!tally) return 'The labelled articles hold no sentence that this rule marks; its precision is not measured.';
  const all = tally.right + tally.wrong;
  const share = `${tally.right} of ${all} marks on labelled articles are right`;
  return all < ENOUGH ? `${share}: too few to tell.` : `${share} (${Math.round((100 * tally.right) / all)} %).`;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export function rulePage(rule: Rule, tally: RuleTally | undefined): string {
  return `${HEADER}

# ${rule.title}

\`${rule.id}\` · kind \`${rule.kind}\`

**Marks:** ${rule.catches}

**Leaves alone:** ${rule.ignores}

**Why it matters:** ${rule.standard}

**Measured:** ${precisionLine(tally)}

## Marked

${list(rule.match)}

## Not marked by this rule

${list(rule.noMatch)}
`;
}

export function indexPage(rules: readonly Rule[], tallies: ReadonlyMap<string, RuleTally>): string {
  const rows = rules.map((rule) => {
    const tally = tallies.get(rule.id);
    const measured = tally ? `${tally.right} of ${tally.right + tally.wrong}` : '–';
    return `| [\`${rule.id}\`](${pageName(rule)}) | ${rule.title} | ${measured} |`;
  });
  return `${HEADER}

# Rules

Every mark carries the id of the rule that raised it. The examples on each page are run as tests. "Right" counts the marks on
labelled articles whose sentence bears a label of the same kind.

| rule | | right |
|---|---|---|
${rows.join('\n')}
`;
}
