import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../utils/language/pattern.ts';
import { tokenize } from '../../../utils/language/token.ts';
import { matchAt } from './match-at.ts';

/** The text of the longest match at the first token where there is one; null where the pattern is nowhere found. */
function find(source: string, text: string): string | null {
  const [pattern] = compilePatterns([{ pattern: source }], { negation: ['not', "n't", 'never'] });
  const tokens = tokenize(text);
  if (!pattern) throw new Error('Nothing was compiled');
  for (let at = 0; at < tokens.length; at++) {
    const last = matchAt(pattern, tokens, at, tokens.length);
    if (last > at) return text.slice(tokens[at]?.start, tokens[last - 1]?.end);
  }
  return null;
}

describe('a phrase pattern', () => {
  const cases: [pattern: string, text: string, found: string | null][] = [
    ['reportedly', 'He reportedly left.', 'reportedly'],
    ['reportedly', 'He left.', null],
    ['no|little evidence', 'There was little evidence.', 'little evidence'],
    ['claim+|theory of', 'There were claims of it.', 'claims of'],
    ['{deny} it', 'They have denied it.', 'denied it'],
    ['{deny:ing} it', 'They denied it.', null],
    ['{say|think} so', 'She thought so.', 'thought so'],
    ['{be} said', "It's said.", "'s said"],
    ['could @negation be? confirmed', 'It could not be confirmed.', 'could not be confirmed'],
    ['could @negation be? confirmed', 'It couldn’t confirmed.', 'couldn’t confirmed'],
    ['refused <2 comment', 'He refused any further comment.', 'refused any further comment'],
    ['refused <2 comment', 'He refused comment.', 'refused comment'],
    ['refused <2 comment', 'He refused to give any comment.', null],
    ['refused <2 comment', 'He refused. “No comment.”', null],
    ['refused <3 comment comment?', 'He refused comment on the comment.', 'refused comment on the comment'],
  ];
  it.each(cases)('%s in “%s”', (pattern, text, found) => expect(find(pattern, text)).toBe(found));

  it('has one gap where several stand behind each other', () => {
    const [pattern] = compilePatterns([{ pattern: 'none <6 <6 <2 came' }]);
    expect(pattern?.elements.map(({ gap }) => gap)).toEqual([0, 14, 0]);
    expect(find('none <6 <6 <2 came', `None ${'of them '.repeat(7)}came`)).not.toBeNull();
    expect(find('none <6 <6 <2 came', `None ${'of them '.repeat(8)}came`)).toBeNull();
  });

  it('ends before the limit', () => {
    const [pattern] = compilePatterns([{ pattern: 'denied the claim' }]);
    if (!pattern) throw new Error('Nothing was compiled');
    const tokens = tokenize('denied the claim again');
    expect([2, 3, 4].map((limit) => matchAt(pattern, tokens, 0, limit))).toEqual([-1, 3, 3]);
  });

  it.each([
    ['maybe? so', /start/],
    ['<3 so', /start/],
    ['so <9', /gap/],
    ['@unknown', /class/],
    ['{Deny}', /verb:/],
    ['{deny:future}', /verb form/],
    ['Never', /word/],
  ])('is refused with its reason: %s', (pattern, reason) => {
    expect(() => compilePatterns([{ pattern }])).toThrow(reason);
  });
});
