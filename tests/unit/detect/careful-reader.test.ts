/** What a careful reader marks, and what not: a file for each kind, a sentence a line, each an article of its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/detect/analyze.ts';

const sentencesOf = (name: string): string[] =>
  readFileSync(new URL(`./careful-reader/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const kindsIn = (sentence: string): string[] => [...new Set(analyze(sentence, {}).flags.map(({ kind }) => kind))];

describe.each(['anonymous', 'unconfirmed', 'denial'])('%s', (kind) => {
  it.each(sentencesOf(kind))('%s', (sentence) => expect(kindsIn(sentence)).toEqual([kind]));
});

describe('nothing', () => {
  it.each(sentencesOf('nothing'))('%s', (sentence) => expect(kindsIn(sentence)).toEqual([]));
});
