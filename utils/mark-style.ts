/** How a mark looks: what the page's highlights, the popup's list and the options' preview have in common. */
import type { FlagKind } from './report.ts';
import type { HexColor, PageScheme } from './settings.ts';

/** CSS `text-decoration-style` of each kind, so that hue is never the only sign. */
export const KIND_LINES = {
  anonymous: 'dashed',
  unconfirmed: 'wavy',
  denial: 'double',
} as const satisfies Record<FlagKind, string>;

/** Opacity of a kind's colour behind the text: clear to see, and faint enough that no colour makes text unreadable. */
export const TINT_OPACITY = 0.16;

/** A usual page of each scheme, to measure colours against. */
export const PAGE_COLORS: Record<PageScheme, { ground: HexColor; text: HexColor }> = {
  light: { ground: '#ffffff', text: '#333333' },
  dark: { ground: '#1e1e1e', text: '#d4d4d4' },
};
