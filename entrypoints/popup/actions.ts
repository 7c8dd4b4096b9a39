import type { PopupActions } from '../../components/popup/popup-state.ts';
import type { CheckSession } from './check-session.ts';
import { openExtensionEntry, openOptions } from './current-tab.ts';

/** What the popup and the side panel can have done in the tab; nothing before there is a session. */
export function actionsOf(session: CheckSession | null): Omit<PopupActions, 'openPanel'> {
  return {
    check: (scope) => void session?.check(scope),
    reveal: (flagId) => void session?.ask({ type: 'reader/reveal', flagId }),
    step: async (by) => session?.ask({ type: 'reader/step', by }),
    unhide: () => void session?.ask({ type: 'reader/unhide' }),
    removeMarks: () => void session?.ask({ type: 'reader/remove-marks' }),
    showMarks: () => void session?.ask({ type: 'reader/show-marks' }),
    openOptions,
    openExtensionEntry,
  };
}
