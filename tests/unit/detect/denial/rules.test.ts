import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/detect/analyze.ts';
import { DENIAL_RULES } from '../../../../utils/detect/denial/rules.ts';
import { RULE_NAMES } from '../../../../utils/detect/denial.ts';

const rulesOf = (text: string): string[] => analyze(text).flags.map(({ rule }) => rule);

describe.each(DENIAL_RULES)('$id', ({ id, match, noMatch }) => {
  it.each(match)('marks %s', (sentence) => {
    expect(rulesOf(sentence)).toContain(id);
  });

  it.each(noMatch)('leaves alone %s', (sentence) => {
    expect(rulesOf(sentence)).not.toContain(id);
  });
});

describe('the rules and the judges', () => {
  it('name the same ids', () => {
    const documented = DENIAL_RULES.map(({ id }) => id.replace('denial/', '')).sort();
    expect(documented).toEqual([...RULE_NAMES].sort());
  });
});
