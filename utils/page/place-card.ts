/** Where the card goes: beside its sentence, never over it, never past the window's edge. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardPlace {
  left: number;
  top: number;
  /** The height that is free there; a longer card scrolls. */
  maxHeight: number;
  side: 'above' | 'below';
}

/** CSS pixels between sentence and card, and between card and the window's edge. */
export const GAP = 8;

/**
 * Below the sentence where there is room, else above, else on the larger side. Horizontally under the pointer. All in CSS pixels of
 * the viewport.
 */
export function placeCard(
  sentence: Box,
  pointerX: number,
  card: { width: number; height: number },
  window: { width: number; height: number },
): CardPlace {
  const below = window.height - sentence.bottom - 2 * GAP;
  const above = sentence.top - 2 * GAP;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(side === 'below' ? below : above, 0);
  const height = Math.min(card.height, maxHeight);
  const left = Math.min(Math.max(pointerX - card.width / 3, GAP), Math.max(window.width - card.width - GAP, GAP));
  const top = side === 'below' ? sentence.bottom + GAP : sentence.top - GAP - height;
  return { left, top, maxHeight, side };
}

/** The smallest box around boxes; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
