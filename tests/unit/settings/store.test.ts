import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** Synced storage as browsers give it: asynchronous, telling its listeners of each change. */
const storage = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const sync = { stored: {} as Record<string, unknown>, failure: null as Error | null };
  const tell = (key: string, newValue: unknown, area = 'sync'): void => {
    for (const listener of listeners) listener({ [key]: { newValue } }, area);
  };
  return {
    sync,
    listeners,
    tell,
    api: {
      sync: {
        async get(key: string) {
          if (sync.failure) throw sync.failure;
          return key in sync.stored ? { [key]: structuredClone(sync.stored[key]) } : {};
        },
        async set(values: Record<string, unknown>) {
          if (sync.failure) throw sync.failure;
          Object.assign(sync.stored, structuredClone(values));
          for (const [key, value] of Object.entries(values)) tell(key, value);
        },
      },
      onChanged: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api } }));

let store: typeof import('../../../utils/settings-store.ts');
beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  storage.sync.stored = {};
  storage.sync.failure = null;
  storage.listeners.clear();
  store = await import('../../../utils/settings-store.ts');
});
afterEach(() => void vi.useRealTimers());

const styled = (style: Settings['style']): Settings => ({ ...DEFAULT_SETTINGS, style });

describe('the settings store', () => {
  it('loads the defaults before anything was saved', async () => {
    expect(await store.loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('loads what was saved', async () => {
    expect(await store.saveSettings(styled('underline'))).toBeNull();
    expect(await store.loadSettings()).toEqual({ settings: styled('underline'), problems: [] });
    expect(Object.keys(storage.sync.stored)).toEqual([store.SETTINGS_KEY]);
  });

  it('gives the defaults and the reason where storage cannot be read', async () => {
    storage.sync.failure = new Error('Storage is corrupt.');
    expect(await store.loadSettings()).toEqual({
      settings: DEFAULT_SETTINGS,
      problems: [{ reason: 'not-loaded', detail: 'Storage is corrupt.' }],
    });
  });

  it('tells why a change was not saved', async () => {
    storage.sync.failure = new Error('Quota exceeded.');
    expect(await store.saveSettings(styled('both'))).toEqual({ reason: 'not-saved', detail: 'Quota exceeded.' });
  });

  it('changes what is stored now, not what somebody read before', async () => {
    await store.loadSettings();
    storage.sync.stored[store.SETTINGS_KEY] = styled('both');
    const edited = await store.editSettings((now) => ({ ...now, sensitivity: 'surest' }));
    expect(edited).toEqual({ ...styled('both'), sensitivity: 'surest' });
    expect(storage.sync.stored[store.SETTINGS_KEY]).toEqual(edited);
  });

  it.each([
    ['cannot be read', null, 'not-loaded'],
    ['come from a newer Hearsay', { version: 99, wonders: true }, 'newer-version'],
  ])('does not change settings that %s', async (_, stored, reason) => {
    if (stored) storage.sync.stored[store.SETTINGS_KEY] = stored;
    else storage.sync.failure = new Error('Storage is corrupt.');
    expect(await store.editSettings((now) => ({ ...now, style: 'both' }))).toMatchObject({ reason });
    expect(storage.sync.stored[store.SETTINGS_KEY]).toEqual(stored ?? undefined);
  });

  it('writes a waiting change when flushed', async () => {
    void store.saveSettings(styled('underline'));
    void store.saveSettings(styled('background'));
    store.flushSettings();
    await vi.advanceTimersByTimeAsync(0);
    expect(storage.sync.stored[store.SETTINGS_KEY]).toMatchObject({ style: 'background' });
  });
});

describe('watchSettings', () => {
  it('tells of changes from elsewhere, validated, until aborted', () => {
    const watching = new AbortController();
    const told = vi.fn();
    store.watchSettings(watching.signal, told);
    storage.tell(store.SETTINGS_KEY, { version: 1, style: 'blink' });
    expect(told).toHaveBeenCalledExactlyOnceWith({
      settings: DEFAULT_SETTINGS,
      problems: [{ reason: 'invalid', field: 'style' }],
    });
    watching.abort();
    storage.tell(store.SETTINGS_KEY, { version: 1 });
    expect(told).toHaveBeenCalledTimes(1);
    expect(storage.listeners.size).toBe(0);
  });

  it('gives the defaults when the settings are removed', () => {
    const told = vi.fn();
    store.watchSettings(new AbortController().signal, told);
    storage.tell(store.SETTINGS_KEY, undefined);
    expect(told).toHaveBeenCalledWith({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('passes over other keys and other areas', () => {
    const told = vi.fn();
    store.watchSettings(new AbortController().signal, told);
    storage.tell('other', 1);
    storage.tell(store.SETTINGS_KEY, { version: 1 }, 'local');
    expect(told).not.toHaveBeenCalled();
  });

  it('is silent while newer changes of this page are on their way', async () => {
    const told = vi.fn();
    store.watchSettings(new AbortController().signal, told);
    void store.saveSettings(styled('underline'));
    void store.saveSettings(styled('background'));
    await vi.advanceTimersByTimeAsync(1);
    expect(told).not.toHaveBeenCalled();
  });

  it('listens to nothing for a signal that is already aborted', () => {
    store.watchSettings(AbortSignal.abort(), vi.fn());
    expect(storage.listeners.size).toBe(0);
  });
});
