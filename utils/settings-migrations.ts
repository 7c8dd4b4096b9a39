/** Brings settings that another version of Hearsay saved into the present form, one version at a time. */
import { DEFAULT_SETTINGS } from './settings.ts';

type Fields = Record<string, unknown>;

export interface SettingsMigration {
  /** The day on which the form changed. */
  date: string;
  /** Takes settings of this version to the next. */
  from: number;
  why: string;
  migrate(fields: Fields): Fields;
}

/** In order of version, without gaps. Never changed once released: settings sync between old and new installations. */
export const SETTINGS_MIGRATIONS: readonly SettingsMigration[] = [
  {
    date: '2026-11-23',
    from: 0,
    why: 'The first builds saved the same fields without a version.',
    migrate: (fields) => fields,
  },
  {
    date: '2026-11-23',
    from: 1,
    why: 'Sensitivity, ignored wordings and rules, own phrases and never-checked sites came in; their defaults stand for older settings.',
    migrate: (fields) => fields,
  },
];

export interface Migrated {
  fields: Fields;
  problems: ({ reason: 'newer-version'; version: number } | { reason: 'invalid'; field: 'version' })[];
  /** Saved by a newer Hearsay, so fields that this one does not know are to be expected. */
  newer: boolean;
}

/** Settings without a version count as version 0; an impossible version is reported and read as the present one. */
export function migrateSettings(
  stored: Fields,
  migrations: readonly SettingsMigration[] = SETTINGS_MIGRATIONS,
  present: number = DEFAULT_SETTINGS.version,
): Migrated {
  const version = stored.version ?? 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { fields: stored, problems: [{ reason: 'invalid', field: 'version' }], newer: false };
  }
  if (version > present) return { fields: stored, problems: [{ reason: 'newer-version', version }], newer: true };
  const fields = migrations
    .filter(({ from }) => from >= version)
    .reduce((older, { from, migrate }) => ({ ...migrate(older), version: from + 1 }), stored);
  return { fields, problems: [], newer: false };
}
