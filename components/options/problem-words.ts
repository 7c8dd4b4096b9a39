import { formatNumber, t } from '../../utils/i18n.ts';
import type { SettingsProblem } from '../../utils/settings-parse.ts';

/** What was wrong with settings, and what was done about it. */
export function problemWords(problem: SettingsProblem): string {
  switch (problem.reason) {
    case 'unreadable':
      return t('options_problemUnreadable');
    case 'invalid':
      return t('options_problemInvalid', problem.field);
    case 'unknown':
      return t('options_problemUnknown', problem.field);
    case 'newer-version':
      return t('options_problemNewer', formatNumber(problem.version));
    case 'not-loaded':
      return t('options_problemNotLoaded', problem.detail);
    case 'not-saved':
      return isFull(problem.detail) ? t('options_problemFull') : t('options_problemNotSaved', problem.detail);
  }
}

/** Browsers name the limit that was reached: storage.sync holds 8,192 bytes an entry. */
const isFull = (detail: string): boolean => /quota/i.test(detail);
