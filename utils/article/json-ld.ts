/** What a page says of itself in JSON-LD. */
import { queryAll } from './native.ts';

export type JsonObject = Record<string, unknown>;

/** Objects looked at on one page; a page with more is not worth the reader's time. */
const MOST_OBJECTS = 2000;

/** Every object of every JSON-LD script of the page that has a `@type`, outer ones first. Broken scripts are passed over. */
export function readJsonLd(document: Document): JsonObject[] {
  const queue: unknown[] = queryAll(document, 'script[type="application/ld+json" i]').map(parseScript);
  const typed: JsonObject[] = [];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      if (value['@type'] !== undefined) typed.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return typed;
}

function parseScript(script: Element): unknown {
  const source = (script.textContent ?? '').replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '');
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of an object's types, without "https://schema.org/". */
export function typesOf(object: JsonObject): string[] {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** A text, or the `name`s of an object or a list of them, joined as a byline. */
export function namesOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value])
    .map((entry: unknown) => (isObject(entry) ? entry.name : entry))
    .filter((name) => typeof name === 'string' && name.trim() !== '');
  return names.length > 0 ? [...new Set(names.map((name) => String(name).trim()))].join(', ') : null;
}
