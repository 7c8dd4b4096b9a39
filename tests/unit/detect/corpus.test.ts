/** The engine on the labelled articles of tests/corpus: figures that were reached are held. `npm run -s score -- --errors all` lists the rest. */
import { describe, expect, it } from 'vitest';
import { type CorpusArticle, parseCorpus, readCorpus } from '../../../scripts/score/corpus.ts';
import { precisionOf, recallOf, type ScoredKind, scoreKinds } from '../../../scripts/score/kind-scores.ts';

/** In percent; raised when a change raises what is reached. */
const FLOORS: Record<ScoredKind, { precision: number; recall: number }> = {
  anonymous: { precision: 91, recall: 90 },
  unconfirmed: { precision: 93, recall: 86 },
  speculation: { precision: 91, recall: 85 },
  denial: { precision: 94, recall: 58 },
};

describe('on the labelled articles', () => {
  const { tallies } = scoreKinds(readCorpus());

  it.each(Object.entries(FLOORS))('%s is found as often, and rightly, as before', (kind, { precision, recall }) => {
    const tally = tallies[kind as ScoredKind];
    expect(100 * precisionOf(tally)).toBeGreaterThanOrEqual(precision);
    expect(100 * recallOf(tally)).toBeGreaterThanOrEqual(recall);
  });
});

describe('the format of the articles', () => {
  const read = (...lines: string[]): CorpusArticle[] => parseCorpus(lines.join('\n'));

  it('is read into text, sentences and labels', () => {
    const [article] = read(
      '##### pier',
      'TITLE Pier closes',
      'The pier is unsafe, a clerk said.',
      '>>> anonymous/described | a clerk said | a clerk | -',
      '',
      'The mayor denied it.',
      '>>> denial/denied | denied | The mayor | 0',
    );
    expect(article).toEqual({
      id: 'pier',
      title: 'Pier closes',
      text: 'The pier is unsafe, a clerk said.\n\nThe mayor denied it.',
      sentences: [
        [0, 33],
        [35, 55],
      ],
      labels: [
        {
          sentence: 0,
          kind: 'anonymous',
          subtype: 'described',
          cue: 'a clerk said',
          source: 'a clerk',
          target: null,
        },
        { sentence: 1, kind: 'denial', subtype: 'denied', cue: 'denied', source: 'The mayor', target: 0 },
      ],
    });
  });

  it('refuses words that do not stand in the sentence, and subtypes that do not exist', () => {
    expect(() => read('##### a', 'It rained.', '>>> denial/denied | denied | - | -')).toThrow('does not stand in');
    expect(() => read('##### a', 'It rained.', '>>> denial/refused | rained | - | -')).toThrow('no denial/refused');
  });
});
