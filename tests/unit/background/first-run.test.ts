import { afterEach, describe, expect, it, vi } from 'vitest';

const listeners: ((details: { reason: string }) => void)[] = [];
const create = vi.fn();
let installType = 'normal';
vi.mock('wxt/browser', () => ({
  browser: {
    management: { getSelf: async () => ({ installType }) },
    runtime: {
      onInstalled: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
      getURL: (path: string) => `extension:${path}`,
    },
    tabs: { create: async (options: unknown) => create(options) },
  },
}));
const { welcomeOnce } = await import('../../../utils/background/first-run.ts');

afterEach(() => {
  listeners.length = 0;
  create.mockClear();
  installType = 'normal';
});

async function happens(reason: string): Promise<void> {
  welcomeOnce();
  for (const listener of listeners) listener({ reason });
  // What follows the answer of the browser has run by the next task.
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the first-run page', () => {
  it('opens after the installation', async () => {
    await happens('install');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'extension:/welcome.html' });
  });

  it.each(['update', 'chrome_update', 'browser_update'])('does not open on %s', async (reason) => {
    await happens(reason);
    expect(create).not.toHaveBeenCalled();
  });

  it('does not open for an extension that is loaded from a folder', async () => {
    installType = 'development';
    await happens('install');
    expect(create).not.toHaveBeenCalled();
  });
});
