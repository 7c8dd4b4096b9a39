/** Rough verb knowledge for judging tense and mood around a cue. */
import { IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';

const IRREGULAR_PAST = new Set(Object.values(IRREGULAR_VERBS).flatMap((forms) => forms ?? []));
const OTHER_PARTICIPLES = new Set(
  'been had done gone become come taken known seen made got gotten shown thrown driven written fallen eaten flown grown forgotten hidden stolen chosen frozen spoken broken died'.split(
    ' ',
  ),
);

export const AUXILIARIES: ReadonlySet<string> = new Set(
  "am is are was were be been being 's 're 'm has have had having 've do does did will would 'll 'd can ca could may might must shall should wo".split(
    ' ',
  ),
);
export const FUTURE: ReadonlySet<string> = new Set("will would 'll wo shall should could can may might ca".split(' '));
export const FINITE: ReadonlySet<string> = new Set(
  "is are was were has have had do does did will would 'll 's 're can could may might must should".split(' '),
);

export function isPastForm(word: string): boolean {
  return (word.length > 3 && word.endsWith('ed')) || IRREGULAR_PAST.has(word) || OTHER_PARTICIPLES.has(word);
}
