/** The reader's settings: shape, defaults and the pure helpers that every part shares. */
import { ALL_SUBTYPES, FLAG_KINDS, type Flag, type FlagKind, type Subtype } from './report.ts';

export const HIGHLIGHT_STYLES = ['background', 'underline', 'both'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

export const PAGE_SCHEMES = ['light', 'dark'] as const;
export type PageScheme = (typeof PAGE_SCHEMES)[number];

/** A colour as `#rrggbb`, lower case. */
export type HexColor = `#${string}`;

/** How sure a flag must be to be shown. */
export const SENSITIVITIES = ['surest', 'likely', 'all'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The least confidence of a flag that each sensitivity shows. */
export const LEAST_CONFIDENCE: Record<Sensitivity, number> = { surest: 0.9, likely: 0.75, all: 0 };

/** "This wording on this site": flags of `kind` whose cue reads `wording` are left out on `site`. */
export interface IgnoredWording {
  /** A host name as `location.hostname` gives it. */
  site: string;
  kind: FlagKind;
  /** Lower case, with single spaces. */
  wording: string;
}

/** The reader's own words: `flag` marks their sentences as `kind`; otherwise flags of `kind` with them in the cue are left out. */
export interface OwnPhrase {
  /** Lower case, with single spaces; 3 to 100 characters. */
  text: string;
  kind: FlagKind;
  flag: boolean;
}

export interface Settings {
  version: 2;
  kinds: Record<FlagKind, boolean>;
  subtypes: Record<Subtype, boolean>;
  style: HighlightStyle;
  /** The colour of each kind on pages with a light and with a dark background. */
  colors: Record<FlagKind, Record<PageScheme, HexColor>>;
  sensitivity: Sensitivity;
  /** Everything that the reader has set aside for good. */
  ignored: {
    wordings: IgnoredWording[];
    /** Ids of rules. */
    rules: string[];
  };
  phrases: OwnPhrase[];
  sites: {
    /** Host names that are never checked unasked. Sites that are, are those that the browser grants access to. */
    never: string[];
  };
}

const allOn = <Key extends string>(keys: readonly Key[]): Record<Key, boolean> =>
  Object.fromEntries(keys.map((key) => [key, true])) as Record<Key, boolean>;

/** The only place where defaults are declared. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  kinds: allOn(FLAG_KINDS),
  subtypes: allOn(ALL_SUBTYPES),
  style: 'both',
  colors: {
    anonymous: { light: '#8a4b00', dark: '#f2b35e' },
    unconfirmed: { light: '#1a5fb4', dark: '#8cc2ff' },
    denial: { light: '#8b2a6b', dark: '#f29bd4' },
  },
  sensitivity: 'all',
  ignored: { wordings: [], rules: [] },
  phrases: [],
  sites: { never: [] },
};

/** Whether the switches and the sensitivity show a flag; what the reader ignores is another question. */
export function isFlagEnabled(
  { kind, subtype, confidence }: Pick<Flag, 'kind' | 'subtype' | 'confidence'>,
  settings: Settings,
): boolean {
  return settings.kinds[kind] && settings.subtypes[subtype] && confidence >= LEAST_CONFIDENCE[settings.sensitivity];
}
