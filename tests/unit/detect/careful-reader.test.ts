/**
 * What a careful reader marks, and what not: a file for each kind, a sentence a line, each an article of its own; and whole articles, a
 * paragraph a line, behind the first letters of its kinds ("-" for none).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/detect/analyze.ts';

const read = (name: string): string =>
  readFileSync(new URL(`./careful-reader/${name}.txt`, import.meta.url), 'utf8').trim();

const sentencesOf = (name: string): string[] => read(name).split('\n');

const kindsIn = (sentence: string): string[] => [...new Set(analyze(sentence, {}).flags.map(({ kind }) => kind))];

describe.each(['anonymous', 'unconfirmed', 'denial'])('%s', (kind) => {
  it.each(sentencesOf(kind))('%s', (sentence) => expect(kindsIn(sentence)).toEqual([kind]));
});

describe('nothing', () => {
  it.each(sentencesOf('nothing'))('%s', (sentence) => expect(kindsIn(sentence)).toEqual([]));
});

describe('articles', () => {
  const linesOf = (article: string) =>
    article
      .split('\n')
      .map((line) => ({ kinds: line.slice(0, line.indexOf(' ')), paragraph: line.replace(/^\S+ /, '') }));
  const articles = read('articles')
    .split('\n\n')
    .map(linesOf)
    .map((lines) => ({ name: lines[0]?.paragraph, lines }));

  it.each(articles)('$name', ({ lines }) => {
    const { flags, text } = analyze(lines.map(({ paragraph }) => paragraph).join('\n\n'), {});
    const found = lines.map(({ paragraph }) => {
      const start = text.indexOf(paragraph);
      const own = flags.filter(({ span }) => span.start >= start && span.end <= start + paragraph.length);
      const letters = [...new Set(own.map(({ kind }) => kind[0]?.toUpperCase()))].sort().join('');
      return { kinds: letters || '-', paragraph };
    });
    expect(found).toEqual(lines);
  });
});
