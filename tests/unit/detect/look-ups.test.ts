import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/score/corpus.ts';
import { analyze } from '../../../utils/detect/analyze.ts';

/** What is asked of every word is a bit of its entry: a look into a set or a map takes ten times as long. */
let looks = 0;

const { has } = Set.prototype;
const { get } = Map.prototype;

beforeEach(() => {
  looks = 0;
  Set.prototype.has = function (this: Set<unknown>, item: unknown): boolean {
    looks++;
    return has.call(this, item);
  };
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown): unknown {
    looks++;
    return get.call(this, key);
  };
});

afterEach(() => {
  Set.prototype.has = has;
  Map.prototype.get = get;
});

it('an article costs at most five looks into sets and maps for two words', () => {
  const articles = readCorpus();
  for (const { text } of articles) analyze(text);
  const atFirst = looks;
  looks = 0;
  const words = articles.reduce((sum, { text }) => sum + analyze(text).article.words, 0);
  expect(atFirst).toBeGreaterThan(words);
  expect(looks / words).toBeLessThan(2.5);
});
