/** All settings as a file, and back. */
import type { Settings } from '../../utils/settings.ts';
import { parseSettings, type SettingsProblem } from '../../utils/settings-parse.ts';

const FORMAT = 'hearsay-settings';
export const SETTINGS_FILE_NAME = 'hearsay-settings.json';

export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;

/** `other`: no settings file at all. `damaged`: some of it cannot be used, and `settings` is what can. */
export type SettingsFile =
  | { status: 'sound'; settings: Settings }
  | { status: 'damaged'; settings: Settings; problems: SettingsProblem[] }
  | { status: 'other' };

export function readSettingsFile(text: string): SettingsFile {
  const stored = settingsIn(text);
  if (stored === undefined) return { status: 'other' };
  const { settings, problems } = parseSettings(stored);
  if (problems.some(({ reason }) => reason === 'unreadable')) return { status: 'other' };
  return problems.length === 0 ? { status: 'sound', settings } : { status: 'damaged', settings, problems };
}

function settingsIn(text: string): unknown {
  try {
    const file = JSON.parse(text) as { format?: unknown; settings?: unknown } | null;
    return file?.format === FORMAT ? file.settings : undefined;
  } catch {
    return undefined;
  }
}
