/** What runs in the fuzzed page itself. Each function stands alone: it is sent there as text. */
import type { Change } from './documents.ts';

/** Puts a body in the place of the one before; `json` is its tree. */
export function build(json: string): void {
  const make = (made: unknown): Node => {
    if (typeof made === 'string') return document.createTextNode(made);
    if (typeof made !== 'object' || made === null) throw new Error('No node.');
    if ('comment' in made) return document.createComment(String(made.comment));
    const { tag, attributes, children } = made as {
      tag: string;
      attributes: Record<string, string>;
      children: unknown[];
    };
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.map(make));
    return element;
  };
  document.body.replaceChildren(...(JSON.parse(json) as unknown[]).map(make));
}

/** All that a page can see of Hearsay, and its own DOM, node by node: parsing a text of it would join what is apart. */
export function seen() {
  const nodes: string[] = [];
  const walker = document.createTreeWalker(document);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
    nodes.push(JSON.stringify([node.nodeName, node.nodeValue, attributes, node.childNodes.length]));
  }
  const ranges = [...CSS.highlights].map(([name, highlight]) => {
    const texts = ([...highlight.keys()] as Range[])
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(String);
    return [name, texts] as const;
  });
  return {
    dom: nodes.join('\n'),
    // Messages do not carry half of a pair, which is no character: any stands for any.
    painted: Object.fromEntries(
      ranges.map(([name, texts]) => [name, texts.map((text) => text.replace(/[\uD800-\uDFFF]/g, '?'))]),
    ),
    sheets: document.adoptedStyleSheets.length,
  };
}

export type Seen = ReturnType<typeof seen>;

export function apply(changes: Change[]): void {
  const nodesOf = (): ChildNode[] => {
    const nodes: ChildNode[] = [];
    const walker = document.createTreeWalker(document.body);
    while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
    return nodes;
  };
  const deeds: Record<Change['how'], (node: ChildNode, other: ChildNode) => void> = {
    clone: (node) => node.replaceWith(node.cloneNode(true)),
    remove: (node) => node.remove(),
    split: (node) => node instanceof Text && node.splitText(Math.floor(node.length / 2)),
    rewrite: (node) => {
      if (node instanceof Text) node.replaceData(Math.floor(node.length / 2), 3, 'xyz');
    },
    wrap: (node) => {
      const wrapper = document.createElement('span');
      node.replaceWith(wrapper);
      wrapper.append(node);
    },
    move: (node, other) => node.contains(other) || other.after(node),
    insert: (node) => node.before('never '),
  };
  for (const { at, how } of changes) {
    const nodes = nodesOf();
    const [node, other] = [nodes[at % nodes.length], nodes[(at * 7) % nodes.length]];
    if (node && other) deeds[how](node, other);
  }
}
