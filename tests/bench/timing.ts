/** Times within one run: the candidates take turns, so that a slow moment of the machine hits all of them. */
export interface Reader {
  name: string;
  read(text: string): unknown;
}

export interface Growth {
  times: number;
  /** Milliseconds by candidate; null where a smaller text already took longer than `PATIENCE`. */
  milliseconds: Map<string, number | null>;
}

const ROUNDS = 7;
const WARM_UP = 2;
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

/** Milliseconds for all texts, by candidate. */
export function compareTimes(readers: readonly Reader[], texts: readonly string[]): Map<string, number> {
  const taken = new Map(readers.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const { name, read } of readers) {
      const milliseconds = time(() => texts.forEach((text) => void read(text)));
      if (round >= 0) taken.get(name)?.push(milliseconds);
    }
  }
  return new Map([...taken].map(([name, values]) => [name, median(values)]));
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
