/** In whose voice a stretch of a sentence stands: quoted, reported, or the writer's own. */
import type { Span } from '../../report.ts';
import { type Place, type Reading, tokenAt } from '../unconfirmed/reading.ts';
import { speakerAt } from '../unconfirmed/source.ts';

export interface Voice {
  quoted: boolean;
  /** Who speaks, where this sentence says so. */
  source: Span | null;
}

/** Null where the writer speaks. */
export function voiceAt(reading: Reading, place: Place): Voice | null {
  const { quotationOf } = reading.context.document;
  // ‘was “not only false”’: the verb stands before the mark.
  const quoted = (quotationOf[place.first] ?? -1) >= 0 || (quotationOf[place.last - 1] ?? -1) >= 0;
  const source = speakerAt(reading, place);
  return quoted || source || isReported(reading, place) ? { quoted, source } : null;
}

/** Inside what somebody is reported to have said, though this sentence may not name who. */
function isReported(reading: Reading, place: Place): boolean {
  const at = tokenAt(reading, place.first)?.start ?? 0;
  return reading.context.attributions.some(
    ({ sentence, content }) =>
      sentence === reading.sentence && content.some(({ start, end }) => start <= at && at < end),
  );
}
