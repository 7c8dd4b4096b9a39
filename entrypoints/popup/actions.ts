import type { PopupActions } from '../../components/popup/popup-state.ts';
import type { CheckSession } from './check-session.ts';
import { countOnPage } from './count-on-page.ts';
import { type CurrentTab, openExtensionEntry, openOptions } from './current-tab.ts';

/** What the popup and the side panel can have done in the tab; nothing before there is a session. */
export function actionsOf(session: CheckSession | null, tab: CurrentTab | null): Omit<PopupActions, 'openPanel'> {
  return {
    check: (scope) => void session?.check(scope),
    reveal: (flagId) => void session?.ask({ type: 'reader/reveal', flagId }),
    step: (by) => void session?.ask({ type: 'reader/step', by }),
    countOnPage: async (words) => (tab ? countOnPage(tab.id, words) : 0),
    unhide: () => void session?.ask({ type: 'reader/unhide' }),
    removeMarks: () => void session?.ask({ type: 'reader/remove-marks' }),
    showMarks: () => void session?.ask({ type: 'reader/show-marks' }),
    openOptions,
    openExtensionEntry,
  };
}
