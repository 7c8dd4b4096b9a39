/** The card: in a closed shadow root, in the page only while it is open. */
import { native, rootOf } from '../article/native.ts';
import { type Box, boxAround, GAP, placeCard } from './place-card.ts';
import { hostIn } from './shadow-host.ts';

export interface Card {
  isOpen(): boolean;
  /** Whether an event's path or a point is on the card. */
  holds(x: number, y: number): boolean;
  /** Shows the content beside the boxes of a sentence (CSS pixels of the viewport). */
  open(content: HTMLElement, css: string, sentence: readonly Box[], pointer: { x: number; y: number }): void;
  /** Follows the sentence; false where it has left the window. */
  move(sentence: readonly Box[]): boolean;
  /** Takes the focus; closing gives it back. */
  focus(): void;
  close(): void;
}

/** Less room than this beside a sentence of many lines, and the card keeps clear only of the line that is pointed at. */
const ENOUGH_ROOM = 160;

export function createCard(document: Document): Card {
  const sheet = new CSSStyleSheet();
  let host: HTMLElement | null = null;
  let content: HTMLElement | null = null;
  let pointer = { x: 0, y: 0 };
  /** What had the focus before the card took it. */
  let focusedBefore: Element | null = null;

  const place = (sentence: readonly Box[]): boolean =>
    content !== null && placeBeside(document, content, sentence, pointer);

  return {
    isOpen: () => host !== null,
    holds(x, y) {
      const box = content?.getBoundingClientRect();
      return (
        box !== undefined && x >= box.left - GAP && x <= box.right + GAP && y >= box.top - GAP && y <= box.bottom + GAP
      );
    },
    open(made, css, sentence, at) {
      host?.remove();
      sheet.replaceSync(css);
      host = hostIn(document, made, sheet);
      rootOf(document)?.append(host);
      host.showPopover?.();
      content = made;
      pointer = at;
      place(sentence);
    },
    move: place,
    focus() {
      const active = native(document, 'activeElement');
      if (active && active !== host) focusedBefore = active;
      content?.focus({ preventScroll: true });
    },
    close() {
      const hadFocus = host !== null && native(document, 'activeElement') === host;
      host?.remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
      focusedBefore = null;
      host = content = null;
    },
  };
}

/** False where the sentence is outside the window. */
function placeBeside(
  document: Document,
  content: HTMLElement,
  sentence: readonly Box[],
  pointer: { x: number; y: number },
): boolean {
  const view = native(document, 'defaultView') as Window;
  const around = boxAround(sentence);
  if (!around || around.bottom < 0 || around.top > view.innerHeight) return false;
  content.style.maxHeight = '';
  const size = { width: content.offsetWidth, height: content.offsetHeight };
  const room = { width: rootOf(document)?.clientWidth || view.innerWidth, height: view.innerHeight };
  const spot = placeCard(keepClear(around, sentence, pointer.y, room.height), pointer.x, size, room);
  content.style.left = `${spot.left}px`;
  content.style.top = `${spot.top}px`;
  content.style.maxHeight = `${spot.maxHeight}px`;
  return true;
}

function keepClear(around: Box, lines: readonly Box[], y: number, windowHeight: number): Box {
  const room = Math.max(around.top, windowHeight - around.bottom);
  if (room >= ENOUGH_ROOM) return around;
  return lines.find(({ top, bottom }) => y >= top - 2 && y <= bottom + 2) ?? around;
}
