import { formatNumber, t } from '../../utils/i18n.ts';
import type { SettingsProblem } from '../../utils/settings-parse.ts';

interface SettingsProblemsProps {
  problems: readonly SettingsProblem[];
  /** Stores the settings as they are shown, which mends what was stored. */
  onKeep(): void;
}

/** What was wrong with the stored settings, and what was done about it. */
export function SettingsProblems({ problems, onKeep }: SettingsProblemsProps) {
  const isUnsaved = problems.some(({ reason }) => reason === 'not-saved');
  const canMend = problems.some(
    ({ reason }) => reason === 'unreadable' || reason === 'invalid' || reason === 'unknown',
  );
  return (
    <section class="problems" role="alert">
      <h2>{t(isUnsaved ? 'options_notSavedHeading' : 'options_problemsHeading')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{wordsFor(problem)}</li>
        ))}
      </ul>
      {canMend && (
        <button type="button" class="button" onClick={onKeep}>
          {t('options_problemsKeep')}
        </button>
      )}
    </section>
  );
}

function wordsFor(problem: SettingsProblem): string {
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
      return t('options_problemNotSaved', problem.detail);
  }
}
