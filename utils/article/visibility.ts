/** Whether the reader can see an element. */
import { native, rootOf } from './native.ts';

/** A test for elements that are not shown. Without layout (command line) it goes by what the element itself says. */
export function hiddenTest(document: Document): (element: Element) => boolean {
  return hasLayout(document) ? isWithoutBox : isMarkedHidden;
}

/** False, too, where the whole document is hidden, as in a frame that is not shown: its elements' boxes tell nothing. */
function hasLayout(document: Document): boolean {
  const root = rootOf(document);
  return root !== null && typeof native(root, 'checkVisibility') === 'function' && native(root, 'checkVisibility')();
}

/** `display: contents` has no box of its own, and what it holds may be seen all the same. */
function isWithoutBox(element: Element): boolean {
  if (native(element, 'checkVisibility')()) return false;
  const view = native(element, 'ownerDocument').defaultView;
  return view?.getComputedStyle(element).display !== 'contents';
}

function isMarkedHidden(element: Element): boolean {
  const attribute = native(element, 'getAttribute');
  return attribute('hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute('style') ?? '');
}
