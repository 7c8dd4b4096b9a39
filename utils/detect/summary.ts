import {
  ALL_SUBTYPES,
  type Attribution,
  FLAG_KINDS,
  type Flag,
  type Report,
  SOURCE_TYPES,
  type Source,
  type Summary,
} from '../report.ts';

/** Counts what a report holds. */
export function summarize(report: Pick<Report, 'sentences' | 'attributions' | 'flags' | 'sources'>): Summary {
  const typeOf = new Map(report.sources.map((source: Source) => [source.id, source.type]));
  return {
    sentences: report.sentences.length,
    attributed: new Set(report.attributions.map(({ sentence }) => sentence)).size,
    bySourceType: count(SOURCE_TYPES, report.attributions, ({ sourceId }: Attribution) => typeOf.get(sourceId ?? '')),
    byKind: count(FLAG_KINDS, report.flags, ({ kind }: Flag) => kind),
    bySubtype: count(ALL_SUBTYPES, report.flags, ({ subtype }: Flag) => subtype),
    sources: report.sources.length,
  };
}

function count<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts[key]++;
  }
  return counts;
}
