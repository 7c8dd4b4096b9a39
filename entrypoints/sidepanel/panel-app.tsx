/** The popup's list beside the page: it stays while reading, goes with the tab in front, and follows its scrolling. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupState, TabPage } from '../../components/popup/popup-state.ts';
import { injectReader } from '../../utils/inject-reader.ts';
import type { ReaderRequest } from '../../utils/messages.ts';
import { actionsOf } from '../popup/actions.ts';
import { type CheckSession, startSession } from '../popup/check-session.ts';
import { activeTab, type CurrentTab, pageOf, placeOf } from '../popup/current-tab.ts';
import { linkToReader } from '../popup/reader-link.ts';
import { useSettings } from '../popup/use-settings.ts';

export function PanelApp() {
  const settings = useSettings();
  const { state, page, session, tab, inView } = useActiveTab();
  const actions = useMemo(() => ({ ...actionsOf(session, tab), openPanel: null }), [session, tab]);
  if (!settings) return null;
  return (
    <Popup
      isPanel
      state={state}
      inView={inView}
      page={page}
      settings={settings.settings}
      problems={settings.problems}
      actions={actions}
    />
  );
}

/** The state of the tab in front, also when another comes to the front or it loads another page. */
function useActiveTab() {
  const [state, setState] = useState<PopupState>({ status: 'opening' });
  const [page, setPage] = useState<TabPage>({ title: null, host: null });
  const [session, setSession] = useState<CheckSession | null>(null);
  const [inFront, setInFront] = useState<CurrentTab | null>(null);
  const [inView, setInView] = useState<string | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    let turning = new AbortController();
    const turn = async (): Promise<void> => {
      turning.abort();
      turning = new AbortController();
      const { signal } = turning;
      const tab = await activeTab();
      if (signal.aborted) return;
      if (!tab) return setState({ status: 'restricted', place: 'browser' });
      const link = linkToReader(tab.id);
      let current: string | null = null;
      const show = (shown: PopupState): void => {
        if (signal.aborted) return;
        const next = shown.status === 'done' ? shown.current : null;
        // What was gone to is what is read, until the reader scrolls.
        if (next !== null && next !== current) setInView(null);
        current = next;
        setState(shown);
      };
      const started = startSession({
        link,
        inject: () => injectReader(tab.id),
        place: () => placeOf(tab.id),
        show,
        signal,
        idle: 'unchecked',
      });
      setPage(pageOf(tab));
      setInFront(tab);
      const ask = async (request: ReaderRequest): Promise<void> => {
        await started.ask(request);
        // Also to the mark that was gone to last.
        if (request.type === 'reader/reveal' || request.type === 'reader/step') setInView(null);
      };
      setSession({ ...started, ask });
      setInView(null);
      link.onInView(signal, setInView);
      link.onLoaded(signal, () => void turn());
      const follow = (on: boolean): Promise<unknown> => link.ask({ type: 'reader/follow', on }).catch(() => null);
      signal.addEventListener('abort', () => void follow(false), { once: true });
      link.onChanged(signal, ({ status }) => status === 'done' && void follow(true));
      await started.peek();
      await follow(true);
    };
    const onActivated = (): void => void turn();
    browser.tabs.onActivated.addListener(onActivated);
    window.addEventListener('pagehide', () => turning.abort(), { signal: leaving.signal });
    void turn();
    return () => {
      leaving.abort();
      turning.abort();
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);
  return { state, page, session, tab: inFront, inView };
}
