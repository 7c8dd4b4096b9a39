/** What the page calls a measure, and how it writes its value. */
import { SOURCE_TYPES, type SourceType } from '../../utils/report.ts';
import type { Reason } from './reasons.ts';

const SOURCES: Record<SourceType, string> = {
  person: 'a person',
  institution: 'an institution',
  spokesperson: 'a spokesperson',
  document: 'a document',
  outlet: 'another outlet',
  described: 'somebody described, not named',
  collective: 'a class of people',
  unnamed: 'nobody that is named',
};

const OTHERS: Record<string, string> = {
  reasons_given: 'Reasons given for anonymity',
  share_of_anonymous_sources_with_reason: 'Anonymous sources with a reason',
  denials_without_claim: 'Denials without the claim that they deny',
  share_of_denials_without_claim: 'Share of denials without it',
};

export function measureLabel(measure: string): string {
  const type = SOURCE_TYPES.find((one) => measure === `share_${one}`);
  if (type) return `Attributed to ${SOURCES[type]}`;
  const words = OTHERS[measure] ?? measure.replace(/^reason_/, 'Reason: ').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const REASON_LABELS: Partial<Record<Reason, string>> = {
  not_authorized: 'not authorised to speak',
  confidential: 'confidential matter',
  sensitive: 'sensitive matter',
  ongoing: 'ongoing proceedings',
  other: 'another reason',
  unstated: 'no reason told',
};

export const reasonLabel = (reason: Reason): string => REASON_LABELS[reason] ?? reason;

const isShare = (measure: string): boolean => measure.startsWith('share_');

export function shownValue(measure: string, value: number | null): string {
  if (value === null) return '–';
  if (isShare(measure)) return `${(value * 100).toFixed(1)} %`;
  return measure.endsWith('_per_article') ? value.toFixed(2) : value.toLocaleString('en');
}

/** With its sign; between shares, in points of percent. */
export function shownDifference(measure: string, value: number | null): string {
  if (value === null) return '–';
  const size = shownValue(measure, Math.abs(value)).replace(' %', ' points');
  // What rounds to nothing has no sign.
  if (!/[1-9]/.test(size)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
