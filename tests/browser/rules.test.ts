/** The page "How Hearsay decides". */
import { describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { useHearsay } from './harness/hearsay.ts';

const hearsay = useHearsay();

describe('the page of the rules', () => {
  it('lists every rule and finds the ones that are looked for, with nothing for axe to object to', async () => {
    const page = await hearsay.openOwn('rules.html');
    await page.waitForSelector('article');
    expect((await page.$$('article')).length).toBeGreaterThan(40);
    for (const value of ['light', 'dark']) {
      const still = { name: 'prefers-reduced-motion', value: 'reduce' };
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, still]);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.type('input', 'declined comment');
    const ids = await page.$$eval('article', (nodes) => nodes.map(({ id }) => id));
    expect(ids).toContain('denial/no-comment');
    expect(ids.length).toBeLessThan(10);
  });
});
