import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A tab whose process lets scripts in only after some tries, and whose address is readable where access was granted. */
const tab = vi.hoisted(() => ({ url: undefined as string | undefined, refusals: 0, tries: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      async executeScript() {
        if (++tab.tries <= tab.refusals) throw new Error('Cannot access contents of the page.');
      },
    },
    tabs: { get: async () => ({ url: tab.url }) },
  },
}));

const { injectReader } = await import('../../../utils/inject-reader.ts');

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(tab, { url: 'https://gazette.example/bridge', refusals: 0, tries: 0 });
});
afterEach(() => void vi.useRealTimers());

/** Settles the injection with all its waits: "injected", or the refusal. */
async function outcome(): Promise<string> {
  const settled = injectReader(1).then(
    () => 'injected',
    (error: Error) => error.message,
  );
  await vi.runAllTimersAsync();
  return settled;
}

describe('starting the reader script', () => {
  it('takes one try where the page lets it in', async () => {
    expect(await outcome()).toBe('injected');
    expect(tab.tries).toBe(1);
  });

  it('comes again where access was granted and the page has not heard of it yet', async () => {
    tab.refusals = 2;
    expect(await outcome()).toBe('injected');
    expect(tab.tries).toBe(3);
  });

  it('gives up where the page never lets it in', async () => {
    tab.refusals = Infinity;
    expect(await outcome()).toBe('Cannot access contents of the page.');
    expect(tab.tries).toBe(4);
  });

  it.each([
    ['whose address is not for us', undefined],
    ['of the browser', 'chrome://version/'],
    ['of a store', 'https://chromewebstore.google.com/detail/x'],
    ['of a file that the reader has not allowed', 'file:///tmp/article.html'],
  ])('takes one try in a tab %s', async (_, url) => {
    Object.assign(tab, { url, refusals: Infinity });
    expect(await outcome()).toBe('Cannot access contents of the page.');
    expect(tab.tries).toBe(1);
  });
});
