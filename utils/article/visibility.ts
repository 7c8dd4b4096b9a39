/** Whether the reader can see an element. */
import { bodyOf, native, rootOf } from './native.ts';

/** A test for elements that are not shown. Without layout (command line) it goes by what the element itself says. */
export function hiddenTest(document: Document): (element: Element) => boolean {
  return hasLayout(document) ? isWithoutBox : isMarkedHidden;
}

/** False, too, where the whole document is hidden, as in a frame that is not shown: its elements' boxes tell nothing. */
function hasLayout(document: Document): boolean {
  const root = rootOf(document);
  return root !== null && typeof native(root, 'checkVisibility') === 'function' && native(root, 'checkVisibility')();
}

/** `unseen`: takes its place, but what it holds as text is not shown; elements in it may be. `hidden`: with all it holds. */
export type Showing = 'shown' | 'unseen' | 'hidden';

/** `hiddenTest` and `unseenTest` of elements in one, for those that ask about all of a page. */
export function showingTest(document: Document): (element: Element) => Showing {
  if (!hasLayout(document)) return (element) => (isMarkedHidden(element) ? 'hidden' : 'shown');
  const body = bodyOf(document);
  const unseen = body && !isUnseen(body) ? 'unseen' : 'shown';
  // Not from the element, which may have put something else in its place.
  const check = Object.getPrototypeOf(body ?? rootOf(document)).checkVisibility as Element['checkVisibility'];
  return (element) => {
    if (check.call(element, WITH_VISIBILITY)) return 'shown';
    if (isWithoutBox(element)) return 'hidden';
    return isUnseen(element) ? unseen : 'shown';
  };
}

const WITH_VISIBILITY = { visibilityProperty: true };

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

/**
 * A test for text that takes its place without being shown. Nothing counts as such where the whole page is hidden, as some are until their
 * fonts have come, nor without layout.
 */
export function unseenTest(document: Document): (text: Text) => boolean {
  const body = bodyOf(document);
  if (!body || !hasLayout(document) || isUnseen(body)) return () => false;
  let last: Element | null = null;
  let verdict = false;
  return (text) => {
    const parent = native(text, 'parentElement');
    if (parent !== last) verdict = parent !== null && isUnseen(parent);
    last = parent;
    return verdict;
  };
}

/** The first question is the faster one; it has no answer for elements without a box of their own. */
function isUnseen(element: Element): boolean {
  if (native(element, 'checkVisibility')(WITH_VISIBILITY)) return false;
  const view = native(element, 'ownerDocument').defaultView;
  return view !== null && view.getComputedStyle(element).visibility !== 'visible';
}
