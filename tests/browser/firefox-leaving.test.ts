/** Firefox ends the extension's world without a word to its scripts. The marks must go all the same. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hasLine, useFirefox } from './harness/firefox.ts';
import { linesOf } from './harness/hover.ts';
import { adoptedCss, domOf } from './harness/in-page.ts';

const CARD = 'html > div[popover="manual"]';

const running = useFirefox();

/** The line under the cues of denials as the browser would paint it. */
const lineOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body, '::highlight(hearsay-denial-cue)').textDecorationLine);

const picture = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

for (const action of ['disable', 'reload'] as const) {
  it(`takes the marks off an open page when Hearsay goes by "${action}"`, async () => {
    const page = await running.firefox.open(`${running.server.origin}/plain.html`);
    const before = { dom: await domOf(page), css: await adoptedCss(page), line: await lineOf(page) };
    const clean = await picture(page);
    await running.firefox.clickIcon(page);
    await hasLine(page, 'underline');
    await running.firefox.closePopup();
    expect(await picture(page)).not.toBe(clean);
    await running.firefox.turnAddOn(action);
    await hasLine(page, 'none');
    expect({ dom: await domOf(page), css: await adoptedCss(page), line: await lineOf(page) }).toEqual(before);
    expect(await picture(page)).toBe(clean);
    if (action === 'disable') await running.firefox.turnAddOn('enable');
    await page.close();
  });
}

it('shows nothing any more of a card that was open', async () => {
  const page = await running.firefox.open(`${running.server.origin}/plain.html`);
  await page.evaluate(() => {
    const denial = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('denied'));
    denial?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const clean = await picture(page);
  await running.firefox.clickIcon(page);
  await hasLine(page, 'underline');
  await running.firefox.closePopup();
  const marked = await picture(page);
  const [line] = await linesOf(page, 'hearsay-denial', 0);
  if (!line) throw new Error('No denial is painted.');
  await page.mouse.move(line.left + 20, (line.top + line.bottom) / 2);
  await page.mouse.move(line.left + 24, (line.top + line.bottom) / 2);
  await page.waitForSelector(CARD);
  expect(await picture(page)).not.toBe(marked);
  await running.firefox.turnAddOn('disable');
  await hasLine(page, 'none');
  expect(await picture(page)).toBe(clean);
  await running.firefox.turnAddOn('enable');
  await page.close();
});
