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

const ROUNDS = 9;

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Interleaves the candidates, so that a slow moment of the machine hits all of them, and takes medians. */
export function measureSpeed(texts: readonly string[]): SpeedRatios {
  const parser = new ParseEnglish();
  const joined = texts.join('\n\n');
  const rounds = { engine: [] as number[], parser: [] as number[], joined: [] as number[] };
  for (let round = -2; round < ROUNDS; round++) {
    const engine = time(() => texts.forEach((text) => void analyze(text)));
    const parse = time(() => texts.forEach((text) => void parser.parse(text)));
    const whole = time(() => void analyze(joined));
    if (round < 0) continue;
    rounds.engine.push(engine);
    rounds.parser.push(parse);
    rounds.joined.push(whole);
  }
  const engine = median(rounds.engine);
  const words = texts.reduce((sum, text) => sum + analyze(text).article.words, 0);
  return {
    toParseEnglish: engine / median(rounds.parser),
    perThousandWords: (1000 * engine) / words,
    growth: median(rounds.joined) / engine,
  };
}
