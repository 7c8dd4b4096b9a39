/** The copy of the page that Readability may take apart, and the way back from its text nodes to the live ones. */
import { native, nativeReader, queryAll, rootOf } from './native.ts';
import { dropComments, mayBePlain, plainInline } from './plain-inline.ts';
import { showingTest } from './visibility.ts';

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const ELEMENTS_AND_TEXT = 5;
const ELEMENT_NODE = 1;

/** Elements whose `name` or `id` becomes a property of the document or of their form, and would mislead Readability. */
const CLOBBERING = 'button embed fieldset form iframe img input object output select textarea'
  .split(' ')
  .map((name) => `${name}[name], ${name}[id]`)
  .join();

export interface WorkingCopy {
  document: Document;
  /** The live text node that a text node of the copy stands for; also after Readability has started over. */
  liveNodeOf(node: Text): Text | undefined;
}

export function makeWorkingCopy(live: Document): WorkingCopy {
  const copy = native(live, 'cloneNode')(true) as Document;
  const liveNodes = new WeakMap<Text, Text>();
  const hidden: (Element | Text)[] = [];
  const inline: [live: Element, copy: Element][] = [];
  const root = rootOf(live);
  if (root) {
    const nameOf = nativeReader(root, 'localName');
    const parentOf = nativeReader(root, 'parentElement');
    const showingOf = showingTest(live);
    const unseen = new Set<Element>();
    pairNodes(live, copy, (liveNode, copyNode, isElement) => {
      if (!isElement) {
        liveNodes.set(copyNode as Text, liveNode as Text);
        if (unseen.size > 0 && unseen.has(parentOf(liveNode) as Element)) hidden.push(copyNode as Text);
        return false;
      }
      const name = nameOf(liveNode);
      if (mayBePlain(name)) inline.push([liveNode as Element, copyNode as Element]);
      if (UNSHOWN_NAMES.has(name)) return false;
      const showing = showingOf(liveNode as Element);
      if (showing === 'unseen') unseen.add(liveNode as Element);
      if (showing === 'hidden') hidden.push(copyNode as Element);
      return showing === 'hidden';
    });
  }
  for (const node of hidden) native(node, 'remove')();
  disarm(copy);
  dropComments(copy);
  plainInline(copy, inline);
  keepNodesOnRestart(copy, liveNodes);
  return { document: copy, liveNodeOf: (node) => liveNodes.get(node) };
}

/** Visits the elements and text nodes of a tree and of its copy, two by two; not what is in those for which `visit` returns true. */
function pairNodes(
  original: Node,
  copy: Node,
  visit: (original: Node, copy: Node, isElement: boolean) => boolean,
): void {
  const walker = walk(original);
  const copyWalker = walk(copy);
  const root = (native(original, 'nodeType') === ELEMENT_NODE ? original : rootOf(original as Document)) as Element;
  const typeOf = nativeReader(root, 'nodeType');
  let isPassed = isNowhere;
  for (;;) {
    const node = walker.nextNode();
    const copyNode = copyWalker.nextNode();
    if (!node || !copyNode) return;
    if (isPassed(node)) continue;
    isPassed = visit(node, copyNode, typeOf(node) === ELEMENT_NODE) ? native(node, 'contains') : isNowhere;
  }
}

const isNowhere = (_node: Node | null): boolean => false;

function walk(root: Node): TreeWalker {
  const document = (native(root, 'ownerDocument') ?? root) as Document;
  return native(document, 'createTreeWalker')(root, ELEMENTS_AND_TEXT);
}

/** Takes away what would mislead Readability on its way. */
function disarm(copy: Document): void {
  for (const element of queryAll(copy, CLOBBERING)) {
    for (const key of ['name', 'id']) native(element, 'removeAttribute')(key);
  }
  // Readability replaces such links by text nodes of its own, which lead nowhere.
  for (const link of queryAll(copy, 'a[href*="javascript:"]')) {
    if (link.getAttribute('href')?.trimStart().startsWith('javascript:')) link.removeAttribute('href');
  }
}

/** Elements that are never shown but tell Readability something. */
const UNSHOWN_NAMES = new Set('html head body meta title script link'.split(' '));

/**
 * Readability remembers the body's `innerHTML` and sets it again when it starts over with looser rules. Parsing it anew
 * would lose the way back to the live nodes, so the body answers with a copy of its nodes instead.
 */
function keepNodesOnRestart(copy: Document, liveNodes: WeakMap<Text, Text>): void {
  const body = copy.querySelector('body');
  if (!body) return;
  const cloneBody = (original: Node): Element => {
    const clone = original.cloneNode(true) as Element;
    pairNodes(original, clone, (node, cloned) => {
      const live = liveNodes.get(node as Text);
      if (live) liveNodes.set(cloned as Text, live);
      return false;
    });
    return clone;
  };
  let kept: Element | null = null;
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = cloneBody(body);
      return '';
    },
    set() {
      if (kept) body.replaceChildren(...cloneBody(kept).childNodes);
    },
  });
}
