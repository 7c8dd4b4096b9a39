/** Scrolls to a sentence and flashes it. */
import { native } from '../article/native.ts';
import type { Painter } from './painter.ts';

/** Milliseconds: long enough to find it after the scrolling. */
const FLASH = 1600;

/** False where the sentence is no longer in the page. */
export function reveal(document: Document, ranges: readonly Range[], painter: Painter, signal: AbortSignal): boolean {
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  if (!first || !element || !native(element, 'isConnected')) return false;
  scrollTo(document, first, element);
  const end = painter.flash(ranges);
  const timer = setTimeout(end, FLASH);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return true;
}

function scrollTo(document: Document, range: Range, element: Element): void {
  const view = native(document, 'defaultView') as Window;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const isComfortable = box.top > view.innerHeight * 0.15 && box.bottom < view.innerHeight * 0.85;
  // The element may be much longer than the sentence: the window's middle is the better place for the sentence itself.
  native(element, 'scrollIntoView')({ block: 'nearest', behavior: 'instant' });
  if (isComfortable) return;
  const after = range.getBoundingClientRect();
  const by = after.top + after.height / 2 - view.innerHeight / 2;
  view.scrollBy({ top: by, behavior: calm ? 'instant' : 'smooth' });
}
