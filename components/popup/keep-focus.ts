/** Where the focus goes when what had it is no longer there. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Browsers drop the focus to the page's start when a focused button goes with what it was about. Those who read by keyboard or by ear
 * would begin again at the top; `place`, which must be focusable, takes it instead.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => (place.current ? keepFocus(place.current) : undefined), [place]);
}

function keepFocus(place: HTMLElement): () => void {
  const { ownerDocument } = place;
  const leaving = new AbortController();
  let last: Element | null = ownerDocument.activeElement;
  ownerDocument.addEventListener('focusin', ({ target }) => (last = target as Element), { signal: leaving.signal });
  const observer = new MutationObserver(() => {
    const { activeElement, body } = ownerDocument;
    if (last && !last.isConnected && (activeElement === null || activeElement === body)) place.focus();
  });
  observer.observe(ownerDocument.body, { childList: true, subtree: true });
  return () => {
    leaving.abort();
    observer.disconnect();
  };
}
