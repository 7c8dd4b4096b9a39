/** Reports → a tally for all, and one for each outlet, author and stretch of time. */
import type { ArticleMetadata, Report } from '../../utils/report.ts';
import { addReport, emptyTally, type Tally } from './tally.ts';

export const DIMENSIONS = ['all', 'outlet', 'author', 'time'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const TIME_UNITS = ['day', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Characters of an ISO 8601 date that name the unit. */
const DATE_LENGTHS: Record<TimeUnit, number> = { year: 4, month: 7, day: 10 };

/** Stands for articles that do not say. */
export const UNKNOWN = '(unknown)';

export type Groups = Record<Dimension, Map<string, Tally>>;

export const emptyGroups = (): Groups => ({ all: new Map(), outlet: new Map(), author: new Map(), time: new Map() });

export function addToGroups(groups: Groups, report: Report, unit: TimeUnit): void {
  const { article } = report;
  const keys: Record<Dimension, string> = {
    all: 'all',
    outlet: outletOf(article),
    author: authorOf(article),
    time: timeOf(article, unit),
  };
  for (const dimension of DIMENSIONS) addReport(tallyOf(groups[dimension], keys[dimension]), report);
}

/** The groups of a dimension: time in its order, with what is not dated last; the others by number of articles. */
export function orderedGroups(groups: Groups, dimension: Dimension): [string, Tally][] {
  const sizes = new Map([...groups[dimension]].map(([name, { articles }]) => [name, articles]));
  return orderedNames(sizes, dimension).map((name) => [name, groups[dimension].get(name) ?? emptyTally()]);
}

/** `sizes`: articles by the group's name. */
export function orderedNames(sizes: ReadonlyMap<string, number>, dimension: Dimension): string[] {
  const byName = (a: string, b: string): number => (a < b ? -1 : 1);
  const byTime = (a: string, b: string): number => Number(a === UNKNOWN) - Number(b === UNKNOWN) || byName(a, b);
  const bySize = (a: string, b: string): number => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || byName(a, b);
  return [...sizes.keys()].toSorted(dimension === 'time' ? byTime : bySize);
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = emptyTally();
  tallies.set(key, tally);
  return tally;
}

const authorOf = ({ byline }: ArticleMetadata): string => byline?.trim().replace(/^by\s+/i, '') || UNKNOWN;

function outletOf({ siteName, url }: ArticleMetadata): string {
  if (siteName?.trim()) return siteName.trim();
  return (url && hostOf(url)?.replace(/^www\./, '')) || UNKNOWN;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

function timeOf({ publishedTime }: ArticleMetadata, unit: TimeUnit): string {
  const date = publishedTime && /^\d{4}-\d{2}-\d{2}/.exec(publishedTime)?.[0];
  return date ? date.slice(0, DATE_LENGTHS[unit]) : UNKNOWN;
}
