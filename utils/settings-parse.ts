/** Stored settings → settings that can be used. Whatever was stored, this returns; it never throws. */

import { FLAG_KINDS } from './report.ts';
import { DEFAULT_SETTINGS, type HexColor, HIGHLIGHT_STYLES, SENSITIVITIES, type Settings } from './settings.ts';
import { migrateSettings } from './settings-migrations.ts';

/** What was wrong with stored settings or their storage, and so what was done about it. */
export type SettingsProblem =
  /** The stored value is no settings object: all defaults are used. */
  | { reason: 'unreadable' }
  /** `field` ("colors.denial.light") holds a value it cannot have: its default is used. */
  | { reason: 'invalid'; field: string }
  /** `field` is none of Hearsay's: it is left out. */
  | { reason: 'unknown'; field: string }
  /** Saved by a newer Hearsay: what this one knows is used. */
  | { reason: 'newer-version'; version: number }
  /** The browser's storage refused to read or to write. */
  | { reason: 'not-loaded' | 'not-saved'; detail: string };

export interface ParsedSettings {
  settings: Settings;
  problems: SettingsProblem[];
}

type Fields = Record<string, unknown>;

/** `value` is what storage holds; undefined, where nothing was ever saved, gives the defaults without a problem. */
export function parseSettings(value: unknown): ParsedSettings {
  const defaults = structuredClone(DEFAULT_SETTINGS);
  if (value === undefined) return { settings: defaults, problems: [] };
  if (!isFields(value)) return { settings: defaults, problems: [{ reason: 'unreadable' }] };
  const { fields, problems, newer } = migrateSettings(value);
  const found = new Problems();
  const settings = readLike(defaults, fields, '', found) as unknown as Settings;
  // What a newer version added is no fault of the stored value.
  const reported = found.list.filter(({ reason }) => !(newer && reason === 'unknown'));
  return { settings, problems: [...problems, ...reported] };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Problems {
  list: Extract<SettingsProblem, { field: string }>[] = [];
  add(reason: 'invalid' | 'unknown', field: string): void {
    this.list.push({ reason, field });
  }
}

/** A copy of `defaults` with every value that `stored` holds in the same place and of the right kind. */
function readLike(defaults: object, stored: Fields, path: string, problems: Problems): Fields {
  for (const key of Object.keys(stored)) if (!Object.hasOwn(defaults, key)) problems.add('unknown', path + key);
  const entries = Object.entries(defaults).map(([key, standard]: [string, unknown]) => {
    const place = path + key;
    if (!Object.hasOwn(stored, key)) return [key, standard];
    return [key, readValue(standard, stored[key], place, problems)];
  });
  return Object.fromEntries(entries) as Fields;
}

function readValue(standard: unknown, value: unknown, place: string, problems: Problems): unknown {
  if (place === 'version') return standard;
  if (Array.isArray(standard) && Array.isArray(value)) return readList(value, place, problems);
  if (isFields(standard) && isFields(value)) return readLike(standard, value, `${place}.`, problems);
  const read = typeof standard === 'object' ? null : readLeaf(standard, value, place);
  if (read !== null) return read;
  problems.add('invalid', place);
  return standard;
}

function readLeaf(standard: unknown, value: unknown, place: string): unknown {
  if (place === 'style') return HIGHLIGHT_STYLES.find((style) => style === value) ?? null;
  if (place === 'sensitivity') return SENSITIVITIES.find((sensitivity) => sensitivity === value) ?? null;
  if (place.startsWith('colors.')) return parseHexColor(value);
  return typeof value === typeof standard ? value : null;
}

/** The items that their list can hold, each once. */
function readList(values: unknown[], place: string, problems: Problems): unknown[] {
  const items = new Map<string, unknown>();
  for (const [index, value] of values.entries()) {
    const item = LIST_ITEMS[place]?.(value) ?? null;
    if (item === null) problems.add('invalid', `${place}.${index}`);
    else items.set(JSON.stringify(item), item);
  }
  return [...items.values()];
}

/** What an item of each list must be; null where the value is none. */
const LIST_ITEMS: Record<string, (value: unknown) => unknown> = {
  'ignored.wordings': (value) =>
    isFields(value)
      ? complete({ site: readHost(value.site), kind: readKind(value.kind), wording: readWords(value.wording) })
      : null,
  'ignored.rules': (value) => (typeof value === 'string' && /^[a-z]+\/[a-z-]+$/.test(value) ? value : null),
  phrases: (value) =>
    isFields(value)
      ? complete({
          text: readWords(value.text),
          kind: readKind(value.kind),
          flag: typeof value.flag === 'boolean' ? value.flag : null,
        })
      : null,
  'sites.never': readHost,
};

const complete = (fields: Fields): Fields | null => (Object.values(fields).includes(null) ? null : fields);

const readKind = (value: unknown): unknown => FLAG_KINDS.find((kind) => kind === value) ?? null;

/** A host name as URLs hold it: lower case, letters, digits, hyphens and dots, or an IPv6 address in brackets. */
function readHost(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 253 && /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(value)
    ? value
    : null;
}

const WORDS = { min: 3, max: 100 };

/** A wording in the form in which it is compared: lower case, single spaces; null where it is too short or too long. */
export function readWords(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const words = value.trim().replace(/\s+/g, ' ').toLowerCase();
  return words.length >= WORDS.min && words.length <= WORDS.max ? words : null;
}

/** Takes `#rrggbb` in any case; null for anything else. */
export function parseHexColor(value: unknown): HexColor | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? (value.toLowerCase() as HexColor) : null;
}
