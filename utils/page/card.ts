/** The card: in a closed shadow root, in the page only while it is open. */
import { native, rootOf } from '../article/native.ts';
import { element } from './dom.ts';
import { type Box, boxAround, GAP, placeCard } from './place-card.ts';

export interface Card {
  isOpen(): boolean;
  /** Whether an event's path or a point is on the card. */
  holds(x: number, y: number): boolean;
  /** Shows the content beside the boxes of a sentence (CSS pixels of the viewport). */
  open(content: HTMLElement, css: string, sentence: readonly Box[], pointer: { x: number; y: number }): void;
  /** Follows the sentence; false where it has left the window. */
  move(sentence: readonly Box[]): boolean;
  focus(): void;
  close(): void;
}

/** Less room than this beside a sentence of many lines, and the card keeps clear only of the line that is pointed at. */
const ENOUGH_ROOM = 160;

export function createCard(document: Document): Card {
  const view = native(document, 'defaultView') as Window;
  const sheet = new CSSStyleSheet();
  let host: HTMLElement | null = null;
  let content: HTMLElement | null = null;
  let pointer = { x: 0, y: 0 };

  const place = (sentence: readonly Box[]): boolean => {
    const around = boxAround(sentence);
    if (!content || !around || around.bottom < 0 || around.top > view.innerHeight) return false;
    content.style.maxHeight = '';
    const size = { width: content.offsetWidth, height: content.offsetHeight };
    const room = { width: rootOf(document)?.clientWidth || view.innerWidth, height: view.innerHeight };
    const spot = placeCard(keepClear(around, sentence, pointer.y, room.height), pointer.x, size, room);
    content.style.left = `${spot.left}px`;
    content.style.top = `${spot.top}px`;
    content.style.maxHeight = `${spot.maxHeight}px`;
    return true;
  };

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
      content = made;
      pointer = at;
      place(sentence);
    },
    move: place,
    focus: () => content?.focus({ preventScroll: true }),
    close() {
      host?.remove();
      host = content = null;
    },
  };
}

/** In the top layer where the browser has one, so that no page's z-index hides the card. */
function hostIn(document: Document, content: HTMLElement, sheet: CSSStyleSheet): HTMLElement {
  const host = element(document, 'div', { popover: 'manual' });
  // Inline `all` shields from the page's rules for "div" and "[popover]"; the host itself shows nothing.
  host.style.cssText = 'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  root.append(content);
  rootOf(document)?.append(host);
  host.showPopover?.();
  return host;
}

function keepClear(around: Box, lines: readonly Box[], y: number, windowHeight: number): Box {
  const room = Math.max(around.top, windowHeight - around.bottom);
  if (room >= ENOUGH_ROOM) return around;
  return lines.find(({ top, bottom }) => y >= top - 2 && y <= bottom + 2) ?? around;
}
