import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runReader } from '../utils/reader/run.ts';

const RUNNING = Symbol.for('hearsay.reader');

/** Injected by the click. A second injection into the same page finds the first and leaves it alone. */
export default defineUnlistedScript(() => {
  // The extension's isolated world: the page's own scripts see nothing of this.
  const world = globalThis as { [RUNNING]?: boolean };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  runReader(() => {
    world[RUNNING] = false;
  });
});
