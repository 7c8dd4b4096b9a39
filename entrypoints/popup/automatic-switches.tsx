import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Automatic } from '../../components/popup/automatic.tsx';
import { ALL_SITES, isNever, siteHost, sitePattern, withoutHost } from '../../utils/automatic.ts';
import { loadSettings, saveSettings } from '../../utils/settings-store.ts';
import { activeTab } from './current-tab.ts';

interface Granted {
  site: boolean;
  all: boolean;
}

/** Automatic checking of the site under the popup; nothing where extensions cannot be let in for good. */
export function AutomaticSwitches() {
  const address = useAddress();
  const pattern = sitePattern(address);
  const host = siteHost(address);
  const granted = useGranted(pattern);
  const [never, setNever] = useNever();
  if (!pattern || !host || !granted || !never) return null;
  const onSite = (on: boolean): void => {
    // The request must come before anything that takes time. The background does the rest: the question may close the popup.
    if (on && !granted.site) void browser.permissions.request({ origins: [pattern] }).catch(() => {});
    else if (on) setNever(withoutHost(never, host));
    else void leaveSite(pattern).then((isLeft) => isLeft || setNever([...never, host]));
  };
  const onAll = (on: boolean): void => {
    const origins = ALL_SITES;
    if (on) void browser.permissions.request({ origins }).catch(() => {});
    else void browser.permissions.remove({ origins }).catch(() => {});
  };
  return (
    <Automatic
      host={host}
      isSiteOn={granted.site && !isNever(host, never)}
      isAllOn={granted.all}
      onSite={onSite}
      onAll={onAll}
    />
  );
}

/** The tab's address; undefined where the browser hides it, and until it has told. */
function useAddress(): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    void activeTab().then((tab) => setAddress(tab?.url));
  }, []);
  return address;
}

/** The never-list, and a way to store another one; null until it is read. */
function useNever(): [string[] | null, (never: string[]) => void] {
  const [never, setNever] = useState<string[] | null>(null);
  useEffect(() => {
    void loadSettings().then(({ settings }) => setNever(settings.sites.never));
  }, []);
  const store = async (changed: string[]): Promise<void> => {
    setNever(changed);
    const { settings } = await loadSettings();
    await saveSettings({ ...settings, sites: { ...settings.sites, never: changed } });
  };
  return [never, (changed) => void store(changed)];
}

/** Gives the access to one site back; false where the browser still grants it, among all. */
async function leaveSite(pattern: string): Promise<boolean> {
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  return !(await browser.permissions.contains({ origins: [pattern] }));
}

/** What the browser grants, kept up to date; null until it has told. */
function useGranted(pattern: string | null): Granted | null {
  const [granted, setGranted] = useState<Granted | null>(null);
  useEffect(() => {
    if (!pattern) return undefined;
    const ask = async (): Promise<void> => {
      const [site, all] = await Promise.all(
        [[pattern], ALL_SITES].map((origins) => browser.permissions.contains({ origins })),
      );
      setGranted({ site: site ?? false, all: all ?? false });
    };
    void ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [pattern]);
  return granted;
}
