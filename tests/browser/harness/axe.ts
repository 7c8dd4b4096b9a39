import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe objects to on this page as it is now, one line for each rule and place; best practices included. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page, put there above.
    const { violations } = await (globalThis as any).axe.run();
    return violations.flatMap((violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      violation.nodes.map(({ html, failureSummary }) => `${violation.id}: ${html} ${failureSummary}`),
    );
  });
}

// Without motion there is no half-way colour to measure.
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };
const SCHEMES = [
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'prefers-color-scheme', value: 'dark' },
  { name: 'forced-colors', value: 'active' },
];

/** What axe objects to in light, dark and forced colours, each line with its scheme. */
export async function axeInAllSchemes(page: Page): Promise<string[]> {
  const objections: string[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([STILL, scheme]);
    objections.push(...(await axeViolations(page)).map((line) => `${scheme.value}: ${line}`));
  }
  await page.emulateMediaFeatures([]);
  return objections;
}
