import { describe, expect, it } from 'vitest';
import { addPatternCues, addWordCues, nextCue } from '../../../utils/language/cues.ts';
import { parseDocument } from '../../../utils/language/document.ts';
import { compilePatterns } from '../../../utils/language/pattern.ts';
import { matchAt } from './match-at.ts';

const PATTERNS = compilePatterns(
  ['zorp', 'zorp of', 'did quib', 'did @filler? glab', 'did very glab', 'the <4 troz', 'snarf', 'did thrum'].map(
    (pattern) => ({ pattern }),
  ),
  { filler: ['very'] },
);
const CUES = addPatternCues(PATTERNS);
const BIT = CUES.bit;
const WORDS = addWordCues(['plugh', ';']);

/** The words at which a cue may begin. */
function marked(text: string, bits: number): string[] {
  const { tokens, cues } = parseDocument(text);
  const found: string[] = [];
  for (let at = nextCue(cues, 0, tokens.length, bits); at < tokens.length; ) {
    found.push(tokens[at]?.lower ?? '');
    at = nextCue(cues, at + 1, tokens.length, bits);
  }
  return found;
}

describe('where a cue may begin', () => {
  it('is at a word that is a cue alone, in any case and at any place', () => {
    expect(marked('Zorp came, and the ZORP went with zorp', BIT)).toEqual(['zorp', 'zorp', 'zorp']);
  });

  it('is at a frequent word only where the rarest word of its pattern follows', () => {
    expect(marked('They did quib, he did not quib.', BIT)).toEqual(['did']);
    expect(marked('They did, and they quib.', BIT)).toEqual([]);
  });

  it('is at the rarest word where that is the first, whatever follows', () => {
    expect(marked('A zorp of tea, a zorp in tea.', BIT)).toEqual(['zorp', 'zorp']);
  });

  it('looks over what may stand between, and no further', () => {
    expect(marked('They did very glab.', BIT)).toEqual(['did']);
    expect(marked('In the one two three four troz.', BIT)).toEqual(['the']);
    expect(marked(`In the ${'on and '.repeat(6)} troz.`, BIT)).toEqual([]);
    expect(marked('Troz they the.', BIT)).toEqual([]);
  });

  it('looks past quotation marks, since some detectors do', () => {
    expect(marked('They did “quib” it.', BIT)).toEqual(['did']);
  });

  it('is at the single words of another lexicon, and at marks, without mixing the two', () => {
    expect(marked('The plugh; a zorp', WORDS)).toEqual(['plugh', ';']);
    expect(marked('The plugh; a zorp', WORDS | BIT)).toEqual(['plugh', ';', 'zorp']);
  });

  it('never passes over a place where a pattern matches', () => {
    const words = 'zorp quib of did very glab the troz one “ ” . ,'.split(' ');
    let seed = 7;
    const next = (): string => {
      seed = (seed * 48271) % 2147483647;
      return words[seed % words.length] ?? '';
    };
    const { tokens, cues } = parseDocument(Array.from({ length: 4000 }, next).join(' '));
    let matches = 0;
    for (let at = 0; at < tokens.length; at++) {
      const last = Math.max(...PATTERNS.map((pattern) => matchAt(pattern, tokens, at, tokens.length)));
      if (last < 0) continue;
      matches++;
      expect(nextCue(cues, at, at + 1, BIT), `token ${at}`).toBe(at);
      expect(CUES.matchAt(cues, at, tokens, tokens.length)).toMatchObject({ first: at, last });
    }
    expect(matches).toBeGreaterThan(300);
  });

  it('is a match of the longest pattern, and of two equally long of the earlier one', () => {
    const { tokens, cues } = parseDocument('They did very glab.');
    expect(CUES.matchAt(cues, 1, tokens, tokens.length)?.entry.pattern).toBe('did @filler? glab');
    const { tokens: others, cues: otherCues } = parseDocument('a zorp of tea');
    expect(CUES.matchAt(otherCues, 1, others, others.length)?.entry.pattern).toBe('zorp of');
    expect(CUES.matchAt(otherCues, 1, others, 2)?.entry.pattern).toBe('zorp');
    expect(CUES.matchAt(cues, 0, tokens, tokens.length)).toBeNull();
  });

  it('is still known after more new words than are kept', () => {
    const letters = (number: number): string =>
      String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 97 + Math.floor(number / 676));
    parseDocument(Array.from({ length: 9000 }, (_, number) => `wug${letters(number)}`).join(' '));
    expect(marked('They did thrum and SNARF.', BIT)).toEqual(['did', 'snarf']);
  });

  it('says so when there is no room for another lexicon', () => {
    expect(() => {
      for (let i = 0; i < 40; i++) addWordCues(['xyzzy']);
    }).toThrow('Too many lexicons');
  });
});
