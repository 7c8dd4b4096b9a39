/** Whether the text at a place of the page stands on a light or on a dark ground. */
import { native, rootOf } from '../article/native.ts';
import type { PageScheme } from '../settings.ts';

/** Judges the first ancestor with a background of its own; where none has one, the page's `color-scheme`. */
export function schemeAt(node: Node): PageScheme {
  const view = node.ownerDocument && native(node.ownerDocument, 'defaultView');
  if (!view) return 'light';
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement;
  for (let element = start; element; element = native(element, 'parentElement')) {
    const lightness = lightnessOf(view.getComputedStyle(element).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  return schemeOfCanvas(view, start);
}

/** The ground of a page that paints none is the browser's, which follows `color-scheme`. */
function schemeOfCanvas(view: Window, element: Element | null): PageScheme {
  const root = element && rootOf(native(element, 'ownerDocument'));
  const declared = root ? view.getComputedStyle(root).colorScheme : 'normal';
  if (!declared.includes('dark')) return 'light';
  if (!declared.includes('light')) return 'dark';
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A computed colour: its function or colour space, then the components, then perhaps the opacity. */
const COLOR = /^(?:color\()?([a-z][\w-]*)[( ]([^)/]*)(?:\/([^)]*))?\)$/;

/** Lightness from 0 to 1 of a colour as `getComputedStyle` tells it; null where it lets most of the ground through. */
export function lightnessOf(color: string): number | null {
  const [, space, components = '', opacity = '1'] = color.match(COLOR) ?? [];
  if (!space) return null;
  const [first = 0, second = 0, third = 0, alpha = Number(opacity)] = components
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  if (!(alpha >= 0.5)) return null;
  if (space === 'rgb' || space === 'rgba') return luma(first, second, third) / 255;
  if (space.startsWith('ok')) return first;
  return space === 'lab' || space === 'lch' ? first / 100 : luma(first, second, third);
}

/** ITU-R BT.601, exact enough to tell light from dark in any space of red, green and blue. */
const luma = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue;
