/** Hovering marks as a reader does, and reading the card that opens through its closed shadow root. */
import type { Page } from 'puppeteer-core';
import { GRACE } from '../../../utils/page/hover.ts';
import { readerRealm } from './in-page.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardInPage {
  text: string;
  box: Box;
  flags: string[];
  colorScheme: string;
}

const HOST = 'html > div[popover="manual"]';

/** The boxes of each line of one range of a highlight, in CSS pixels of the window. */
export async function linesOf(page: Page, highlight: string, index: number): Promise<Box[]> {
  return page.evaluate(
    (name, at) => {
      const range = [...(CSS.highlights.get(name)?.keys() ?? [])].at(at) as Range | undefined;
      return [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    },
    highlight,
    index,
  );
}

/** Scrolls so that the text of this range is at a share of the window's height. */
export async function bringTo(page: Page, highlight: string, index: number, share: number): Promise<void> {
  const [line] = await linesOf(page, highlight, index);
  if (!line) throw new Error(`No range ${index} in ${highlight}.`);
  await page.evaluate((by, part) => scrollBy({ top: by - innerHeight * part, behavior: 'instant' }), line.top, share);
}

/** Moves the pointer onto the middle of a box. */
export async function pointAt(page: Page, { left, top, right, bottom }: Box): Promise<void> {
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
}

export async function cardOpens(page: Page): Promise<CardInPage> {
  await inShadow(page, '.card', true);
  const card = await cardNow(page);
  if (!card) throw new Error('The card has closed again.');
  return card;
}

export const cardCloses = (page: Page): Promise<void> => inShadow(page, '.card', false);

/** Waits for the line at the window's foot and returns its words. */
export async function toastShows(page: Page): Promise<string> {
  await inShadow(page, '.toast', true);
  return readShadow(page, '.toast', (toast) => toast.querySelector('span')?.textContent ?? '');
}

/** Waits until one of Hearsay's nodes holds an element like this, or none does. */
async function inShadow(page: Page, selector: string, isThere: boolean): Promise<void> {
  await readerRealm(page).waitForFunction(
    (hosts, inside, wanted) =>
      [...document.querySelectorAll(hosts)].some(
        // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the content script, not in the test's types.
        (host) => (globalThis as any).chrome.dom.openOrClosedShadowRoot(host)?.querySelector(inside),
      ) === wanted,
    { timeout: 5000 },
    HOST,
    selector,
    isThere,
  );
}

/** What `read` makes of the first element like this in Hearsay's nodes. */
async function readShadow<Value>(page: Page, selector: string, read: (element: HTMLElement) => Value): Promise<Value> {
  const handle = await readerRealm(page).evaluateHandle(
    (hosts, inside) =>
      [...document.querySelectorAll(hosts)]
        // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the content script, not in the test's types.
        .map((host) => (globalThis as any).chrome.dom.openOrClosedShadowRoot(host)?.querySelector(inside))
        .find(Boolean) as HTMLElement,
    HOST,
    selector,
  );
  return handle.evaluate(read as (element: HTMLElement) => Value) as Promise<Value>;
}

/** The card as it is now; null where none is open. */
export async function cardNow(page: Page): Promise<CardInPage | null> {
  return readShadow(page, '.card', (card) => {
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const flags = [...card.querySelectorAll<HTMLElement>('[data-flag]')].map(({ dataset }) => dataset.flag ?? '');
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: the lines, as the reader sees them.
      text: card.innerText,
      box: { left, top, right, bottom },
      flags,
      colorScheme: getComputedStyle(card).colorScheme,
    };
  });
}

/** The card's elements and rules as a page of their own, for tools that cannot look into a closed shadow root. */
export async function cardAsPage(page: Page): Promise<string> {
  return readShadow(page, '.card', (card) => {
    const root = card.getRootNode() as ShadowRoot;
    const css = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    // The page that it is put into has nothing that the card would have to keep clear of.
    card.style.cssText = '';
    return `<!doctype html><html lang="en"><title>Card</title><style>${css.join('\n')}</style><main><h1>Card</h1>${card.outerHTML}</main></html>`;
  });
}

/** The box of an element in the card or in the line at the window's foot. */
export async function boxInCard(page: Page, selector: string): Promise<Box> {
  return readShadow(page, selector, (found) => {
    const { left, top, right, bottom } = found.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Clicks the middle of such an element with the mouse. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const { left, top, right, bottom } = await boxInCard(page, selector);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/**
 * Resolves behind the timer that closes a card which the pointer has left: timers of one page fire in the order of their
 * times, so that a longer one that begins later is the later one on any machine.
 */
export function graceIsOver(page: Page): Promise<void> {
  return readerRealm(page).evaluate(
    (longer) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, longer)));
      }),
    GRACE + 1,
  );
}

/** Counts from now on how often a card is put into the page. */
export async function countCards(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = { cards: 0 };
    new MutationObserver((records) => {
      for (const { addedNodes } of records) counter.cards += addedNodes.length;
    }).observe(document.documentElement, { childList: true });
    Object.assign(globalThis, { counter });
  });
  return () => page.evaluate(() => (globalThis as unknown as { counter: { cards: number } }).counter.cards);
}
