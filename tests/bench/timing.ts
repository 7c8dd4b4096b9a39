/** Times within one run: candidates take turns, so that a slow moment of the machine hits all of them. */
export interface Reader {
  name: string;
  read(text: string): unknown;
}

export interface Growth {
  times: number;
  /** Milliseconds by candidate; null where a smaller text already took longer than `PATIENCE`. */
  milliseconds: Map<string, number | null>;
}

const ROUNDS = 15;
/** Milliseconds after which no further round begins, once there are enough for a median. */
const LONG = 6000;
const FEWEST_ROUNDS = 5;
/** Milliseconds for which each reads before anything counts: an archive meets compiled code. */
const WARM_UP = 3000;
const GROWTH_ROUNDS = 3;
const FACTORS = [1, 4, 16, 64, 256];
/** Milliseconds for one text, after which a candidate is not asked for a longer one. */
const PATIENCE = 5000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Milliseconds for all texts. */
export interface Compared {
  milliseconds: number;
  base: number;
}

/**
 * A candidate in turn with the one it is compared with, and medians of both. Two by two, since what a slow candidate leaves for the garbage
 * collector, and the time for which others' compiled code lies idle, would count as the others' cost.
 */
export function compareTimes(one: Reader, base: Reader, texts: readonly string[]): Compared {
  const readAll = ({ read }: Reader): number => time(() => texts.forEach((text) => void read(text)));
  for (const reader of [one, base]) for (let warm = 0; warm < WARM_UP; ) warm += readAll(reader);
  const taken: [number[], number[]] = [[], []];
  for (let round = 0, spent = 0; round < ROUNDS && (spent < LONG || round < FEWEST_ROUNDS); round++) {
    const times = [readAll(one), readAll(base)] as const;
    taken[0].push(times[0]);
    taken[1].push(times[1]);
    spent += times[0] + times[1];
  }
  return { milliseconds: median(taken[0]), base: median(taken[1]) };
}

/** Milliseconds for one document that grows: `texts` joined, from the first one on. */
export function measureGrowth(readers: readonly Reader[], texts: readonly string[]): Growth[] {
  const tired = new Set<string>();
  return FACTORS.map((times) => {
    const document = Array.from({ length: times }, (_, index) => texts[index % texts.length]).join('\n\n');
    const milliseconds = new Map<string, number | null>();
    for (const { name, read } of readers) {
      const taken = tired.has(name)
        ? null
        : median(Array.from({ length: GROWTH_ROUNDS }, () => time(() => void read(document))));
      if (taken !== null && taken > PATIENCE) tired.add(name);
      milliseconds.set(name, taken);
    }
    return { times, milliseconds };
  });
}
