/** How fast the engine is, as ratios within one run: timings differ between machines, ratios hardly. */
import { ParseEnglish } from 'parse-english';
import { analyze } from '../../utils/detect/analyze.ts';

export interface SpeedRatios {
  /** Engine time over parse-english's time on the same texts. */
  toParseEnglish: number;
  /** Milliseconds of the engine for a text of 1,000 words, on this machine. */
  perThousandWords: number;
  /** Time for all texts in one document over the time for the single texts. */
  growth: number;
}

const ROUNDS = 15;
const WARM_UP = 3;

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Two candidates in turn, so that a slow moment of the machine hits both, and medians of each. What one leaves behind for the garbage
 * collector is its own cost: they are as large as each other.
 */
function inTurn(one: () => void, other: () => void): [number, number] {
  const taken: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const times = [time(one), time(other)] as const;
    if (round < 0) continue;
    taken[0].push(times[0]);
    taken[1].push(times[1]);
  }
  return [median(taken[0]), median(taken[1])];
}

export function measureSpeed(texts: readonly string[]): SpeedRatios {
  const parser = new ParseEnglish();
  const joined = texts.join('\n\n');
  const readAll = (): void => texts.forEach((text) => void analyze(text));
  const [engine, parse] = inTurn(readAll, () => texts.forEach((text) => void parser.parse(text)));
  const [single, whole] = inTurn(readAll, () => void analyze(joined));
  const words = texts.reduce((sum, text) => sum + analyze(text).article.words, 0);
  return {
    toParseEnglish: engine / parse,
    perThousandWords: (1000 * engine) / words,
    growth: whole / single,
  };
}
