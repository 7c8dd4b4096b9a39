/** The list's order and what is looked for in it. */
import { t } from '../../utils/i18n.ts';
import { FLAG_KINDS, type Flag, type Report } from '../../utils/report.ts';
import type { Claim } from './claims.ts';

export const GROUPINGS = ['order', 'kind', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ClaimGroup {
  /** Unique among the groups. */
  key: string;
  /** Null where the claims stand in one list, in reading order. */
  title: string | null;
  claims: Claim[];
}

/** A claim with flags of several kinds or sources stands in each of their groups, with those flags only. */
export function groupClaims(report: Report, claims: readonly Claim[], by: Grouping): ClaimGroup[] {
  if (by === 'order') return [{ key: 'order', title: null, claims: [...claims] }];
  const groups = by === 'kind' ? kindGroups(claims) : sourceGroups(report, claims);
  return groups.filter((group) => group.claims.length > 0);
}

const kindGroups = (claims: readonly Claim[]): ClaimGroup[] =>
  FLAG_KINDS.map((kind) => ({
    key: kind,
    title: t(`kind_${kind}`),
    claims: withFlags(claims, (flag) => flag.kind === kind),
  }));

/** By the ledger's entry, else by the words of the source; the source that most rests on stands first, none last. */
function sourceGroups(report: Report, claims: readonly Claim[]): ClaimGroup[] {
  const names = [...new Set(claims.flatMap(({ flags }) => flags.map((flag) => sourceName(report, flag))))];
  const groups = names.map((name) => ({
    key: name ?? '',
    title: name ?? t('popup_noSource'),
    claims: withFlags(claims, (flag) => sourceName(report, flag) === name),
  }));
  return groups.sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.claims.length - a.claims.length);
}

function withFlags(claims: readonly Claim[], isWanted: (flag: Flag) => boolean): Claim[] {
  return claims.flatMap(({ sentence, flags }) => {
    const [first, ...others] = flags.filter(isWanted);
    return first ? [{ sentence, flags: [first, ...others] as const }] : [];
  });
}

export function sourceName({ sources, text }: Report, { sourceId, source }: Flag): string | null {
  const entry = sourceId === null ? undefined : sources.find(({ id }) => id === sourceId);
  return entry?.label ?? (source ? text.slice(source.start, source.end).replaceAll(/\s+/g, ' ') : null);
}

/** Claims whose sentence or source holds all the words, in any case and order. */
export function searchClaims(report: Report, claims: readonly Claim[], query: string): Claim[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...claims];
  return claims.filter(({ sentence, flags }) => {
    const sources = flags.map((flag) => sourceName(report, flag) ?? '');
    const text = [report.text.slice(sentence.start, sentence.end), ...sources].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
