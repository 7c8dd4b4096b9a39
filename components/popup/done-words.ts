import { formatNumber, t, tn } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import type { Claim, ClaimList } from './claims.ts';
import type { DoneState } from './popup-state.ts';

/** "19 marks in 14 of 31 sentences". */
export function summaryOf({ total, claims }: ClaimList, report: Report): string {
  return tn('popup_summary', total, formatNumber(claims.length), formatNumber(report.sentences.length));
}

/** "Marked sentence 3 of 22: …", of the one gone to, for those who do not see the page; nothing before that. */
export function goneToWords({ report, current }: DoneState, claims: readonly Claim[]): string {
  const index = claims.findIndex(({ flags }) => flags.some(({ id }) => id === current));
  const claim = claims[index];
  if (!claim) return '';
  const { start, end } = claim.sentence;
  return t('popup_atMark', formatNumber(index + 1), formatNumber(claims.length), report.text.slice(start, end));
}

/** For a check that lists no claim: because the reader hid all, the settings leave all out, or there are none. */
export function nothingTitle({ hidden, switchedOff, ignored }: ClaimList): string {
  if (hidden > 0) return t('popup_allHiddenTitle');
  const leftOut = switchedOff + ignored;
  return leftOut > 0 ? tn('popup_allOffTitle', leftOut) : t('popup_nothingTitle');
}
