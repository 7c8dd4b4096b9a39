import { browser } from 'wxt/browser';

/** How often the page shows these words, whatever the case and white space; 0 where it cannot be asked. */
export async function countOnPage(tabId: number, words: string): Promise<number> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: countWords, args: [words] })
    .catch(() => []);
  const count: unknown = results[0]?.result;
  return typeof count === 'number' ? count : 0;
}

/** Runs in the page, and so can use nothing of this file. `innerText` is what is shown, as it is for the browser that follows a link. */
function countWords(words: string): number {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
  // biome-ignore lint/performance/useDomNodeTextContent: scripts and hidden parts hold the words of many articles once more.
  return plain(document.documentElement.innerText).split(plain(words)).length - 1;
}
