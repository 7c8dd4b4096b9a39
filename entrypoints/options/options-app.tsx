import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import type { ParsedSettings } from '../../utils/settings-parse.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/settings-store.ts';
import { useBrowserSide } from './browser-side.ts';

export function OptionsApp() {
  const [shown, setShown] = useState<ParsedSettings | null>(null);
  const [beforeReset, setBeforeReset] = useState<Settings | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void loadSettings().then(setShown);
    watchSettings(leaving.signal, setShown);
    return () => leaving.abort();
  }, []);
  const browserSide = useBrowserSide();
  if (!shown) return null;

  const change = async (settings: Settings): Promise<void> => {
    setShown({ settings, problems: [] });
    const problem = await saveSettings(settings);
    if (problem) setShown((now) => now && { ...now, problems: [problem] });
  };
  return (
    <Options
      settings={shown.settings}
      problems={shown.problems}
      canUndo={beforeReset !== null}
      onChange={(settings) => {
        setBeforeReset(null);
        void change(settings);
      }}
      onReset={() => {
        setBeforeReset(shown.settings);
        void change(structuredClone(DEFAULT_SETTINGS));
      }}
      onReplace={(settings) => {
        setBeforeReset(shown.settings);
        void change(settings);
      }}
      browserSide={browserSide}
      onUndo={() => {
        if (beforeReset) void change(beforeReset);
        setBeforeReset(null);
      }}
    />
  );
}
