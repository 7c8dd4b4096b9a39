import { native } from '../article/native.ts';

/** Builds elements from names, attributes and children: text is only ever set as text. */

type Attributes = Record<string, string | boolean>;

/** `true` sets an empty attribute, `false` leaves it out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = native(document, 'createElementNS')('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}
