/** What a reader without a pointer has: the focus, its name, and keys that move it. */
import type { KeyInput, Page } from 'puppeteer-core';

export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent.trim()));

/** Role and name of what has the focus, as the browser tells them to screen readers: "button Options". */
export async function focusedName(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await session.detach();
  return `${nodes[0]?.role?.value} ${nodes[0]?.name?.value}`.trim();
}

/** Whether what has the focus can be seen whole, or fills the window, with nothing else on top of it. */
export const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement as Element;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const isIn = top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
    const corners = [
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    const isOnTop = corners.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    });
    return isIn && isOnTop;
  });

/** Presses a key until the focus is on something with this role and name. */
export async function pressUntil(page: Page, key: KeyInput, name: RegExp): Promise<void> {
  const seen = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const now = await focusedName(page);
    if (name.test(now)) return;
    seen.push(now);
  }
  throw new Error(`${key} never led to ${name}, but to ${seen.join('; ')}`);
}
