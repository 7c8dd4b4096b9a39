import { t } from '../../utils/i18n.ts';
import type { SettingsProblem } from '../../utils/settings-parse.ts';
import { problemWords } from './problem-words.ts';

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
          <li key={JSON.stringify(problem)}>{problemWords(problem)}</li>
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
