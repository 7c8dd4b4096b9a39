import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followMarks } from '../../../entrypoints/sidepanel/mark-in-view.ts';
import { FLASH } from '../../../utils/page/reveal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the mark that the side panel follows', () => {
  it('is the one that the page has scrolled to', () => {
    const shown: (string | null)[] = [];
    const marks = followMarks((flagId) => shown.push(flagId));
    marks.scrolledTo('f1');
    marks.scrolledTo('f2');
    expect(shown).toEqual(['f1', 'f2']);
  });

  it('is not one that the page scrolls past on its way to the one gone to', () => {
    const shown: (string | null)[] = [];
    const marks = followMarks((flagId) => shown.push(flagId));
    marks.goesTo();
    marks.scrolledTo('f3');
    vi.advanceTimersByTime(FLASH);
    marks.scrolledTo('f4');
    expect(shown).toEqual([null]);
    vi.advanceTimersByTime(1);
    marks.scrolledTo('f5');
    expect(shown).toEqual([null, 'f5']);
  });
});
