/** The attribution verbs by base form, with what each may take. */
import { ATTRIBUTION_VERBS, type VerbGroupEntry } from '../../lexicon/en/attribution-verbs.ts';

export type VerbClass = VerbGroupEntry['class'];

export interface Frame {
  class: VerbClass;
  clause: boolean;
  quotation: boolean;
  wh: boolean;
  infinitive: boolean;
  /** Takes somebody told before the content. */
  addressee: boolean;
  noun: boolean;
  prepositions: ReadonlySet<string>;
}

function compile(): ReadonlyMap<string, Frame> {
  const letters = new Map<string, { class: VerbClass; marks: Set<string> }>();
  for (const { class: kind, verbs, frames } of ATTRIBUTION_VERBS) {
    for (const verb of verbs.split(' ')) {
      const entry = letters.get(verb) ?? { class: kind, marks: new Set<string>() };
      for (const mark of frames.split(' ')) entry.marks.add(mark);
      letters.set(verb, entry);
    }
  }
  return new Map([...letters].map(([verb, { class: kind, marks }]) => [verb, frameOf(kind, marks)]));
}

function frameOf(kind: VerbClass, marks: ReadonlySet<string>): Frame {
  return {
    class: kind,
    clause: marks.has('c'),
    quotation: marks.has('q'),
    wh: marks.has('w'),
    infinitive: marks.has('i'),
    addressee: marks.has('o'),
    noun: marks.has('n'),
    prepositions: new Set([...marks].filter((mark) => mark.startsWith('>')).map((mark) => mark.slice(1))),
  };
}

const FRAMES = compile();

export const frameFor = (lemma: string): Frame | undefined => FRAMES.get(lemma);
