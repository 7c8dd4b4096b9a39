/** Pages whose framework puts new nodes in place of the article's: marks stay on their sentences or vanish. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openCheckedPage, SAMPLE } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { bringTo, cardOpens, linesOf, pointAt } from './harness/hover.ts';
import { doneState, highlights, highlightsAre, POLLING, popupShows } from './harness/in-page.ts';
import { longArticle } from './harness/long-article.ts';

const hearsay = useHearsay();

type Painted = Record<string, string[]>;

/** What is painted, by highlight, whatever the order in which it was painted. */
async function painted(page: Page): Promise<Painted> {
  const all = Object.entries(await highlights(page));
  return Object.fromEntries(all.map(([name, texts]) => [name, texts.filter((text) => text !== '').sort()]));
}

/** The beginning of a paragraph of the sample with several marks. */
const DENIAL = 'Mayor Teresa Quill denied';

/** What is painted in the paragraphs that begin like this. */
async function paintedIn(page: Page, start: string): Promise<Painted> {
  return page.evaluate((words) => {
    const isIn = ({ startContainer }: Range): boolean =>
      startContainer.parentElement?.closest('p')?.textContent.startsWith(words) ?? false;
    const textsOf = (highlight: Highlight): string[] => ([...highlight.keys()] as Range[]).filter(isIn).map(String);
    return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, textsOf(highlight)]));
  }, start);
}

function without(all: Painted, some: Painted): Painted {
  const left = Object.entries(all).map(([name, texts]) => {
    const rest = [...texts];
    for (const text of some[name] ?? []) rest.splice(rest.indexOf(text), 1);
    return [name, rest];
  });
  return Object.fromEntries(left);
}

/** Opens the sample, checks it, lets the page change, and tells what was painted before and after. */
async function changed(change: (start: string) => unknown, path = '/sample.html') {
  const page = await openCheckedPage(hearsay, path);
  const before = await painted(page);
  const ofParagraph = await paintedIn(page, DENIAL);
  expect(ofParagraph['hearsay-denial']?.length).toBeGreaterThan(0);
  await page.evaluate(change, DENIAL);
  return { page, before, after: await painted(page), rest: without(before, ofParagraph) };
}

const isOutdated = async (page: Page): Promise<boolean> => {
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return (await doneState(popup)).isOutdated;
};

describe('marks whose nodes are replaced', () => {
  it('are placed anew in a paragraph with the same text, card and all, and the article counts as the same', async () => {
    const { page, before, after } = await changed((start) => {
      const old = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.startsWith(start));
      old?.replaceWith(old.cloneNode(true));
    });
    expect(after).toEqual(before);
    const at = (await highlights(page))['hearsay-denial']?.findIndex((text) => text.startsWith(DENIAL)) ?? -1;
    await bringTo(page, 'hearsay-denial', at, 0.4);
    const [line] = await linesOf(page, 'hearsay-denial', at);
    if (line) await pointAt(page, line);
    expect((await cardOpens(page)).text).toMatch(/^Denial/m);
    await page.keyboard.press('Escape');
    expect(await isOutdated(page)).toBe(false);
  });

  it('are placed anew when the whole article is built again at once', async () => {
    const { page, before, after } = await changed(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    expect(after).toEqual(before);
    // And again: the new nodes are as good as the first.
    await page.evaluate(() => {
      for (const node of document.querySelectorAll('article, main')) node.replaceWith(node.cloneNode(true));
    });
    expect(await painted(page)).toEqual(before);
    expect(await isOutdated(page)).toBe(false);
  });

  it('are placed anew when the page is emptied first and built again later, from the outside in', async () => {
    const { page, before, after } = await changed(() => {
      const article = document.querySelector('article') as Element;
      const main = document.querySelector('main') as Element;
      Object.assign(globalThis, { article: article.cloneNode(true), main });
      main.textContent = '';
    });
    for (const texts of Object.values(after)) expect(texts).toEqual([]);
    await page.evaluate(async () => {
      const { article, main } = globalThis as unknown as { article: Element; main: Element };
      const shell = main.appendChild(document.createElement('div')).appendChild(document.createElement('article'));
      for (const child of [...article.childNodes]) {
        await Promise.resolve();
        shell.append(child);
      }
    });
    expect(await painted(page)).toEqual(before);
    expect(await isOutdated(page)).toBe(false);
  });

  it('vanish with other text, and no others', async () => {
    const { after, rest } = await changed((start) => {
      const old = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.startsWith(start));
      const other = old?.cloneNode(true) as Element;
      other.textContent = other.textContent.replace('denied', 'admitted');
      old?.replaceWith(other);
    });
    expect(after).toEqual(rest);
  });

  it('vanish where words come in between, and are placed anew when these go', async () => {
    const { page, before, after, rest } = await changed((start) => {
      const old = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.startsWith(start));
      const text = old?.firstChild as Text;
      const never = document.createElement('b');
      never.textContent = 'never ';
      text.splitText(text.data.indexOf('denied')).before(never);
      Object.assign(globalThis, { never });
    });
    expect(after).toEqual(rest);
    await page.evaluate(() => {
      const { never } = globalThis as unknown as { never: Element };
      const { parentNode } = never;
      never.remove();
      parentNode?.normalize();
    });
    expect(await painted(page)).toEqual(before);
  });

  it('vanish where words come in between whole nodes', async () => {
    const { after, rest } = await changed((start) => {
      const old = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.startsWith(start));
      old?.prepend('It is not true: ');
    });
    expect(after).toEqual(rest);
  });

  it('are placed anew when the same text comes in other pieces, and in one piece again', async () => {
    const { page, before, after } = await changed((start) => {
      const old = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.startsWith(start));
      const text = old?.textContent ?? '';
      old?.replaceChildren(...(text.match(/.{1,7}/gsu) ?? []).map((piece) => document.createTextNode(piece)));
    });
    for (const name of Object.keys(before)) expect(after[name]?.join('').length).toBe(before[name]?.join('').length);
    await page.evaluate(() => document.body.normalize());
    expect(await painted(page)).toEqual(before);
  });

  it('are placed anew when a script writes the text that is there', async () => {
    const { before, after } = await changed(() => {
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) (nodes.currentNode as Text).data = (nodes.currentNode as Text).data.toString();
    });
    expect(after).toEqual(before);
  });

  it('stay with their own one of two equal paragraphs', async () => {
    const twice = SAMPLE.replace(/<p>Mayor Teresa Quill denied.*?<\/p>/s, (paragraph) => paragraph.repeat(2));
    hearsay.server.put('/twice.html', twice);
    const { page, before, after } = await changed((start) => {
      const all = [...document.querySelectorAll('article p')].filter(({ textContent }) =>
        textContent.startsWith(start),
      );
      for (const one of all) one.replaceWith(one.cloneNode(true));
    }, '/twice.html');
    expect(after).toEqual(before);
    const places = await page.evaluate((start) => {
      const ranges = [...(CSS.highlights.get('hearsay-denial')?.keys() ?? [])] as Range[];
      const all = [...document.querySelectorAll('article p')].filter(({ textContent }) =>
        textContent.startsWith(start),
      );
      return all.map((one) => ranges.filter(({ startContainer }) => one.contains(startContainer)).length);
    }, DENIAL);
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBe(places[0]);
  });

  it('vanish where two equal paragraphs come for one, or where the text comes at another place', async () => {
    const { page, after, rest } = await changed((start) => {
      const old = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.startsWith(start));
      old?.replaceWith(old.cloneNode(true), old.cloneNode(true));
    });
    expect(after).toEqual(rest);
    await page.evaluate((start) => {
      const all = [...document.querySelectorAll('article p')].filter(({ textContent }) =>
        textContent.startsWith(start),
      );
      for (const one of all) one.remove();
      document.querySelector('article')?.append(all[0] as Element);
    }, DENIAL);
    expect(await painted(page)).toEqual(rest);
  });

  it('wait in a tab in the background, where nothing is done, until the reader comes back to it', async () => {
    const page = await openCheckedPage(hearsay, '/sample.html');
    const before = await painted(page);
    const front = await hearsay.open('/plain.html');
    await front.bringToFront();
    await page.waitForFunction(() => document.visibilityState === 'hidden', POLLING);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    for (const texts of Object.values(await painted(page))) expect(texts).toEqual([]);
    await page.bringToFront();
    await page.waitForFunction(
      (count) => [...(CSS.highlights.get('hearsay-denial') ?? [])].filter((range) => !range.collapsed).length === count,
      POLLING,
      before['hearsay-denial']?.length,
    );
    expect(await painted(page)).toEqual(before);
  });

  it('go without a trace from new nodes, too', async () => {
    const { page } = await changed(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    await popup.click('::-p-text(Remove the marks)');
    await highlightsAre(page, []);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await highlightsAre(page, []);
    await popup.click('::-p-text(Show the marks)');
    await page.waitForFunction(() => CSS.highlights.has('hearsay-denial'));
  });

  it('cost the page little: a paragraph of 20,000 words replaced, then all of them', async () => {
    hearsay.server.put('/long.html', longArticle(30));
    const page = await openCheckedPage(hearsay, '/long.html');
    const before = await painted(page);
    const times = await page.evaluate(async () => {
      const replace = async (selector: string): Promise<number> => {
        const old = document.querySelector(selector) as Element;
        const made = old.cloneNode(true);
        // The page's own part of the cost: the new nodes' styles.
        const begin = performance.now();
        old.replaceWith(made);
        await Promise.resolve();
        return performance.now() - begin;
      };
      return { one: await replace('article p:nth-of-type(40)'), all: await replace('article') };
    });
    expect(await painted(page)).toEqual(before);
    expect(times.one).toBeLessThan(50);
    // 50 ms on a quiet machine; a busy one stretches all tasks.
    expect(times.all).toBeLessThan(250);
  });
});
