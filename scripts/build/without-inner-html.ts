/**
 * Takes the assignments to `innerHTML` out of the two libraries that have any: nothing in the packages turns text into markup. A library
 * whose code no longer looks as expected stops the build.
 */
import type { Plugin } from 'vite';

interface Rewrite {
  /** The module's path ends so. */
  file: RegExp;
  from: RegExp;
  to: string;
}

const READABILITY = /@mozilla\/readability\/Readability\.js$/;

export const REWRITES: readonly Rewrite[] = [
  // Readability sets the page's `innerHTML` before it starts over. The body that it is given has an accessor of its own there, which puts back
  // nodes and parses nothing (utils/article/working-copy.ts); what linters look for is the assignment.
  {
    file: READABILITY,
    from: /page\.innerHTML = pageCacheHtml;/,
    to: 'Reflect.set(page, "innerHTML", pageCacheHtml);',
  },
  // Only a <noscript> that holds elements gets there.
  {
    file: READABILITY,
    from: /tmp\.innerHTML = noscript\.innerHTML;/,
    to: 'tmp.replaceChildren(...noscript.cloneNode(true).childNodes);',
  },
  // Preact's `dangerouslySetInnerHTML`, which no component uses.
  { file: /\/preact\/dist\/preact\.mjs$/, from: /\b(\w+)\.innerHTML=(\w+)\.__html/, to: '$1.textContent=$2.__html' },
];

/** The module without its assignments to `innerHTML`; null for a module that has none. Throws where the library has changed. */
export function withoutAssignments(code: string, path: string): string | null {
  const rewrites = REWRITES.filter(({ file }) => file.test(path));
  if (rewrites.length === 0) return null;
  return rewrites.reduce((text, { from, to }) => {
    if (!from.test(text))
      throw new Error(`${path} has no ${from} any more: look at scripts/build/without-inner-html.ts.`);
    return text.replace(from, to);
  }, code);
}

export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform: (code, id) => withoutAssignments(code, id.replace(/\?.*$/, '').replaceAll('\\', '/')),
  };
}
