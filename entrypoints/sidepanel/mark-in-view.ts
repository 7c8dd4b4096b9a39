/** Which mark the panel follows. */
import { FLASH } from '../../utils/page/reveal.ts';

export interface MarkInView {
  /** The page has another mark at the top of its window. */
  scrolledTo(flagId: string): void;
  /** The reader goes to a mark. */
  goesTo(): void;
}

/**
 * Tells `show` which mark is being read; null where that is the one gone to. On its way there the page scrolls past others, and it comes to
 * stand in the window's middle, not at its top: while it flashes, it is the one that is read.
 */
export function followMarks(show: (flagId: string | null) => void): MarkInView {
  let wentAt = Number.NEGATIVE_INFINITY;
  return {
    scrolledTo(flagId) {
      if (performance.now() - wentAt > FLASH) show(flagId);
    },
    goesTo() {
      wentAt = performance.now();
      show(null);
    },
  };
}
