import { formatNumber, t, tn } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import type { ClaimList } from './claims.ts';

/** "19 marks in 14 of 31 sentences". */
export function summaryOf({ total, claims }: ClaimList, report: Report): string {
  return tn('popup_summary', total, formatNumber(claims.length), formatNumber(report.sentences.length));
}

/** For a check that lists no claim: because the reader hid all, the settings leave all out, or there are none. */
export function nothingTitle({ hidden, switchedOff, ignored }: ClaimList): string {
  if (hidden > 0) return t('popup_allHiddenTitle');
  const leftOut = switchedOff + ignored;
  return leftOut > 0 ? tn('popup_allOffTitle', leftOut) : t('popup_nothingTitle');
}
