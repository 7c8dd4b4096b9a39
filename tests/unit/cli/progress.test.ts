import { describe, expect, it } from 'vitest';
import { progressLine, showProgress } from '../../../cli/progress.ts';

const at = (articles: number, bytes: number, broken = 0, totalBytes: number | null = 4_000_000_000) => ({
  articles,
  broken,
  bytes,
  totalBytes,
});

describe('progressLine', () => {
  it('tells rate and time left by what this run has done', () => {
    expect(progressLine(at(1000, 1e9), at(3000, 2e9, 3), 100)).toBe(
      '3,000 articles · 3 broken · 2.0 GB of 4.0 GB · 20 a second · 3 min left',
    );
  });

  it('claims no time where the size is not known', () => {
    expect(progressLine(at(0, 0, 0, null), at(5, 1500, 0, null), 2)).toBe('5 articles · 1.5 kB · 2.5 a second');
  });
});

describe('showProgress', () => {
  it('is silent in a pipe', () => {
    const written: string[] = [];
    const pipe = { isTTY: false, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    showProgress(() => at(1, 1), pipe)();
    expect(written).toEqual([]);
  });

  it('leaves its last line on a terminal', () => {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    const terminal = { isTTY: true, columns: 20, write } as unknown as NodeJS.WriteStream;
    showProgress(() => at(1, 1), terminal)();
    expect(written).toEqual(['\r\u001B[K1 articles · 1 B of', '\n']);
  });
});
