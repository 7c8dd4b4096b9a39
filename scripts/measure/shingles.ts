/**
 * How well an extracted body agrees with the marked one: bags of four words in a row, each page counting the same, as
 * scrapinghub's article-extraction-benchmark does it.
 */

export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

/** Shares of the page's shingles, together 1. */
interface Shares {
  shared: number;
  extra: number;
  missed: number;
}

const SHINGLE_WORDS = 4;

export function agreement(pages: readonly { marked: string; extracted: string }[]): Agreement {
  const shares = pages.map(({ marked, extracted }) => compare(marked, extracted));
  const sum = (key: keyof Shares): number => shares.reduce((total, share) => total + share[key], 0);
  const precision = ratio(sum('shared'), sum('extra'));
  const recall = ratio(sum('shared'), sum('missed'));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const ratio = (hits: number, others: number): number => (hits + others === 0 ? 0 : hits / (hits + others));

function compare(marked: string, extracted: string): Shares {
  const wanted = shinglesOf(marked);
  const found = shinglesOf(extracted);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const extra = sizeOf(found) - shared;
  const missed = sizeOf(wanted) - shared;
  const all = shared + extra + missed || 1;
  return { shared: shared / all, extra: extra / all, missed: missed / all };
}

const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const bag = new Map<string, number>();
  const last = Math.max(words.length > 0 ? 1 : 0, words.length - SHINGLE_WORDS + 1);
  for (let i = 0; i < last; i++) {
    const shingle = words.slice(i, i + SHINGLE_WORDS).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}
