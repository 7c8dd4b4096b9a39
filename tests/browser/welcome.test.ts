/** The page that opens once, after the installation. */
import { describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { useHearsay } from './harness/hearsay.ts';

const hearsay = useHearsay();

describe('the first-run page', () => {
  it('explains each kind on a sample, by pointer and by keyboard, with nothing for axe to object to', async () => {
    const page = await hearsay.openOwn('welcome.html');
    await page.waitForSelector('h1');
    const explained = (): Promise<string> => page.$eval('.explained strong', (node) => node.textContent);
    expect(await explained()).toBe('Anonymous source');
    await page.hover('.sentence:nth-child(3)');
    await page.waitForFunction(() => document.querySelector('.explained strong')?.textContent === 'Denial');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('.explained strong')?.textContent === 'Unconfirmed');
    for (const value of ['light', 'dark']) {
      const still = { name: 'prefers-reduced-motion', value: 'reduce' };
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, still]);
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it('leads to the options', async () => {
    const page = await hearsay.openOwn('welcome.html');
    const opened = hearsay.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
    await page.click('.welcome-end .button');
    expect((await opened).url()).toMatch(/options\.html$/);
  });
});
