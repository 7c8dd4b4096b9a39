import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver } from '../../../utils/settings-saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const INTERVAL = 600;

function recorder() {
  const written: number[] = [];
  const saver = createSaver<number>(async (value) => void written.push(value), INTERVAL);
  return { written, saver };
}

describe('createSaver', () => {
  it('writes the first value at once', () => {
    const { written, saver } = recorder();
    void saver.save(1);
    expect(written).toEqual([1]);
  });

  it('writes of many values the first and the last', async () => {
    const { written, saver } = recorder();
    for (let value = 1; value <= 50; value++) void saver.save(value);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(written).toEqual([1, 50]);
  });

  it('stays within what storage takes while a colour is dragged for a minute', async () => {
    const { written, saver } = recorder();
    for (let value = 0; value < 3600; value++) {
      void saver.save(value);
      await vi.advanceTimersByTimeAsync(1000 / 60);
    }
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(written.length).toBeLessThanOrEqual(120);
    expect(written.at(-1)).toBe(3599);
  });

  it('never writes two at a time, and in order', async () => {
    const written: number[] = [];
    let open = 0;
    const saver = createSaver<number>(async (value) => {
      expect(++open).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5 * INTERVAL));
      open--;
      written.push(value);
    }, INTERVAL);
    for (const value of [1, 2, 3]) {
      void saver.save(value);
      await vi.advanceTimersByTimeAsync(2 * INTERVAL);
    }
    await vi.advanceTimersByTimeAsync(20 * INTERVAL);
    expect(written).toEqual([1, 3]);
  });

  it('settles a superseded save when the newer value is written', async () => {
    const { saver } = recorder();
    void saver.save(1);
    const settled: string[] = [];
    void saver.save(2).then(() => settled.push('second'));
    void saver.save(3).then(() => settled.push('third'));
    await vi.advanceTimersByTimeAsync(INTERVAL / 2);
    expect(settled).toEqual([]);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(settled).toEqual(['second', 'third']);
  });

  it('tells what a write failed with, and goes on', async () => {
    const quota = new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    const write = vi.fn<(value: number) => Promise<void>>().mockRejectedValueOnce(quota).mockResolvedValue();
    const saver = createSaver(write, INTERVAL);
    expect(await saver.save(1)).toBe(quota);
    const second = saver.save(2);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(await second).toBeNull();
  });

  it('is busy from the first save until the last value is written', async () => {
    const { saver } = recorder();
    expect(saver.isBusy()).toBe(false);
    void saver.save(1);
    void saver.save(2);
    await vi.advanceTimersByTimeAsync(INTERVAL / 2);
    expect(saver.isBusy()).toBe(true);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(saver.isBusy()).toBe(false);
  });

  it('writes what waits at once when flushed', () => {
    const { written, saver } = recorder();
    void saver.save(1);
    void saver.save(2);
    saver.flush();
    expect(written).toEqual([1, 2]);
    saver.flush();
    expect(written).toEqual([1, 2]);
  });
});
