/** Each change that the options page can make, as new settings. */
import type { FlagKind, Subtype } from '../../utils/report.ts';
import {
  DEFAULT_SETTINGS,
  type HexColor,
  type HighlightStyle,
  type PageScheme,
  type Settings,
} from '../../utils/settings.ts';

export function withKind(settings: Settings, kind: FlagKind, on: boolean): Settings {
  return { ...settings, kinds: { ...settings.kinds, [kind]: on } };
}

export function withSubtype(settings: Settings, subtype: Subtype, on: boolean): Settings {
  return { ...settings, subtypes: { ...settings.subtypes, [subtype]: on } };
}

export function withStyle(settings: Settings, style: HighlightStyle): Settings {
  return { ...settings, style };
}

export function withColor(settings: Settings, kind: FlagKind, scheme: PageScheme, color: HexColor): Settings {
  return { ...settings, colors: { ...settings.colors, [kind]: { ...settings.colors[kind], [scheme]: color } } };
}

export function isStandard(settings: Settings): boolean {
  // Both come from the same code, so their fields are in the same order.
  return JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS);
}
