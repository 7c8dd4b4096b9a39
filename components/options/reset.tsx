import { t } from '../../utils/i18n.ts';

interface ResetProps {
  /** True where there is nothing to reset. */
  isStandard: boolean;
  canUndo: boolean;
  onReset(): void;
  onUndo(): void;
}

/** Takes effect at once, like everything on the page; "Undo" is its safety. */
export function Reset({ isStandard, canUndo, onReset, onUndo }: ResetProps) {
  return (
    <section class="part" aria-labelledby="reset">
      <h2 id="reset">{t('options_resetHeading')}</h2>
      <p class="part-intro">{t('options_resetBody')}</p>
      <div class="reset-row">
        <button type="button" class="button" disabled={isStandard && !canUndo} onClick={canUndo ? onUndo : onReset}>
          {canUndo ? t('options_undo') : t('options_reset')}
        </button>
        <p role="status">{canUndo ? t('options_resetDone') : isStandard ? t('options_resetAlready') : ''}</p>
      </div>
    </section>
  );
}
