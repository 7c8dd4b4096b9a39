/**
 * Reading the live page past what it may have put in the way: `<form><input name="parentNode">` makes `form.parentNode`
 * the input, and `<img name="body">` makes `document.body` the image. The prototype's own accessor still tells the truth.
 */
export function native<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key): Owner[Key] {
  const prototype: unknown = Object.getPrototypeOf(owner);
  if (typeof prototype !== 'object' || prototype === null || !(key in prototype)) return owner[key];
  const value: unknown = Reflect.get(prototype, key, owner);
  return (typeof value === 'function' ? value.bind(owner) : value) as Owner[Key];
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
