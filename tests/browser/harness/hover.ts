/** Hovering marks as a reader does, and reading the card that opens through its closed shadow root. */
import type { Page } from 'puppeteer-core';
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
  await page.waitForSelector(HOST, { timeout: 5000 });
  const card = await cardNow(page);
  if (!card) throw new Error('The card has closed again.');
  return card;
}

export async function cardCloses(page: Page): Promise<void> {
  await page.waitForFunction((selector) => !document.querySelector(selector), { timeout: 5000 }, HOST);
}

/** The card as it is now; null where none is open. */
export async function cardNow(page: Page): Promise<CardInPage | null> {
  return readerRealm(page).evaluate((selector) => {
    const host = document.querySelector(selector);
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the content script, not in the test's types.
    const root: ShadowRoot | null = host && (globalThis as any).chrome.dom.openOrClosedShadowRoot(host);
    const card = root?.querySelector<HTMLElement>('.card');
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
  }, HOST);
}

/** The box of an element in the card. */
export async function boxInCard(page: Page, selector: string): Promise<Box> {
  const box = await readerRealm(page).evaluate(
    (host, inside) => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the content script, not in the test's types.
      const root: ShadowRoot = (globalThis as any).chrome.dom.openOrClosedShadowRoot(document.querySelector(host));
      const found = root.querySelector(inside);
      if (!found) return null;
      const { left, top, right, bottom } = found.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    HOST,
    selector,
  );
  if (!box) throw new Error(`No ${selector} in the card.`);
  return box;
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
