import { useLayoutEffect, useState } from 'preact/hooks';
import type { ParsedSettings } from '../../utils/settings-parse.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';

/** The stored settings as they are now; null until they are read. */
export function useSettings(): ParsedSettings | null {
  const [settings, setSettings] = useState<ParsedSettings | null>(null);
  // At once: an effect would wait for a frame in which there is nothing to see yet.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(leaving.signal, setSettings);
    return () => leaving.abort();
  }, []);
  return settings;
}
