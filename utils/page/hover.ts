/** Turns the pointer's way over the page into "the reader rests on these marks" and "has left them". */
import { native } from '../article/native.ts';
import { marksAt } from './mark-at.ts';
import type { Mark } from './painter.ts';

export interface HoverTarget {
  /** What may be pointed at now. */
  marks(): readonly Mark[];
  /** The pointer rests on marks; all of one sentence. */
  rest(marks: readonly Mark[], x: number, y: number): void;
  /** The pointer has left marks and card. */
  leave(): void;
  /** Whether the point is on the open card or on the way between it and its sentence. */
  isOnCard(x: number, y: number): boolean;
}

/** Milliseconds: long enough that a pointer passing over the text opens nothing, short enough to feel at once. */
const INTENT = 140;
/** Milliseconds for the way from the sentence to the card. */
export const GRACE = 260;

/** Listens until `signal` aborts, with one passive listener for moves. */
export function watchPointer(document: Document, target: HoverTarget, signal: AbortSignal): void {
  const view = native(document, 'defaultView') as Window;
  let frame = 0;
  let timer = 0;
  let point = { x: 0, y: 0 };
  let pending: readonly Mark[] | null = null;
  let current: readonly Mark[] | null = null;

  const wait = (milliseconds: number, then: () => void): void => {
    clearTimeout(timer);
    timer = Number(setTimeout(then, milliseconds));
  };
  const settle = (marks: readonly Mark[]): void => {
    pending = null;
    current = marks.length > 0 ? marks : null;
    if (current) target.rest(current, point.x, point.y);
    else target.leave();
  };
  const look = (): void => {
    frame = 0;
    const { x, y } = point;
    const found = target.isOnCard(x, y) ? (current ?? []) : marksAt(document, target.marks(), x, y);
    if (isSame(found, pending ?? current ?? [])) return;
    pending = found;
    if (isSame(found, current ?? []))
      wait(0, () => {
        pending = null;
      });
    else wait(found.length > 0 ? INTENT : GRACE, () => settle(found));
  };
  const move = (event: PointerEvent): void => {
    point = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = view.requestAnimationFrame(look);
  };
  const tap = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') return;
    point = { x: event.clientX, y: event.clientY };
    if (!target.isOnCard(point.x, point.y)) settle(marksAt(document, target.marks(), point.x, point.y));
  };
  const listen = native(document, 'addEventListener');
  listen('pointermove', move, { passive: true, signal });
  listen('pointerup', tap, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
}

const isSame = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, index) => mark.flagId === b[index]?.flagId);
