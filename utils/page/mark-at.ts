/** Which mark is under the pointer. */
import { native } from '../article/native.ts';
import type { Mark } from './painter.ts';

/** CSS Custom Highlight API, level 1; not yet in TypeScript's DOM types. */
interface HighlightHit {
  ranges: AbstractRange[];
}
interface PointableHighlights {
  highlightsFromPoint?(x: number, y: number): HighlightHit[];
}

/** The marks whose text is at a point of the viewport, in CSS pixels. Empty where there is none. */
export function marksAt(document: Document, marks: readonly Mark[], x: number, y: number): Mark[] {
  const registry = CSS.highlights as PointableHighlights;
  const hit = new Set(registry.highlightsFromPoint?.(x, y).flatMap(({ ranges }) => ranges));
  return hit.size === 0
    ? marksAtCaret(document, marks, x, y)
    : marks.filter(({ sentence, cue }) => [...sentence, ...cue].some((range) => hit.has(range)));
}

/**
 * For browsers without `highlightsFromPoint`, and for sentences that are not painted: the caret's place, and whether the point really lies on
 * that text.
 */
function marksAtCaret(document: Document, marks: readonly Mark[], x: number, y: number): Mark[] {
  const caret = native(document, 'caretPositionFromPoint')?.(x, y);
  if (caret?.offsetNode.nodeType !== 3) return [];
  const { offsetNode, offset } = caret;
  return marks.filter(({ sentence }) =>
    sentence.some(
      (range) =>
        range.startContainer === offsetNode &&
        range.startOffset <= offset &&
        offset <= range.endOffset &&
        [...range.getClientRects()].some((rect) => contains(rect, x, y)),
    ),
  );
}

export const contains = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
