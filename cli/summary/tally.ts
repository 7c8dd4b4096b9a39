/** What is counted over many articles. */
import { type Report, SOURCE_TYPES, type SourceType } from '../../utils/report.ts';
import { REASONS, type Reason, reasonAt } from './reasons.ts';

/** Source types that the vocabulary counts as anonymous. */
export const ANONYMOUS_TYPES = ['unnamed', 'described', 'collective'] as const satisfies readonly SourceType[];

export interface Tally {
  articles: number;
  words: number;
  /** Attributions by the type of their source. */
  bySourceType: Record<SourceType, number>;
  /** Distinct sources of each article, by type. */
  sources: Record<SourceType, number>;
  /** Reasons for anonymity, one for each source that is told to have asked for it. */
  reasons: Record<Reason, number>;
  /** Denials of a claim; who declines to comment denies none. */
  denials: number;
  denialsWithoutClaim: number;
}

export function emptyTally(): Tally {
  return {
    articles: 0,
    words: 0,
    bySourceType: zeros(SOURCE_TYPES),
    sources: zeros(SOURCE_TYPES),
    reasons: zeros(REASONS),
    denials: 0,
    denialsWithoutClaim: 0,
  };
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

export function addReport(tally: Tally, { text, sentences, article, sources, flags, summary }: Report): void {
  tally.articles++;
  tally.words += article.words;
  for (const type of SOURCE_TYPES) tally.bySourceType[type] += summary.bySourceType[type];
  for (const { type, reasonForAnonymity: reason } of sources) {
    tally.sources[type]++;
    if (reason) tally.reasons[reasonAt(text, reason, sentences)]++;
  }
  for (const { kind, subtype, denies } of flags) {
    if (kind !== 'denial' || subtype === 'no_comment') continue;
    tally.denials++;
    if (denies === null) tally.denialsWithoutClaim++;
  }
}

/** A measure's value; null where there is nothing to divide by. */
export type Measures = Record<string, number | null>;

export function measuresOf(tally: Tally): Measures {
  const attributions = sum(SOURCE_TYPES.map((type) => tally.bySourceType[type]));
  const anonymous = sum(ANONYMOUS_TYPES.map((type) => tally.sources[type]));
  const reasons = sum(REASONS.map((reason) => tally.reasons[reason])) - tally.reasons.unstated;
  return {
    articles: tally.articles,
    words: tally.words,
    attributions,
    ...named('share_', SOURCE_TYPES, (type) => ratio(tally.bySourceType[type], attributions)),
    ...named('', ANONYMOUS_TYPES, (type) => ratio(tally.sources[type], tally.articles), '_sources_per_article'),
    anonymous_sources_per_article: ratio(anonymous, tally.articles),
    reasons_given: reasons,
    share_of_anonymous_sources_with_reason: ratio(reasons, anonymous),
    ...named('reason_', REASONS, (reason) => tally.reasons[reason]),
    denials: tally.denials,
    denials_without_claim: tally.denialsWithoutClaim,
    share_of_denials_without_claim: ratio(tally.denialsWithoutClaim, tally.denials),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Four decimals: enough for shares of many thousands, and the same on all machines. */
const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

const named = <Key extends string>(
  before: string,
  keys: readonly Key[],
  value: (key: Key) => number | null,
  after = '',
): Measures => Object.fromEntries(keys.map((key) => [`${before}${key}${after}`, value(key)]));
