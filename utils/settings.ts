/** The reader's settings: shape, defaults and the pure helpers that every part shares. */
import { ALL_SUBTYPES, FLAG_KINDS, type Flag, type FlagKind, type Subtype } from './report.ts';

export const HIGHLIGHT_STYLES = ['background', 'underline', 'both'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

export const PAGE_SCHEMES = ['light', 'dark'] as const;
export type PageScheme = (typeof PAGE_SCHEMES)[number];

/** A colour as `#rrggbb`, lower case. */
export type HexColor = `#${string}`;

export interface Settings {
  version: 1;
  kinds: Record<FlagKind, boolean>;
  subtypes: Record<Subtype, boolean>;
  style: HighlightStyle;
  /** The colour of each kind on pages with a light and with a dark background. */
  colors: Record<FlagKind, Record<PageScheme, HexColor>>;
}

const allOn = <Key extends string>(keys: readonly Key[]): Record<Key, boolean> =>
  Object.fromEntries(keys.map((key) => [key, true])) as Record<Key, boolean>;

/** The only place where defaults are declared. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  kinds: allOn(FLAG_KINDS),
  subtypes: allOn(ALL_SUBTYPES),
  style: 'both',
  colors: {
    anonymous: { light: '#8a4b00', dark: '#f2b35e' },
    unconfirmed: { light: '#1a5fb4', dark: '#8cc2ff' },
    denial: { light: '#8b2a6b', dark: '#f29bd4' },
  },
};

/** Whether a flag is painted, listed and counted under these settings. */
export function isFlagEnabled(flag: Pick<Flag, 'kind' | 'subtype'>, settings: Settings): boolean {
  return settings.kinds[flag.kind] && settings.subtypes[flag.subtype];
}
