/** What of a sentence is somebody's words, and whose: the attributions, by the sentences that their content reaches into. */

import type { Attribution, Span } from '../../report.ts';
import type { DetectContext } from '../draft.ts';
import { isPronoun } from './doer.ts';
import { type Place, type Reading, startOf, tokenAt } from './reading.ts';

interface Content {
  attribution: Attribution;
  content: Span;
}

/** More attributions than any sentence of prose has; a bound on the work for one that is no prose. */
const MOST = 48;
const CONTENTS = new WeakMap<DetectContext, Map<number, Content[]>>();

/** For each sentence, what of it is somebody's words; sorted once for each document. */
function contentsOf({ context, sentence }: Pick<Reading, 'context' | 'sentence'>): readonly Content[] {
  let known = CONTENTS.get(context);
  if (!known) {
    known = sortContents(context);
    CONTENTS.set(context, known);
  }
  return known.get(sentence) ?? [];
}

function sortContents({ attributions, document: { sentences } }: DetectContext): Map<number, Content[]> {
  const found = new Map<number, Content[]>();
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      let at = attribution.sentence;
      while (at > 0 && (sentences[at]?.start ?? 0) > content.start) at--;
      for (; at < sentences.length && (sentences[at]?.start ?? 0) < content.end; at++) {
        const list = found.get(at);
        if (!list) found.set(at, [{ attribution, content }]);
        else if (list.length < MOST) list.push({ attribution, content });
      }
    }
  }
  return found;
}

/** The attributions made in this sentence, in reading order. */
export function attributionsOf(reading: Pick<Reading, 'context' | 'sentence'>): Attribution[] {
  const found = contentsOf(reading).map(({ attribution }) => attribution);
  return found.filter((each) => each.sentence === reading.sentence).sort((a, b) => a.cue.start - b.cue.start);
}

/** The nearest attribution, of this sentence or of one before it, whose content holds an offset. */
export const attributionAt = (reading: Reading, offset: number): Attribution | null =>
  narrowest(reading, ({ content }) => content.start <= offset && offset < content.end);

/** Who in this sentence is said to utter all the words of a place; a name rather than a pronoun. `skips` passes attributions over. */
export function sourceOf(reading: Reading, place: Place, skips?: (attribution: Attribution) => boolean): Span | null {
  const start = startOf(reading, place.first);
  const end = tokenAt(reading, place.last - 1)?.end ?? 0;
  const said = narrowest(
    reading,
    ({ attribution, content }) =>
      attribution.source !== null &&
      attribution.sentence === reading.sentence &&
      content.start <= start &&
      end <= content.end &&
      !skips?.(attribution),
    // More than any content that a name answers for.
    ({ source }) => (source && isPronoun(reading, source) ? reading.context.document.text.length : 0),
  );
  return said?.source ?? null;
}

/** The attribution with the shortest content of those that fit, where `extra` is added to its length. */
function narrowest(
  reading: Reading,
  fits: (said: Content) => boolean,
  extra: (attribution: Attribution) => number = () => 0,
): Attribution | null {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const said of contentsOf(reading)) {
    if (!fits(said)) continue;
    const size = said.content.end - said.content.start + extra(said.attribution);
    if (size >= least) continue;
    best = said.attribution;
    least = size;
  }
  return best;
}
