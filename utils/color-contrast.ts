/** Contrast of colours after WCAG 2.2, "contrast ratio" and "relative luminance". */
import { PAGE_COLORS, TINT_OPACITY } from './mark-style.ts';
import type { HexColor, PageScheme } from './settings.ts';

type Channels = readonly [red: number, green: number, blue: number];

/** WCAG 1.4.11: what shows a mark needs 3 to 1 against the page. */
export const LINE_CONTRAST = 3;
/** WCAG 1.4.3: text needs 4.5 to 1 against what is behind it. */
export const TEXT_CONTRAST = 4.5;

function channelsOf(color: HexColor): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hexOf(channels: Channels): HexColor {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: HexColor): number {
  const [red, green, blue] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Between 1 (the same) and 21 (black on white). */
export function contrastRatio(one: HexColor, other: HexColor): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` of `color` laid over `ground`; 1 covers it. */
export function mixColors(color: HexColor, ground: HexColor, share: number): HexColor {
  const under = channelsOf(ground);
  const mixed = channelsOf(color).map((channel, index) => channel * share + (under[index] ?? 0) * (1 - share));
  return hexOf(mixed as unknown as Channels);
}

export interface MarkContrast {
  /** The colour itself against the page. */
  line: number;
  /** The page's text against the tinted background. */
  text: number;
  passes: boolean;
}

export function markContrast(color: HexColor, scheme: PageScheme): MarkContrast {
  const { ground, text } = PAGE_COLORS[scheme];
  const ratios = {
    line: contrastRatio(color, ground),
    text: contrastRatio(text, mixColors(color, ground, TINT_OPACITY)),
  };
  return { ...ratios, passes: ratios.line >= LINE_CONTRAST && ratios.text >= TEXT_CONTRAST };
}

/** The colour itself where it passes, else the nearest darker (light pages) or lighter (dark pages) one that does. */
export function nearestPassing(color: HexColor, scheme: PageScheme): HexColor {
  const target: HexColor = scheme === 'light' ? '#000000' : '#ffffff';
  for (let percent = 0; percent < 100; percent++) {
    const candidate = mixColors(target, color, percent / 100);
    if (markContrast(candidate, scheme).passes) return candidate;
  }
  return target;
}
