import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../utils/language/pattern.ts';
import { tokenize } from '../../../utils/language/token.ts';

/** The text of the longest match at the first token where there is one; null where the pattern is nowhere found. */
function find(pattern: string, text: string): string | null {
  const patterns = compilePatterns([{ pattern }], { negation: ['not', "n't", 'never'] });
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const match = patterns.matchAt(tokens, at, tokens.length);
    if (match) return text.slice(tokens[match.first]?.start, tokens[match.last - 1]?.end);
  }
  return null;
}

describe('a phrase pattern', () => {
  const cases: [pattern: string, text: string, found: string | null][] = [
    ['reportedly', 'He reportedly left.', 'reportedly'],
    ['reportedly', 'He left.', null],
    ['no|little evidence', 'There was little evidence.', 'little evidence'],
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

  it('takes the longest of several', () => {
    const patterns = compilePatterns([{ pattern: 'denied' }, { pattern: 'denied the claim' }]);
    expect(patterns.matchAt(tokenize('denied the claim again'), 0, 4)).toMatchObject({ last: 3 });
    expect(patterns.matchAt(tokenize('denied the claim again'), 0, 2)).toMatchObject({ last: 1 });
  });

  it.each([
    ['maybe? so', /start with a required word/],
    ['<3 so', /start with a required word/],
    ['so <9', /Gap must be/],
    ['@unknown', /Unknown word class/],
    ['{Deny}', /Malformed verb/],
    ['{deny:future}', /Unknown verb form/],
    ['Never', /capitalised/],
  ])('is refused with its reason: %s', (pattern, reason) => {
    expect(() => compilePatterns([{ pattern }])).toThrow(reason);
  });
});
