/** The style sheet of the marks. Highlight pseudo-elements know colour, background, text decoration and shadow only. */
import { KIND_LINES, TINT_OPACITY } from '../mark-style.ts';
import { FLAG_KINDS, type FlagKind } from '../report.ts';
import type { PageScheme, Settings } from '../settings.ts';

export const sentenceHighlight = (kind: FlagKind): string => `hearsay-${kind}`;
export const cueHighlight = (kind: FlagKind): string => `hearsay-${kind}-cue`;
export const FLASH_HIGHLIGHT = 'hearsay-flash';

/** The sentence is tinted by this share of the cue's tint: it says where, the cue says why. */
const SENTENCE_SHARE = 0.5;

const mix = (color: string, opacity: number): string =>
  `color-mix(in srgb, ${color} ${(opacity * 100).toFixed(1)}%, transparent)`;

export function markCss({ style, colors }: Pick<Settings, 'style' | 'colors'>, scheme: PageScheme): string {
  const rules = FLAG_KINDS.map((kind) => {
    const color = colors[kind][scheme];
    const sentence = style === 'underline' ? underline(kind, mix(color, 0.55), '1px') : tint(color, SENTENCE_SHARE);
    const cue = [
      style === 'underline' ? '' : tint(color, 1),
      style === 'background' ? '' : underline(kind, color, '2px'),
    ];
    return `::highlight(${sentenceHighlight(kind)}) { ${sentence} }\n::highlight(${cueHighlight(kind)}) { ${cue.join(' ')} }`;
  });
  const flash = `::highlight(${FLASH_HIGHLIGHT}) { background-color: ${scheme === 'dark' ? '#ffe27a' : '#ffe58a'}; color: #1d1c1a; }`;
  return `@media screen {\n${[...rules, flash].join('\n')}\n}\n@media screen and (forced-colors: active) {\n${forced()}\n}`;
}

const tint = (color: string, share: number): string => `background-color: ${mix(color, TINT_OPACITY * share)};`;

function underline(kind: FlagKind, color: string, thickness: string): string {
  // A double line needs room for both strokes, a wave for its height.
  const width = KIND_LINES[kind] === 'dashed' ? thickness : '1px';
  return `text-decoration: underline ${KIND_LINES[kind]} ${color} ${width}; text-underline-offset: 0.18em; text-decoration-skip-ink: none;`;
}

/** On the reader's own system colours, which browsers put under every highlight, only the lines tell the kinds apart. */
function forced(): string {
  const lines = FLAG_KINDS.map(
    (kind) =>
      `::highlight(${cueHighlight(kind)}) { background-color: Highlight; color: HighlightText; text-decoration: underline ${KIND_LINES[kind]} HighlightText 2px; }`,
  );
  return [...lines, `::highlight(${FLASH_HIGHLIGHT}) { background-color: Highlight; color: HighlightText; }`].join(
    '\n',
  );
}
