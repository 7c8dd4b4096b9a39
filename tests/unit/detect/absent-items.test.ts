import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/score/corpus.ts';
import { analyze } from '../../../utils/detect/analyze.ts';

/** To ask a list for item -1 is to look a property of that name up: fifty times as slow as reading an item. */
let asked = 0;

beforeEach(() => {
  asked = 0;
  Object.defineProperty(Array.prototype, '-1', { configurable: true, get: () => void asked++ });
});

afterEach(() => {
  Reflect.deleteProperty(Array.prototype, '-1');
});

it('is counted', () => {
  const list: readonly number[] = [1];
  expect(list[-1]).toBeUndefined();
  expect(asked).toBe(1);
});

it('lists are asked for item -1 at most once in a hundred words', () => {
  const words = readCorpus().reduce((sum, { text }) => sum + analyze(text).article.words, 0);
  expect(asked).toBeLessThan(words / 100);
});
