/** Whether the text at a place of the page stands on a light or on a dark ground. */
import type { PageScheme } from '../settings.ts';

/** Judges the first ancestor with a background of its own; where none has one, the page's `color-scheme`. */
export function schemeAt(node: Node): PageScheme {
  const view = node.ownerDocument?.defaultView;
  if (!view) return 'light';
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement;
  for (let element = start; element; element = element.parentElement) {
    const lightness = lightnessOf(view.getComputedStyle(element).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  return schemeOfCanvas(view, start);
}

/** The ground of a page that paints none is the browser's, which follows `color-scheme`. */
function schemeOfCanvas(view: Window, element: Element | null): PageScheme {
  const root = element?.ownerDocument.documentElement;
  const declared = root ? view.getComputedStyle(root).colorScheme : 'normal';
  if (!declared.includes('dark')) return 'light';
  if (!declared.includes('light')) return 'dark';
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Perceived lightness from 0 to 1 of a computed `rgb()` or `rgba()` colour; null where it lets most through. */
export function lightnessOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!color.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return null;
  if (alpha < 0.5) return null;
  // ITU-R BT.601 luma, exact enough to tell light from dark.
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
