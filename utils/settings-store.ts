/** Where the settings are kept: one entry of synced storage, and nowhere else. */
import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';
import { type ParsedSettings, parseSettings, type SettingsProblem } from './settings-parse.ts';
import { createSaver } from './settings-saver.ts';

export const SETTINGS_KEY = 'settings';

/** Milliseconds between writes: Chrome takes 120 a minute (storage.sync.MAX_WRITE_OPERATIONS_PER_MINUTE). */
const WRITE_INTERVAL = 600;

const saver = createSaver<Settings>(
  (settings) => browser.storage.sync.set({ [SETTINGS_KEY]: settings }),
  WRITE_INTERVAL,
);

/** Never rejects: where storage cannot be read, the defaults come with a problem that says so. */
export async function loadSettings(): Promise<ParsedSettings> {
  try {
    const stored = await browser.storage.sync.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch (error) {
    const { settings } = parseSettings(undefined);
    return { settings, problems: [{ reason: 'not-loaded', detail: messageOf(error) }] };
  }
}

/**
 * Settles when these settings or newer ones are stored, with what went wrong or null. May be called as often as a
 * colour field fires.
 */
export async function saveSettings(settings: Settings): Promise<SettingsProblem | null> {
  const failure = await saver.save(settings);
  return failure === null ? null : { reason: 'not-saved', detail: messageOf(failure) };
}

/**
 * Changes what is stored, and returns it. It is read anew, since another page may have changed it; what cannot be read, or comes from a
 * newer Hearsay and would lose what that has added, is left as it is.
 */
export async function editSettings(change: (now: Settings) => Settings): Promise<Settings | SettingsProblem> {
  const { settings, problems } = await loadSettings();
  const reason = problems.find((problem) => problem.reason === 'not-loaded' || problem.reason === 'newer-version');
  if (reason) return reason;
  const changed = change(settings);
  return (await saveSettings(changed)) ?? changed;
}

/** Writes at once what `saveSettings` still holds back; for `pagehide`. */
export function flushSettings(): void {
  saver.flush();
}

/** Tells of every change of the stored settings from elsewhere, until `signal` aborts. */
export function watchSettings(signal: AbortSignal, onChange: (changed: ParsedSettings) => void): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    // While this page is saving, what storage tells is older than what the page shows.
    if (area === 'sync' && change && !saver.isBusy()) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
