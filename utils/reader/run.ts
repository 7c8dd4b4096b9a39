/** Joins a session to the extension around it. */
import { browser } from 'wxt/browser';
import type { ExtractedArticle } from '../article/extract.ts';
import { messageLookup } from '../browser-messages.ts';
import { useMessages } from '../i18n.ts';
import {
  type EngineAnswer,
  type EngineRequest,
  parseReaderRequest,
  type ReaderChanged,
  type ReaderState,
} from '../messages.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { loadSettings, watchSettings } from '../settings-store.ts';
import { whenExtensionGoes } from './lifetime.ts';
import { type Session, startSession } from './session.ts';

export function runReader(): void {
  useMessages(messageLookup, messageLookup('interface_language', []));
  const life = new AbortController();
  const session = startSession({ document, settings: DEFAULT_SETTINGS, analyze, announce });
  const ready = loadSettings().then(({ settings }) => session.changeSettings(settings));
  watchSettings(life.signal, ({ settings }) => session.changeSettings(settings));
  listen(session, ready, life.signal);
  whenExtensionGoes(document, life.signal, () => {
    life.abort();
    session.end();
  });
}

async function analyze({ text, metadata }: ExtractedArticle): Promise<EngineAnswer> {
  const request: EngineRequest = { type: 'engine/analyze', text, metadata };
  return browser.runtime.sendMessage(request);
}

function announce(state: ReaderState, visible: number | null): void {
  const message: ReaderChanged = { type: 'reader/changed', state, visible };
  // Nobody may be there to hear it: the popup is closed more often than not.
  browser.runtime.sendMessage(message).catch(() => {});
}

function listen(session: Session, ready: Promise<void>, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender) => {
    const request = sender.id === browser.runtime.id ? parseReaderRequest(message) : null;
    return request ? ready.then(() => session.answer(request)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
