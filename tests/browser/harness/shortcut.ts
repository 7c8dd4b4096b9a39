/** Key presses that the browser takes for the extension's shortcuts. */
import type { Page } from 'puppeteer-core';
import { POLLING } from './in-page.ts';

/** Alt+Shift with a letter, as the keyboard sends it; puppeteer's own `press` also types the letter, which no shortcut does. */
export async function pressShortcut(page: Page, letter: string): Promise<void> {
  await page.bringToFront();
  // The browser takes shortcuts for the window that has the focus: a popup that is about to close may still have it.
  await page.waitForFunction(() => document.hasFocus(), POLLING);
  const keyboard = await page.createCDPSession();
  const key = letter.charCodeAt(0);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await keyboard.send('Input.dispatchKeyEvent', {
      type,
      modifiers: 1 | 8,
      windowsVirtualKeyCode: key,
      nativeVirtualKeyCode: key,
      code: `Key${letter}`,
      key: letter,
    });
  }
  await keyboard.detach();
}
