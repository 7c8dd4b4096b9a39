import { describe, expect, it } from 'vitest';
import { hardCodedText } from './hard-coded-text.ts';
import { isNode, parseSource, readRootFile, rootFiles, shippedSources, type TreeNode, walk } from './sources.ts';

type Catalogue = Record<string, { message: string; placeholders?: unknown }>;

const read = (path: string): Catalogue => JSON.parse(readRootFile(path)) as Catalogue;
const english = read('public/_locales/en/messages.json');
const keys = Object.keys(english);
const sources = shippedSources();
const PLURAL = /_(one|other)$/;

/** Keys in the first argument of `t`, `tn` and `getMessage`; what a template fills in stands as `*`. */
function calledKeys(tree: TreeNode): { name: string; key: string }[] {
  return [...walk(tree)].flatMap(([node]) => {
    if (node.type !== 'CallExpression' || !isNode(node.callee)) return [];
    const name = String((node.callee as { name?: unknown }).name ?? '');
    const [argument] = node.arguments as TreeNode[];
    if (!['t', 'tn'].includes(name) || !argument) return [];
    if (argument.type === 'Literal') return [{ name, key: String(argument.value) }];
    if (argument.type !== 'TemplateLiteral') return [];
    const parts = (argument.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    return [{ name, key: parts.join('*') }];
  });
}

const matches = (pattern: string, key: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/\W/g, '\\$&'))
      .join('.+')}$`,
  ).test(key);

const called = sources.flatMap(({ path, tree }) => calledKeys(tree).map((call) => ({ path, ...call })));
const literals = new Set(
  sources.flatMap(({ tree }) =>
    [...walk(tree)].flatMap(([node]) => (node.type === 'Literal' ? [String(node.value)] : [])),
  ),
);
const manifestKeys = [...readRootFile('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

describe('the message catalogue', () => {
  it('has every key that the code asks for', () => {
    const missing = called.filter(({ name, key }) => {
      const wanted = name === 'tn' ? `${key}_other` : key;
      return !keys.some((known) => matches(wanted, known));
    });
    expect(missing).toEqual([]);
    expect(manifestKeys.filter((key) => !(key in english))).toEqual([]);
    expect(called.length).toBeGreaterThan(50);
  });

  it('has no key that nothing asks for', () => {
    const unused = keys.filter((key) => {
      const base = key.replace(PLURAL, '');
      if (literals.has(key) || literals.has(base) || manifestKeys.includes(key)) return false;
      return !called.some((call) => call.key.includes('*') && matches(call.key, call.name === 'tn' ? base : key));
    });
    expect(unused).toEqual([]);
  });

  it('has both forms of every plural, with the same places to fill', () => {
    const places = (key: string): string[] => [...new Set(english[key]?.message.match(/\$\d/g))].sort();
    for (const key of keys.filter((key) => PLURAL.test(key))) {
      const base = key.replace(PLURAL, '');
      expect(places(`${base}_one`), base).toEqual(places(`${base}_other`));
    }
  });

  it('has no empty message and no straight quotation mark', () => {
    const wrong = keys.filter(
      (key) => !/\S/.test(english[key]?.message ?? '') || /["']/.test(english[key]?.message ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  for (const path of rootFiles('public/_locales/*/messages.json').filter((path) => !path.includes('/en/'))) {
    it(`is complete in ${path}`, () => expect(Object.keys(read(path)).sort()).toEqual([...keys].sort()));

    it(`has the same places to fill in ${path}, and its own words`, () => {
      const other = read(path);
      const places = (catalogue: Catalogue, key: string): string[] => [
        ...new Set(catalogue[key]?.message.match(/\$\d|\*/g)?.sort()),
      ];
      for (const key of keys) expect(places(other, key), key).toEqual(places(english, key));
      expect(other.interface_language?.message).toBe(path.split('/').at(-2));
      const same = keys.filter((key) => other[key]?.message === english[key]?.message);
      // Names, signs, and the English wording that Hearsay marks.
      expect(same.length).toBeLessThan(keys.length / 10);
    });
  }
});

describe('the source', () => {
  it('shows no text of its own', () => {
    expect(sources.flatMap(hardCodedText)).toEqual([]);
  });

  const seen = (code: string): string[] =>
    hardCodedText(parseSource('x.tsx', code)).map((line) => line.replace(/^\S+ /, ''));
  it('would be caught at it', () => {
    expect(seen('const a = <p>Hello <b>{on ? "yes" : t("no")}</b></p>;')).toEqual(['Hello', 'yes']);
    expect(seen('const a = <p title="Hi" aria-label={on ? "Ho" : x} />;')).toEqual(['Hi', 'Ho']);
    expect(seen('node.textContent = "Hi"; node.setAttribute("aria-label", "Ho"); node.append("He");')).toEqual([
      'Hi',
      'Ho',
      'He',
    ]);
  });
  it('may name classes, keys and signs', () => {
    expect(
      seen('const a = <p class="big" data-x="y">{a === "b" && t("key")} · {"–"}</p>; node.className = "big";'),
    ).toEqual([]);
  });
});
