import { t } from '../../utils/i18n.ts';
import type { DoneState, PopupActions } from './popup-state.ts';

interface PageActionsProps {
  state: DoneState;
  /** False where there is nothing to mark: nothing was found, or all of it is hidden or switched off. */
  hasMarks: boolean;
  actions: PopupActions;
}

/** What can be done with the marks on the page. */
export function PageActions({ state, hasMarks, actions }: PageActionsProps) {
  return (
    <footer class="page-actions">
      {hasMarks && (
        // One button in two states, so that the focus stays on it.
        <button
          type="button"
          class={state.marksShown ? 'button' : 'button button-main'}
          onClick={state.marksShown ? actions.removeMarks : actions.showMarks}
        >
          {t(state.marksShown ? 'popup_removeMarks' : 'popup_showMarks')}
        </button>
      )}
      <button type="button" class="button" onClick={() => actions.check(state.scope)}>
        {t('popup_checkAgain')}
      </button>
    </footer>
  );
}
