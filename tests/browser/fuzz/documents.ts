/** Documents of every sort that a news page could be, and some that it should not be, as trees that survive a message. */
import fc from 'fast-check';

export type Made = string | MadeElement | { comment: string };

export interface MadeElement {
  tag: string;
  attributes: Record<string, string>;
  children: Made[];
}

/** Sentences with marks of every kind, and plain ones between them. */
const SENTENCES = [
  'The mayor denied that she had been told.',
  'Officials who asked not to be named said that the pier was weak.',
  'The bridge was reportedly closed for the night.',
  '“We knew nothing of it,” a spokesman said, and declined to comment further.',
  'It remains unclear who signed the letter of 3 November.',
  'According to two people familiar with the matter, the vote may be put off.',
  'The company rejected the claim as “nonsense”.',
  'The harbour office opened in 1911 and has four floors.',
  'Mr. Osk, 61, allegedly kept the report in a drawer.',
  'Bread cost 3.50 crowns; nobody complained.',
];

/** Between or inside words: invisible, turned round, broken, or like markup. */
const ODD = [
  '\u200B',
  '\u00AD',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uD83D\uDE00',
  '\uD800',
  '\uDC00',
  'e\u0301',
  '\u00A0',
  '\u2028',
  '\t\n ',
]
  .concat(['<b>', '&amp;', ']]>', '\u0000', '新聞', 'שלום'])
  .map((text) => ({ text }));

const element = (name: string, children: Made[]): MadeElement => {
  const [tag = '', ...pairs] = name.split(' ');
  const attributes = Object.fromEntries(
    pairs.map((pair) => pair.split('=')).map(([key = '', value = '']) => [key, value]),
  );
  return { tag, attributes, children };
};

const INLINE = [
  'b',
  'em',
  'a href=/x',
  'a href=javascript:void(0)',
  'span',
  'span class=drop-cap',
  'font',
  'q',
  'sup',
  'x-word',
  'ins',
].concat([
  'span hidden',
  'span style=display:none',
  'span style=display:contents',
  'span class=ad',
  'ruby',
  'button',
  'u',
]);

/** Without children of their own. */
const BETWEEN = ['br', 'wbr', 'img alt=The_mayor_denied_it.', 'input name=children', 'script', 'noscript', 'hr'];

/** A stretch of a sentence, in up to three inline elements, with something odd behind it. */
const stretch = fc.record({
  share: fc.integer({ min: 0, max: 100 }),
  inside: fc.array(fc.constantFrom(...INLINE), { maxLength: 3 }),
  behind: fc.option(
    fc.oneof(
      fc.constantFrom(...ODD),
      fc.constantFrom(...BETWEEN).map((name) => ({ name })),
      fc.constant({ comment: ' The mayor denied it. ' }),
    ),
    { freq: 3 },
  ),
});

const sentence = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.array(stretch, { maxLength: 4 }))
  .map(([text, stretches]): Made[] => {
    const made: Made[] = [];
    let at = 0;
    for (const { share, inside, behind } of stretches) {
      const end = Math.min(text.length, at + Math.round((share / 100) * text.length));
      made.push(inside.reduce<Made>((inner, name) => element(name, [inner]), text.slice(at, end)));
      if (behind && 'text' in behind) made.push(behind.text);
      else if (behind && 'name' in behind) made.push(element(behind.name, []));
      else if (behind) made.push(behind);
      at = end;
    }
    return [...made, `${text.slice(at)} `];
  });

const BLOCKS = [
  'p',
  'p',
  'p',
  'div',
  'li',
  'blockquote',
  'td',
  'pre',
  'h2',
  'figcaption',
  'dd',
  'section',
  'x-paragraph',
].concat([
  'p hidden',
  'div style=visibility:hidden',
  'div class=related',
  'form',
  'aside',
  'details open',
  'center',
  'p dir=rtl',
]);

const paragraph = fc.tuple(fc.constantFrom(...BLOCKS), fc.array(sentence, { minLength: 1, maxLength: 4 }));

const block = paragraph.map(([name, sentences]) => element(name, sentences.flat()));

/** Paragraphs that only line breaks keep apart. */
const lines = fc
  .tuple(fc.constantFrom('div', 'td', 'font', 'pre'), fc.array(sentence, { minLength: 2, maxLength: 5 }), fc.boolean())
  .map(([name, sentences, isDouble]) => {
    const breaks = Array.from({ length: isDouble ? 2 : 1 }, () => element('br', []));
    return element(
      name,
      sentences.flatMap((one) => [...one, ...(name === 'pre' ? ['\n\n'] : breaks)]),
    );
  });

const plain = fc.constantFrom(...SENTENCES).map((text) => element('p', [`${text} ${SENTENCES[0]} ${SENTENCES[7]}`]));

const { part } = fc.letrec<{ part: Made }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    block,
    plain,
    lines,
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'section',
          'main',
          'ul',
          'table',
          'article',
          'span',
          'div class=content',
          'div style=display:contents',
        ),
        fc.array(tie('part'), { maxLength: 4 }),
      )
      .map(([name, children]) => element(name, children)),
  ),
}));

export const bodies: fc.Arbitrary<Made[]> = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 8 }),
  fc
    .array(part, { minLength: 3, maxLength: 8 })
    .map((parts) => [element('article', [element('h1', ['A storm and a pier']), ...parts])]),
);

/** What a page's scripts do to one of the body's nodes, by its place among them. */
export interface Change {
  at: number;
  how: 'clone' | 'remove' | 'split' | 'rewrite' | 'wrap' | 'move' | 'insert';
}

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    at: fc.nat(999),
    how: fc.constantFrom('clone', 'remove', 'split', 'rewrite', 'wrap', 'move', 'insert'),
  }),
  { minLength: 1, maxLength: 6 },
);
