/** The options page of the built extension: what it stores, how it shows, by pointer and by keyboard. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { nearestPassing } from '../../utils/color-contrast.ts';
import { ALL_SUBTYPES, FLAG_KINDS } from '../../utils/report.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import { axeViolations } from './harness/axe.ts';
import { useHearsay } from './harness/hearsay.ts';

const hearsay = useHearsay();

async function openOptions(): Promise<Page> {
  const page = await hearsay.openOwn('options.html');
  await page.waitForSelector('.options');
  return page;
}

/** Puts anything at all where the settings are kept. */
async function store(page: Page, settings: unknown): Promise<void> {
  await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    (value) => (globalThis as any).chrome.storage.sync.set({ settings: value }),
    settings,
  );
}

/** Waits until the stored settings hold what `change` makes of the defaults. */
async function expectStored(page: Page, change: (settings: Settings) => void): Promise<void> {
  const wanted = structuredClone(DEFAULT_SETTINGS);
  change(wanted);
  await page.waitForFunction(
    async (json) => {
      const sorted = (value: unknown): unknown =>
        typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .sort()
                .map(([key, inner]) => [key, sorted(inner)]),
            )
          : value;
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const { settings } = await (globalThis as any).chrome.storage.sync.get('settings');
      return JSON.stringify(sorted(settings)) === JSON.stringify(sorted(JSON.parse(json)));
    },
    { timeout: 5000 },
    JSON.stringify(wanted),
  );
}

const switchOf = (label: string): string => `::-p-aria([name="${label}"][role="switch"])`;
const LABELS: Record<string, string> = {
  anonymous: 'Anonymous source',
  unconfirmed: 'Unconfirmed',
  denial: 'Denial',
};

describe('the options page', () => {
  for (const kind of FLAG_KINDS) {
    it(`stores the switch of ${kind} at once and disables its subtypes`, async () => {
      const page = await openOptions();
      await page.click(switchOf(LABELS[kind] ?? ''));
      await expectStored(page, (settings) => {
        settings.kinds[kind] = false;
      });
      const disabled = await page.$$eval(`[data-kind="${kind}"] .subtypes input`, (inputs) =>
        inputs.map((input) => input.disabled),
      );
      expect(new Set(disabled)).toEqual(new Set([true]));
    });
  }

  it('stores the switch of every subtype', async () => {
    const page = await openOptions();
    const switches = await page.$$('.subtypes input');
    expect(switches).toHaveLength(ALL_SUBTYPES.length);
    for (const input of switches) await input.click();
    await expectStored(page, (settings) => {
      for (const subtype of ALL_SUBTYPES) settings.subtypes[subtype] = false;
    });
  });

  it('stores the style and shows it in the samples', async () => {
    const page = await openOptions();
    await page.click('::-p-aria([name="Background"][role="radio"])');
    await expectStored(page, (settings) => {
      settings.style = 'background';
    });
    const line = await page.$eval('.sample mark', (mark) => getComputedStyle(mark).textDecorationLine);
    expect(line).toBe('none');
  });

  it('keeps the last of many colours that come at once, and mends one that is hard to see', async () => {
    const page = await openOptions();
    const field = '.colors [data-kind="denial"] input';
    await page.$eval(field, (input) => {
      for (let step = 0; step <= 255; step += 5) {
        input.value = `#ffff${step.toString(16).padStart(2, '0')}`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await expectStored(page, (settings) => {
      settings.colors.denial.light = '#ffffff';
    });
    expect(await page.$eval('.contrast-low', (words) => words.textContent)).toMatch(
      /^Too pale for light pages: 1 to 1/,
    );
    await page.click('::-p-text(Use the nearest that works)');
    await page.waitForFunction(() => !document.querySelector('.contrast-low'));
    await expectStored(page, (settings) => {
      settings.colors.denial.light = nearestPassing('#ffffff', 'light');
    });
  });

  it('resets everything, and undoes that', async () => {
    const page = await openOptions();
    await page.click(switchOf('Denial'));
    await page.click('::-p-text(Reset all options)');
    await expectStored(page, () => {});
    await page.click('::-p-text(Undo)');
    await expectStored(page, (settings) => {
      settings.kinds.denial = false;
    });
  });

  it('stores a change that was still waiting when the page is closed', async () => {
    const page = await openOptions();
    for (const label of ['Unnamed', 'Allegation', 'No comment']) await page.click(switchOf(label));
    await page.close({ runBeforeUnload: true });
    const again = await openOptions();
    await expectStored(again, ({ subtypes }) => {
      subtypes.unnamed = false;
      subtypes.allegation = false;
      subtypes.no_comment = false;
    });
  });

  it('follows changes made elsewhere', async () => {
    const [one, other] = [await openOptions(), await openOptions()];
    await one.bringToFront();
    await one.click(switchOf('Unconfirmed'));
    await expectStored(one, ({ kinds }) => {
      kinds.unconfirmed = false;
    });
    // A tab in the background paints no frames, and the browser looks again at each frame.
    await other.bringToFront();
    await other.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-kind="unconfirmed"] .switch')?.checked === false,
    );
  });

  it('reports what was wrong with the stored settings, uses the rest, and mends them', async () => {
    const page = await openOptions();
    await store(page, { ...DEFAULT_SETTINGS, style: 'underline', kinds: { anonymous: 'yes' }, theme: 'blue' });
    await page.reload();
    const words = await page
      .waitForSelector('.problems')
      .then((problems) => problems?.evaluate((node) => node.textContent));
    expect(words).toContain('“kinds.anonymous” had a value that cannot be');
    expect(words).toContain('“theme” is not an option');
    expect(await page.$eval('[value="underline"]', (input) => (input as HTMLInputElement).checked)).toBe(true);
    await page.click('::-p-text(Save the options as shown)');
    await expectStored(page, (settings) => {
      settings.style = 'underline';
    });
    expect(await page.$('.problems')).toBeNull();
  });

  it('can be used by keyboard alone', async () => {
    const page = await openOptions();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectStored(page, (settings) => {
      settings.kinds.anonymous = false;
    });
    // The subtypes of a kind that is off are passed over.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('data-kind'))).toBe(
      'unconfirmed',
    );
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
  });

  it('gives axe nothing to object to in light, dark and forced colours, with problems and disabled parts', async () => {
    const page = await openOptions();
    const kinds = { ...DEFAULT_SETTINGS.kinds, denial: false };
    const colors = { ...DEFAULT_SETTINGS.colors, anonymous: { light: '#ffddaa', dark: '#222222' } };
    for (const settings of [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, kinds, colors, theme: 'blue' }]) {
      await store(page, settings);
      await page.reload();
      await page.waitForSelector('.options');
      for (const feature of ['light', 'dark', 'forced'] as const) {
        await page.emulateMediaFeatures([
          { name: 'prefers-reduced-motion', value: 'reduce' },
          feature === 'forced'
            ? { name: 'forced-colors', value: 'active' }
            : { name: 'prefers-color-scheme', value: feature },
        ]);
        expect(await axeViolations(page), feature).toEqual([]);
      }
    }
  });

  it('fits a narrow window and text of twice the size', async () => {
    const page = await openOptions();
    for (const [width, fontSize] of [
      [320, '16px'],
      [640, '32px'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px at ${fontSize}`).toBe(0);
    }
  });
});
