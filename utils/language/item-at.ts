/**
 * Item `at` of a list; undefined for -1, which stands for "none" wherever a token has no phrase, verb group or quotation. To ask an array
 * itself for -1 is to ask it for a property of that name, which takes some fifty times as long.
 */
export const itemAt = <Item>(items: readonly Item[], at: number | undefined): Item | undefined =>
  at === undefined || at < 0 ? undefined : items[at];
