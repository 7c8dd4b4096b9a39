import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupState, TabPage } from '../../components/popup/popup-state.ts';
import { injectReader } from '../../utils/inject-reader.ts';
import type { ParsedSettings } from '../../utils/settings-parse.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { AutomaticSwitches } from './automatic-switches.tsx';
import { type CheckSession, startSession } from './check-session.ts';
import { activeTab, openExtensionEntry, openOptions, pageOf, placeOf } from './current-tab.ts';
import { linkToReader } from './reader-link.ts';

export function PopupApp() {
  const settings = useSettings();
  const { state, page, session } = useSession();
  const actions = useMemo(() => actionsOf(session), [session]);
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

function useSettings(): ParsedSettings | null {
  const [settings, setSettings] = useState<ParsedSettings | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(leaving.signal, setSettings);
    return () => leaving.abort();
  }, []);
  return settings;
}

function useSession() {
  const [state, setState] = useState<PopupState>({ status: 'opening' });
  const [page, setPage] = useState<TabPage>({ title: null, host: null });
  const [session, setSession] = useState<CheckSession | null>(null);
  useEffect(() => {
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
      setSession(started);
      link.onLoaded(leaving.signal, () => void started.open());
      await started.open();
    })();
    return () => leaving.abort();
  }, []);
  return { state, page, session };
}

function actionsOf(session: CheckSession | null): PopupActions {
  return {
    check: (scope) => void session?.check(scope),
    reveal: (flagId) => void session?.ask({ type: 'reader/reveal', flagId }),
    step: (by) => void session?.ask({ type: 'reader/step', by }),
    unhide: () => void session?.ask({ type: 'reader/unhide' }),
    removeMarks: () => void session?.ask({ type: 'reader/remove-marks' }),
    showMarks: () => void session?.ask({ type: 'reader/show-marks' }),
    openOptions,
    openExtensionEntry,
  };
}
