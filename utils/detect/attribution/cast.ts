/** The persons of an article, looked for in a sentence only when a back-reference asks for it: few reach far back. */
import type { TextDocument } from '../../language/document.ts';
import { type Person, peopleOf } from './people.ts';

/** The persons whom a sentence brings up, in order. */
export type Cast = (sentence: number) => readonly Person[];

export function castOf(document: TextDocument): Cast {
  const bySentence: (readonly Person[] | undefined)[] = [];
  /** All sentences before this one have been looked at. */
  let done = 0;
  // "some of them": from the start on, so that a text full of such words is walked through once.
  const groupBefore = (sentence: number): Person | undefined => {
    while (done < sentence) cast(done++);
    for (let at = sentence - 1; at >= 0; at--) {
      const group = bySentence[at]?.findLast(({ plural }) => plural);
      if (group) return group;
    }
    return undefined;
  };
  const cast: Cast = (sentence) => {
    bySentence[sentence] ??= peopleOf(document, sentence, () => groupBefore(sentence));
    return bySentence[sentence];
  };
  return cast;
}
