import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { migrateSettings, SETTINGS_MIGRATIONS, type SettingsMigration } from '../../../utils/settings-migrations.ts';
import { parseSettings } from '../../../utils/settings-parse.ts';

const RENAME: SettingsMigration[] = [
  {
    date: '2026-01-01',
    from: 0,
    why: '“rumour” became “hearsay”.',
    migrate: ({ rumour, ...rest }) => ({ ...rest, hearsay: rumour }),
  },
  {
    date: '2026-02-01',
    from: 1,
    why: 'Switches became levels.',
    migrate: ({ hearsay, ...rest }) => ({ ...rest, level: hearsay ? 1 : 0 }),
  },
];

describe('migrateSettings', () => {
  it('goes through every version in between', () => {
    expect(migrateSettings({ rumour: true, style: 'both' }, RENAME, 2)).toEqual({
      fields: { style: 'both', level: 1, version: 2 },
      problems: [],
      newer: false,
    });
  });

  it('starts at the version that was saved', () => {
    expect(migrateSettings({ version: 1, hearsay: false }, RENAME, 2).fields).toEqual({ version: 2, level: 0 });
  });

  it('leaves present settings as they are', () => {
    const stored = { version: 2, level: 1 };
    expect(migrateSettings(stored, RENAME, 2).fields).toBe(stored);
  });
});

describe('the migrations', () => {
  it('lead without a gap from the first version to the present one', () => {
    expect(SETTINGS_MIGRATIONS.map(({ from }) => from)).toEqual([...Array(DEFAULT_SETTINGS.version).keys()]);
  });

  it('are dated in order and say why', () => {
    const dates = SETTINGS_MIGRATIONS.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, why } of SETTINGS_MIGRATIONS) {
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      expect(why).toMatch(/\w.*\.$/);
    }
  });

  it('take settings saved without a version', () => {
    expect(parseSettings({ style: 'underline' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, style: 'underline' },
      problems: [],
    });
  });
});
