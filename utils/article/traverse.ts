/** A tree in document order, without recursion: pages nest thousands of elements deep. */
import { native } from './native.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export interface Visitor {
  /** False leaves out the element with all it holds; `leave` is then not called for it. */
  enter(element: Element): boolean;
  text(node: Text): void;
  leave(element: Element): void;
}

/** Visits what `root` holds, not `root` itself. */
export function traverse(root: Node, visitor: Visitor): void {
  let node = native(root, 'firstChild') as Node | null;
  while (node) {
    const descends = visit(node, visitor);
    const child = descends ? (native(node, 'firstChild') as Node | null) : null;
    if (child) {
      node = child;
      continue;
    }
    if (descends) visitor.leave(node as Element);
    node = nextOutside(node, root, visitor);
  }
}

/** Whether to go on inside `node`. */
function visit(node: Node, visitor: Visitor): boolean {
  const type = native(node, 'nodeType');
  if (type === TEXT_NODE) visitor.text(node as Text);
  return type === ELEMENT_NODE && visitor.enter(node as Element);
}

/** The next node that is neither inside nor before `node`; leaves the elements that end on the way. */
function nextOutside(node: Node, root: Node, visitor: Visitor): Node | null {
  for (let at = node; ; ) {
    const sibling = native(at, 'nextSibling');
    if (sibling) return sibling;
    const parent = native(at, 'parentNode');
    if (!parent || parent === root) return null;
    visitor.leave(parent as unknown as Element);
    at = parent;
  }
}

/** Whether some element below `root` has more than `levels` others around it. */
export function isDeeperThan(root: Node, levels: number): boolean {
  let depth = 0;
  let deepest = 0;
  traverse(root, {
    enter() {
      depth++;
      deepest = Math.max(deepest, depth);
      return true;
    },
    text() {},
    leave() {
      depth--;
    },
  });
  return deepest > levels;
}
