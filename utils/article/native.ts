/**
 * Reading the live page past what it may have put in the way: `<form><input name="parentNode">` makes `form.parentNode`
 * the input, and `<img name="body">` makes `document.body` the image. The prototype's own accessor still tells the truth.
 */
export function native<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key): Owner[Key] {
  const prototype = Object.getPrototypeOf(owner) as object | null;
  const found = prototype && memberOf(prototype, key);
  if (!found) return owner[key];
  if (found.get) return found.get.call(owner) as Owner[Key];
  const { value } = found;
  return (typeof value === 'function' ? value.bind(owner) : value) as Owner[Key];
}

/**
 * `native` for many nodes: the member is looked up once, on a node of theirs. Where it does not stand where all nodes have it from (outside
 * browsers), each node is asked.
 */
export function nativeReader<Key extends keyof Element>(one: Element, key: Key): (node: Node) => Element[Key] {
  const get = [...prototypesOf(one)]
    .filter((prototype) => SHARED_CLASSES.has(prototype.constructor.name))
    .map((prototype) => Object.getOwnPropertyDescriptor(prototype, key)?.get)
    .find((found) => found !== undefined);
  return get ? (node) => get.call(node) as Element[Key] : (node) => native(node as Element, key);
}

const SHARED_CLASSES = new Set(['Node', 'Element']);

/** Asked of every node of a page several times: looking a member up costs more than reading it. */
const members = new WeakMap<object, Map<PropertyKey, PropertyDescriptor | null>>();

function memberOf(prototype: object, key: PropertyKey): PropertyDescriptor | null {
  let known = members.get(prototype);
  if (!known) {
    known = new Map();
    members.set(prototype, known);
  }
  let found = known.get(key);
  if (found === undefined) {
    found = findMember(prototype, key);
    known.set(key, found);
  }
  return found;
}

function findMember(prototype: object, key: PropertyKey): PropertyDescriptor | null {
  for (const holder of [prototype, ...prototypesOf(prototype)]) {
    const found = Object.getOwnPropertyDescriptor(holder, key);
    if (found) return found;
  }
  return null;
}

function* prototypesOf(object: object): Generator<object> {
  for (let at = Object.getPrototypeOf(object) as object | null; at; at = Object.getPrototypeOf(at) as object | null) {
    yield at;
  }
}

/** The root element, whatever the page calls `documentElement`. */
export function rootOf(document: Document): Element | null {
  return native(document, 'documentElement');
}

/** `body`, or null where the document has none (a frameset's document has no text either). */
export function bodyOf(document: Document): Element | null {
  const root = rootOf(document);
  return root ? (native(root, 'querySelector')('body') as Element | null) : null;
}

export function queryAll(document: Document, selector: string): Element[] {
  return [...native(document, 'querySelectorAll')(selector)];
}
