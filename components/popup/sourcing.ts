/** Who stands behind the article's attributed statements: counts for the sourcing bar and the findings in words. */
import { formatNumber, t, tn } from '../../utils/i18n.ts';
import type { Flag, Report, SourceType, Subtype } from '../../utils/report.ts';

/** The groups of the sourcing bar, from the source that a reader can look up best to the one nobody can. */
export const SOURCE_GROUPS = {
  named: ['person'],
  institutions: ['institution', 'spokesperson'],
  documents: ['document', 'outlet'],
  described: ['described'],
  collective: ['collective'],
  unnamed: ['unnamed'],
} as const satisfies Record<string, readonly SourceType[]>;
export type SourceGroup = keyof typeof SOURCE_GROUPS;

const GROUPS = Object.keys(SOURCE_GROUPS) as SourceGroup[];
const WITHOUT_NAME: readonly SourceType[] = ['described', 'collective', 'unnamed'];

export interface Share {
  group: SourceGroup;
  /** Attributed statements. */
  count: number;
}

export interface Sourcing {
  /** Groups with at least one statement, in the order of the bar. */
  shares: Share[];
  /** Attributed statements whose source is known in kind. */
  total: number;
}

export function sourcingOf({ summary }: Pick<Report, 'summary'>): Sourcing {
  const shares = GROUPS.map((group) => ({ group, count: sum(SOURCE_GROUPS[group].map(countOf)) }));
  function countOf(type: SourceType): number {
    return summary.bySourceType[type];
  }
  return { shares: shares.filter(({ count }) => count > 0), total: sum(shares.map(({ count }) => count)) };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** What a hurried reader should know of the sourcing, most telling first; empty where nothing is attributed. */
export function findingsOf(report: Pick<Report, 'summary' | 'sources'>): string[] {
  const { total } = sourcingOf(report);
  if (total === 0) return [];
  const unnamed = sum(WITHOUT_NAME.map((type) => report.summary.bySourceType[type]));
  const sources = report.sources.filter(({ type, attributions }) => isWithoutName(type) && attributions.length > 0);
  const findings = [tn('popup_findingUnnamed', unnamed, formatNumber(total))];
  if (sources.length === 0) return findings;
  const reasons = sources.filter(({ reasonForAnonymity }) => reasonForAnonymity !== null).length;
  const relayed = sources.filter(({ secondHand }) => secondHand).length;
  findings.push(tn('popup_findingSources', sources.length, formatNumber(reasons)));
  if (relayed > 0) findings.push(tn('popup_findingRelayed', relayed));
  return findings;
}

const isWithoutName = (type: SourceType): boolean => WITHOUT_NAME.includes(type);

/** What answers a claim; who only gives no comment has denied nothing. */
const ANSWERS: readonly Subtype[] = ['denied', 'rejected'];

/**
 * For how many of the sentences that deny something the article states what; null where there is nothing to tell. Counted in sentences: several
 * denials may answer one claim. Which claim a denial answers is a guess, and worded as one.
 */
export function denialFinding({ flags }: Pick<Report, 'flags'>): string | null {
  const denials = flags.filter(({ subtype }) => ANSWERS.includes(subtype));
  const total = sentencesOf(denials);
  const answering = sentencesOf(denials.filter(({ denies }) => denies !== null));
  if (total > 1) return tn('popup_findingDenied', answering, formatNumber(total));
  return answering === 1 ? t('popup_findingOneDenial') : null;
}

const sentencesOf = (flags: readonly Flag[]): number => new Set(flags.map(({ sentence }) => sentence)).size;
