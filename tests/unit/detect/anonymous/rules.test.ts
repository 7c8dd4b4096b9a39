import { describe, expect, it } from 'vitest';
import { ANONYMOUS_RULES } from '../../../../utils/detect/anonymous/rules.ts';
import { anonymousIn } from './anonymous-in.ts';

describe.each(ANONYMOUS_RULES)('$id', ({ id, match, noMatch }) => {
  it.each(match)('marks: %s', (text) => {
    expect(anonymousIn(text).map(({ rule }) => rule)).toContain(id);
  });

  it.each(noMatch)('leaves alone: %s', (text) => {
    expect(anonymousIn(text)).toEqual([]);
  });
});
