import {
  ALL_SUBTYPES,
  type Attribution,
  FLAG_KINDS,
  type Flag,
  type Report,
  SOURCE_TYPES,
  type Summary,
} from '../report.ts';

type Counts<Key extends string> = Record<Key, number>;

const zeros = <Key extends string>(keys: readonly Key[]): Counts<Key> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Counts<Key>;

const NO_SOURCE_TYPE = zeros(SOURCE_TYPES);
const NO_KIND = zeros(FLAG_KINDS);
const NO_SUBTYPE = zeros(ALL_SUBTYPES);

/** Counts what a report holds. */
export function summarize({
  sentences,
  attributions,
  flags,
  sources,
}: Pick<Report, 'sentences' | 'attributions' | 'flags' | 'sources'>): Summary {
  const typeOf = new Map(sources.map(({ id, type }) => [id, type]));
  return {
    sentences: sentences.length,
    attributed: new Set(attributions.map(({ sentence }) => sentence)).size,
    bySourceType: count(NO_SOURCE_TYPE, attributions, ({ sourceId }: Attribution) => typeOf.get(sourceId ?? '')),
    byKind: count(NO_KIND, flags, ({ kind }: Flag) => kind),
    bySubtype: count(NO_SUBTYPE, flags, ({ subtype }: Flag) => subtype),
    sources: sources.length,
  };
}

function count<Key extends string, Item>(
  none: Counts<Key>,
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Counts<Key> {
  const counts = { ...none };
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts[key]++;
  }
  return counts;
}
