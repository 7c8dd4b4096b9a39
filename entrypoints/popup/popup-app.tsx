import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupState, TabPage } from '../../components/popup/popup-state.ts';
import { injectReader } from '../../utils/inject-reader.ts';
import { actionsOf } from './actions.ts';
import { AutomaticSwitches } from './automatic-switches.tsx';
import { type CheckSession, startSession } from './check-session.ts';
import { activeTab, type CurrentTab, pageOf, placeOf } from './current-tab.ts';
import { panelOpener } from './open-panel.ts';
import { linkToReader } from './reader-link.ts';
import { useSettings } from './use-settings.ts';

export function PopupApp() {
  const settings = useSettings();
  const { state, page, session, tab } = useSession();
  const actions = useMemo(
    () => ({ ...actionsOf(session, tab), openPanel: panelOpener(tab?.windowId) }),
    [session, tab],
  );
  // Painting the list under settings that are about to change would show it twice.
  if (!settings) return null;
  return (
    <Popup
      state={state}
      page={page}
      settings={settings.settings}
      problems={settings.problems}
      actions={actions}
      automatic={<AutomaticSwitches />}
    />
  );
}

function useSession() {
  const [state, setState] = useState<PopupState>({ status: 'opening' });
  const [page, setPage] = useState<TabPage>({ title: null, host: null });
  const [session, setSession] = useState<CheckSession | null>(null);
  const [current, setCurrent] = useState<CurrentTab | null>(null);
  useLayoutEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      const tab = await activeTab();
      if (!tab) return setState({ status: 'restricted', place: 'browser' });
      const link = linkToReader(tab.id);
      const place = () => placeOf(tab.id);
      const started = startSession({
        link,
        inject: () => injectReader(tab.id),
        place,
        show: setState,
        signal: leaving.signal,
      });
      setPage(pageOf(tab));
      setCurrent(tab);
      setSession(started);
      link.onLoaded(leaving.signal, () => void started.open());
      await started.open();
    })();
    return () => leaving.abort();
  }, []);
  return { state, page, session, tab: current };
}
