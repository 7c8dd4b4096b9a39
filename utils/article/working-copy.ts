/** The copy of the page that Readability may take apart, and the way back from its text nodes to the live ones. */
import { native } from './native.ts';
import { dropComments, mayBePlain, plainInline } from './plain-inline.ts';
import { hiddenTest, unseenTest } from './visibility.ts';

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const ELEMENTS_AND_TEXT = 5;
const ELEMENT_NODE = 1;

/** Elements whose `name` or `id` becomes a property of the document or of their form, and would mislead Readability. */
const CLOBBERING_NAMES = new Set(
  'button embed fieldset form iframe img input object output select textarea'.split(' '),
);

export interface WorkingCopy {
  document: Document;
  /** The live text node that a text node of the copy stands for; also after Readability has started over. */
  liveNodeOf(node: Text): Text | undefined;
}

export function makeWorkingCopy(live: Document): WorkingCopy {
  const copy = native(live, 'cloneNode')(true) as Document;
  const liveNodes = new WeakMap<Text, Text>();
  const isHidden = hiddenTest(live);
  const isUnseen = unseenTest(live);
  const hidden: (Element | Text)[] = [];
  const inline: [live: Element, copy: Element][] = [];
  pairNodes(live, copy, (liveNode, copyNode) => {
    if (native(copyNode, 'nodeType') !== ELEMENT_NODE) {
      liveNodes.set(copyNode as Text, liveNode as Text);
      if (isUnseen(liveNode as Text)) hidden.push(copyNode as Text);
    } else {
      disarm(copyNode as Element);
      if (mayBePlain(native(copyNode as Element, 'localName'))) inline.push([liveNode as Element, copyNode as Element]);
      if (isShowable(copyNode as Element) && isHidden(liveNode as Element)) hidden.push(copyNode as Element);
    }
  });
  for (const node of hidden) native(node, 'remove')();
  dropComments(copy);
  plainInline(copy, inline);
  keepNodesOnRestart(copy, liveNodes);
  return { document: copy, liveNodeOf: (node) => liveNodes.get(node) };
}

/** Visits the elements and text nodes of a tree and of its copy, two by two. */
function pairNodes(original: Node, copy: Node, visit: (original: Node, copy: Node) => void): void {
  const [walker, copyWalker] = [original, copy].map((root) => walk(root)) as [TreeWalker, TreeWalker];
  for (;;) {
    const node = walker.nextNode();
    const copyNode = copyWalker.nextNode();
    if (!node || !copyNode) return;
    visit(node, copyNode);
  }
}

function walk(root: Node): TreeWalker {
  const document = (native(root, 'ownerDocument') ?? root) as Document;
  return native(document, 'createTreeWalker')(root, ELEMENTS_AND_TEXT);
}

/** Takes away what would mislead Readability on its way. */
function disarm(copy: Element): void {
  const name = native(copy, 'localName');
  if (CLOBBERING_NAMES.has(name)) for (const key of ['name', 'id']) native(copy, 'removeAttribute')(key);
  // Readability replaces such links by text nodes of its own, which lead nowhere.
  if (name === 'a' && copy.getAttribute('href')?.trimStart().startsWith('javascript:')) copy.removeAttribute('href');
}

/** Elements that are never shown but tell Readability something. */
const UNSHOWN_NAMES = new Set('html head body meta title script link'.split(' '));
const isShowable = (element: Element): boolean => !UNSHOWN_NAMES.has(native(element, 'localName'));

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
