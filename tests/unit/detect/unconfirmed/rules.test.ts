import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/detect/analyze.ts';
import { UNCONFIRMED_RULES } from '../../../../utils/detect/unconfirmed/rules.ts';
import { ALL_CUES } from '../../../../utils/detect/unconfirmed.ts';

const rulesOf = (text: string): string[] => analyze(text).flags.map(({ rule }) => rule);

describe.each(UNCONFIRMED_RULES)('$id', ({ id, match, noMatch }) => {
  it.each(match)('marks %s', (sentence) => {
    expect(rulesOf(sentence)).toContain(id);
  });

  it.each(noMatch)('leaves alone %s', (sentence) => {
    expect(rulesOf(sentence)).not.toContain(id);
  });
});

describe('the rules and the lexicon', () => {
  it('name the same ids', () => {
    const raised = new Set(ALL_CUES.map(({ rule }) => rule));
    expect([...raised].sort()).toEqual(UNCONFIRMED_RULES.map(({ id }) => id).sort());
  });
});
