/** What the options page shows of the browser's own: granted sites and keys. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OptionsProps } from '../../components/options/options.tsx';
import type { Shortcut } from '../../components/options/shortcuts.tsx';
import { webPatterns } from '../../utils/automatic.ts';
import { t } from '../../utils/i18n.ts';

/** Kept up to date while the page is open. */
export function useBrowserSide(): OptionsProps['browserSide'] {
  const [granted, setGranted] = useState<string[]>([]);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const readGranted = async (): Promise<void> =>
      setGranted(webPatterns((await browser.permissions.getAll()).origins ?? []));
    const readShortcuts = async (): Promise<void> => setShortcuts(shortcutsOf(await browser.commands.getAll()));
    void readGranted();
    void readShortcuts();
    browser.permissions.onAdded.addListener(readGranted);
    browser.permissions.onRemoved.addListener(readGranted);
    // Keys are changed on a page of the browser's; the reader comes back from it.
    window.addEventListener('focus', readShortcuts);
    return () => {
      browser.permissions.onAdded.removeListener(readGranted);
      browser.permissions.onRemoved.removeListener(readGranted);
      window.removeEventListener('focus', readShortcuts);
    };
  }, []);
  return {
    granted,
    shortcuts,
    onRevoke: (pattern) => void browser.permissions.remove({ origins: [pattern] }),
    onRules: () => void browser.tabs.create({ url: browser.runtime.getURL('/rules.html') }),
    onWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    onChangeShortcuts: () => void changeShortcuts(),
  };
}

function shortcutsOf(commands: { name?: string; description?: string; shortcut?: string }[]): Shortcut[] {
  return commands.map(({ name, description, shortcut }) => ({
    name: name === '_execute_action' ? t('command_check') : (description ?? name ?? ''),
    keys: shortcut ?? '',
  }));
}

/** Firefox has an interface for it; Chromium a page that no link may lead to. */
async function changeShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
