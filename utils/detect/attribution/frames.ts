/** The attribution verbs by base form, with what each may take. */
import { formsOf } from '../../language/inflect.ts';
import * as ROLE from '../../language/role.ts';
import { takeRoles } from '../../language/words.ts';
import { ATTRIBUTION_VERBS } from '../../lexicon/en/attribution-verbs.ts';

export type VerbClass = 'say' | 'know' | 'want' | 'judge' | 'show';

export interface Frame {
  class: VerbClass;
  clause: boolean;
  quotation: boolean;
  wh: boolean;
  infinitive: boolean;
  /** A subject of its own before the infinitive: "wants him to go". */
  object: boolean;
  /** Takes somebody told before the content. */
  addressee: boolean;
  noun: boolean;
  /** Attributes without content as well: "experts disagree". */
  bare: boolean;
  prepositions: ReadonlySet<string>;
}

function compile(): ReadonlyMap<string, Frame> {
  const letters = new Map<string, { class: VerbClass; marks: Set<string> }>();
  for (const line of ATTRIBUTION_VERBS.trim().split('\n')) {
    const [kind, verbs, frames] = line.split('; ') as [VerbClass, string, string];
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
    object: marks.has('x'),
    addressee: marks.has('o'),
    noun: marks.has('n'),
    bare: marks.has('-'),
    prepositions: new Set([...marks].filter((mark) => mark.startsWith('>')).map((mark) => mark.slice(1))),
  };
}

/** What a verb takes by itself, and with each particle behind it ("point" + "out"). */
interface VerbFrames {
  alone: Frame | undefined;
  withParticle: Map<string, Frame>;
}

/** By verb; asked of every verb of a text, so that no key is put together. */
const FRAMES = new Map<string, VerbFrames>();
for (const [name, frame] of compile()) {
  const [verb = '', particle] = name.split('+');
  const frames: VerbFrames = FRAMES.get(verb) ?? { alone: undefined, withParticle: new Map() };
  FRAMES.set(verb, frames);
  if (particle) frames.withParticle.set(particle, frame);
  else frames.alone = frame;
}

for (const verb of FRAMES.keys()) takeRoles(formsOf(verb), ROLE.reports);

export const framesOf = (lemma: string): VerbFrames | undefined => FRAMES.get(lemma);

export const frameFor = (lemma: string): Frame | undefined => FRAMES.get(lemma)?.alone;
