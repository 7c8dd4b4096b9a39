import { describe, expect, it, vi } from 'vitest';
import { createWarmUp } from '../../../utils/background/warm-up.ts';
import { analyze } from '../../../utils/detect/analyze.ts';
import { FLAG_KINDS, type Flag } from '../../../utils/report.ts';

describe('the warm-up', () => {
  it('runs the engine on a text that has all kinds of flags', async () => {
    const flags: Flag[] = [];
    await createWarmUp((text) => flags.push(...analyze(text).flags)).begin();
    expect(new Set(flags.map(({ kind }) => kind))).toEqual(new Set(FLAG_KINDS));
    expect(flags.some(({ denies }) => denies)).toBe(true);
  });

  it('happens once, however often it is asked for', async () => {
    const run = vi.fn();
    const warmUp = createWarmUp(run);
    await Promise.all([warmUp.begin(), warmUp.begin()]);
    const runs = run.mock.calls.length;
    await warmUp.begin();
    expect(runs).toBeGreaterThan(1);
    expect(run).toHaveBeenCalledTimes(runs);
  });

  it('gives way between two runs, and ends there when real work has come', async () => {
    const run = vi.fn();
    const warmUp = createWarmUp(run, async () => warmUp.stop());
    await warmUp.begin();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('does not begin any more once there was real work', async () => {
    const run = vi.fn();
    const warmUp = createWarmUp(run);
    warmUp.stop();
    await warmUp.begin();
    expect(run).not.toHaveBeenCalled();
  });
});
