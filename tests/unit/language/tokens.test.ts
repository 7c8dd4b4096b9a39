import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../utils/language/token.ts';

const wordsOf = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string): string[] => tokenize(text).map(({ kind }) => kind);

describe('tokens', () => {
  const cases: Record<string, [text: string, tokens: string[]]> = {
    'clitics apart': ['She didn’t say they’re his.', ['She', 'did', 'n’t', 'say', 'they', '’re', 'his', '.']],
    'cannot as two': ['It cannot be.', ['It', 'can', 'not', 'be', '.']],
    'hyphens, ampersands and apostrophes inside words': [
      'AT&T’s vice-president O’Neill',
      ['AT&T', '’s', 'vice-president', 'O’Neill'],
    ],
    'dotted abbreviations whole': ['the U.S. at 9 a.m. today', ['the', 'U.S.', 'at', '9', 'a.m.', 'today']],
    'titles with their full stop': ['Gov. Hale and Mr. Ortega', ['Gov.', 'Hale', 'and', 'Mr.', 'Ortega']],
    'numbers whole': ['3,000 paid $4.20 at 10:30', ['3,000', 'paid', '$', '4.20', 'at', '10:30']],
    'numbers that go on as words': [
      'a 20-minute, 1,200-seat, 2,802km trip',
      ['a', '20-minute', ',', '1,200-seat', ',', '2,802km', 'trip'],
    ],
    'addresses whole': ['see https://example.org/a?b=c, he said', ['see', 'https://example.org/a?b=c,', 'he', 'said']],
    'dashes and ellipses whole': ['no -- wait ... yes', ['no', '--', 'wait', '...', 'yes']],
    'an owner’s mark apart, with either apostrophe, in any case, behind any word': [
      "The boss's and the CITY’S and a U.N.’s.",
      ['The', 'boss', "'s", 'and', 'the', 'CITY', '’S', 'and', 'a', 'U.N.', '’s', '.'],
    ],
    'what only looks like an owner’s mark with its word': [
      'the ma’soom, the dogs’ pens, rock’n’roll’s',
      ['the', 'ma’soom', ',', 'the', 'dogs', '’', 'pens', ',', 'rock’n’roll', '’s'],
    ],
    'an owner’s mark behind a full stop, whatever follows': [
      'the U.N.’s\u00A0envoy, the U.N.’s… and the U.N.’s',
      ['the', 'U.N.', '’s', 'envoy', ',', 'the', 'U.N.', '’s', '…', 'and', 'the', 'U.N.', '’s'],
    ],
    'an owner’s mark with what is joined to it': ['the mayor’s-office plan', ['the', 'mayor’s-office', 'plan']],
    'a full stop glued to the next sentence apart': ['the end.The start', ['the', 'end', '.', 'The', 'start']],
  };
  for (const [name, [text, tokens]] of Object.entries(cases)) {
    it(`keeps ${name}`, () => expect(wordsOf(text)).toEqual(tokens));
  }

  it('gives equal words one entry, and others different ones, however long they are and however they are written', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = Array.from({ length: 20 }, (_, at) => letters.slice(0, at + 1));
    const others = words.map((word) => `x${word}`);
    const infos = (text: string): unknown[] => tokenize(text).map(({ info }) => info);
    const small = infos(words.join(' '));
    for (const [at, info] of infos(words.join(' ').toUpperCase()).entries()) expect(info).toBe(small[at]);
    expect(new Set(infos([...words, ...others].join(' '))).size).toBe(40);
    expect(tokenize(words.join(' ')).map(({ lower }) => lower)).toEqual(words);
  });

  it('tells opening from closing quotation marks', () => {
    expect(kindsOf('"Go," he said. “No.” \'Yes\' the workers’ union')).toEqual(
      'open-quote word punctuation close-quote word word terminal open-quote word terminal close-quote open-quote word close-quote word word punctuation word'.split(
        ' ',
      ),
    );
  });

  it('cuts any number of clitics', () => {
    const tokens = tokenize(`a${"'s".repeat(30_000)}`);
    expect(tokens).toHaveLength(30_001);
    expect(tokens.at(-1)).toMatchObject({ start: 59_999, end: 60_001, lower: "'s" });
  });

  it('covers every character but white space, once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
