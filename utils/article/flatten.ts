/** Wrappers around a single element, taken out of the copy of a page that nests too deep to be read. */

/** Elements that say nothing of what they hold. */
const WRAPPERS = new Set('div section span main center font b i em strong'.split(' '));

/** Puts what the innermost of wrappers in wrappers holds in the place of the outermost. `root` itself stays. */
export function flattenWrappers(root: Element): void {
  const waiting: Element[] = [...root.children];
  for (let outer = waiting.pop(); outer; outer = waiting.pop()) {
    let inner = outer;
    for (let child = onlyChild(inner); child; child = onlyChild(inner)) inner = child;
    // At once, and not level by level: each move of a tree costs as much as the tree is large.
    if (inner !== outer) outer.replaceWith(inner);
    waiting.push(...inner.children);
  }
}

/** The element that is all that a wrapper holds, or null. */
function onlyChild(element: Element): Element | null {
  const child = element.firstElementChild;
  if (!child || child.nextElementSibling || !WRAPPERS.has(element.localName)) return null;
  for (const node of element.childNodes) if (node !== child && node.nodeValue?.trim()) return null;
  return child;
}
