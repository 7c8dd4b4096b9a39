/** Copies, files and links from the popup, by keyboard alone; and the list as a screen reader has it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { openSample, SAMPLE } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { bare, highlights, popupShows, saveSettings } from './harness/in-page.ts';
import { focusedName, pressUntil, textsOf } from './harness/keyboard.ts';

const hearsay = useHearsay();
let page: Page;
let popup: Page;
beforeEach(async () => {
  ({ page, popup } = await openSample(hearsay));
});

const press = (key: 'Tab' | 'Enter' | 'End'): Promise<void> => popup.keyboard.press(key);

interface Exported {
  claims: { sentence: string; flags: { kind: string }[] }[];
}

/** What is on the clipboard, once the popup has said these words. */
async function copied(words: string): Promise<string> {
  const origin = `chrome-extension://${hearsay.extension.id}`;
  await hearsay.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  await popup.waitForFunction(
    (wanted) => [...document.querySelectorAll('[role="status"]')].some((node) => node.textContent === wanted),
    {},
    words,
  );
  return popup.evaluate(() => navigator.clipboard.readText());
}

/** From the last claim, over its button for the context, into the menu behind the list. */
async function openMenu(): Promise<void> {
  await pressUntil(popup, 'Tab', /What stands around it/);
  await popup.keyboard.down('Shift');
  await press('Tab');
  await popup.keyboard.up('Shift');
  await press('End');
  await press('Tab');
  await press('Tab');
  expect(await focusedName(popup)).toMatch(/Copy or save the claims$/);
  await press('Enter');
}

const FORMATS: [name: string, looks: RegExp][] = [
  ['Markdown', /^# Harbour tunnel was moved/],
  ['CSV table', /^id,url,outlet/],
  ['JSON', /^\{\n {2}"format": "hearsay-claims"/],
  ['Web Annotations', /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
];

describe('the menu for copies and files', () => {
  it('copies each format by keyboard, says so, and leaves the focus on its button', async () => {
    await openMenu();
    for (const [name, looks] of FORMATS) {
      await pressUntil(popup, 'Tab', new RegExp(`^button Copy ${name}$`));
      await press('Enter');
      expect(await copied(`${name} copied.`)).toMatch(looks);
      expect(await focusedName(popup)).toBe(`button Copy ${name}`);
    }
    await press('Tab');
    expect(await focusedName(popup)).toBe('button Save Web Annotations');
    // What it says is seen as well, above the buttons that stay at the popup's foot.
    const [said, foot] = await popup.$$eval('.export-said, .page-actions', (nodes) =>
      nodes.map((node) => node.getBoundingClientRect().toJSON() as { top: number; bottom: number }),
    );
    expect(said?.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
  });

  it('saves each format by keyboard', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-saved-'));
    const session = await hearsay.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const saved = (): string[] => readdirSync(folder).filter((name) => /\.hearsay\.\w+$/.test(name));
    try {
      await openMenu();
      for (const [index, [name, looks]] of FORMATS.entries()) {
        await pressUntil(popup, 'Tab', new RegExp(`^button Save ${name}$`));
        const before = new Set(saved());
        await press('Enter');
        await vi.waitFor(() => expect(saved()).toHaveLength(index + 1), 5000);
        const file = saved().find((now) => !before.has(now)) ?? '';
        await popup.waitForSelector(`::-p-text(Saved as ${file}.)`);
        expect(readFileSync(join(folder, file), 'utf8')).toMatch(looks);
        expect(await focusedName(popup)).toBe(`button Save ${name}`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('copies what the list shows, and nothing that the settings leave out', async () => {
    const kinds = { ...DEFAULT_SETTINGS.kinds, denial: false };
    await saveSettings(popup, { ...DEFAULT_SETTINGS, kinds });
    await popup.waitForSelector('.kind[data-kind="denial"]:disabled');
    await openMenu();
    await pressUntil(popup, 'Tab', /^button Copy JSON$/);
    await press('Enter');
    const { claims } = JSON.parse(await copied('JSON copied.')) as Exported;
    const sentences = await textsOf(popup, '.claim-sentence');
    expect(claims.map(({ sentence }) => bare(sentence))).toEqual(sentences.map(bare));
    const copiedKinds = new Set(claims.flatMap(({ flags }) => flags.map(({ kind }) => kind)));
    expect(copiedKinds).toEqual(new Set(['anonymous', 'unconfirmed']));
  });
});

describe('a link to a sentence', () => {
  /** Goes by keyboard to the last claim, and copies its link. */
  async function copyLastLink(): Promise<string> {
    await pressUntil(popup, 'Tab', /What stands around it/);
    await popup.keyboard.down('Shift');
    await press('Tab');
    await popup.keyboard.up('Shift');
    await press('End');
    await press('Tab');
    await press('Enter');
    await press('Tab');
    expect(await focusedName(popup)).toBe('button Copy a link to this sentence');
    await press('Enter');
    const link = await copied('Link copied.');
    expect(await focusedName(popup)).toBe('button Copy a link to this sentence');
    return link;
  }

  it('is copied by keyboard, and leads there in a browser that has no Hearsay', async () => {
    const link = await copyLastLink();
    expect(link).toContain('/sample.html#:~:text=');
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForFunction(() => scrollY > 300);
  });

  it('leads to the article, not to what repeats its words elsewhere on the page', async () => {
    const last = (await textsOf(popup, '.claim-sentence')).at(-1) ?? '';
    await popup.close();
    const teaser = `<nav><p>${last.toUpperCase()}</p></nav>`;
    hearsay.server.put(
      '/sample.html',
      SAMPLE.replace(/<body[^>]*>/, (body) => body + teaser),
    );
    await page.reload();
    popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    const link = await copyLastLink();
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForFunction(() => scrollY > 300);
  });
});

interface Node {
  role: string;
  name: string;
  description?: string;
  children?: Node[];
}

const inside = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(inside)];

describe('the list for a screen reader', () => {
  it('has each marked sentence with everything that its marks tell: kind, subtype, source and wording', async () => {
    const tree = (await popup.accessibility.snapshot({ interestingOnly: false })) as Node;
    const list = inside(tree).find(({ role, name }) => role === 'list' && name.includes('reading order')) as Node;
    const buttons = inside(list).filter(({ role, name }) => role === 'button' && name !== 'What stands around it');
    const marked = await highlights(page);
    const painted = ['anonymous', 'unconfirmed', 'denial'].flatMap((kind) => marked[`hearsay-${kind}-cue`] ?? []);
    expect(painted.length).toBeGreaterThan(20);
    const told = buttons.map(({ description = '' }) => description).join('\n');
    for (const cue of painted) expect(bare(told)).toContain(bare(cue));
    for (const { name, description } of buttons) {
      expect(name.length).toBeGreaterThan(20);
      expect(description).toMatch(/(Anonymous source|Unconfirmed|Denial) .+ ?Wording: /);
    }
  });

  it('has a heading for each part, landmarks, and one line that tells the state', async () => {
    const tree = inside((await popup.accessibility.snapshot({ interestingOnly: false })) as Node);
    const named = (role: string): string[] => tree.filter((node) => node.role === role).map(({ name }) => name);
    expect(named('heading')).toEqual(['Hearsay', expect.stringMatching(/^Harbour tunnel/)]);
    expect(named('main')).toHaveLength(1);
    expect(named('group')).toContain('Show only');
    expect(await textsOf(popup, '.popup > [role="status"]')).toEqual([
      expect.stringMatching(/^\d+ marks in \d+ of \d+ sentences$/),
    ]);
  });
});
