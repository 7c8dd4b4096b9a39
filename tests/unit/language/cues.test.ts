import { describe, expect, it } from 'vitest';
import { addPatternCues, addWordCues, nextCue } from '../../../utils/language/cues.ts';
import { parseDocument } from '../../../utils/language/document.ts';
import { compilePatterns } from '../../../utils/language/pattern.ts';

const PATTERNS = compilePatterns(
  ['zorp', 'quib of', 'quib @filler? glab', 'narf <4 troz'].map((pattern) => ({ pattern })),
  { filler: ['very'] },
);
const BIT = addPatternCues(PATTERNS);
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

  it('is at a first word only with one that has to follow it', () => {
    expect(marked('A quib of tea, a quib in tea.', BIT)).toEqual(['quib']);
    expect(marked('A quib in tea.', BIT)).toEqual([]);
  });

  it('is at a first word with its key word within reach, over what may stand between', () => {
    expect(marked('A quib very glab.', BIT)).toEqual(['quib']);
    expect(marked('They narf one two three four troz.', BIT)).toEqual(['narf']);
    expect(marked(`They narf ${'on and '.repeat(6)} troz.`, BIT)).toEqual([]);
    expect(marked('Troz they narf.', BIT)).toEqual([]);
  });

  it('looks past quotation marks, since some detectors do', () => {
    expect(marked('A quib “of” tea.', BIT)).toEqual(['quib']);
  });

  it('is at the single words of another lexicon, and at marks, without mixing the two', () => {
    expect(marked('The plugh; a zorp', WORDS)).toEqual(['plugh', ';']);
    expect(marked('The plugh; a zorp', WORDS | BIT)).toEqual(['plugh', ';', 'zorp']);
  });

  it('never passes over a place where a pattern matches', () => {
    const words = 'zorp quib of very glab narf troz one “ ” . ,'.split(' ');
    let seed = 7;
    const next = (): string => {
      seed = (seed * 48271) % 2147483647;
      return words[seed % words.length] ?? '';
    };
    const { tokens, cues } = parseDocument(Array.from({ length: 4000 }, next).join(' '));
    let matches = 0;
    for (let at = 0; at < tokens.length; at++) {
      if (!PATTERNS.matchAt(tokens, at, tokens.length)) continue;
      matches++;
      expect(nextCue(cues, at, at + 1, BIT), `token ${at}`).toBe(at);
    }
    expect(matches).toBeGreaterThan(300);
  });

  it('says so when there is no room for another lexicon', () => {
    expect(() => {
      for (let i = 0; i < 40; i++) addWordCues(['xyzzy']);
    }).toThrow('Too many word sets');
  });
});
