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
import { adoptedSheet, type MarkSheet } from '../page/mark-sheet.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { loadSettings, watchSettings } from '../settings-store.ts';
import { insertedSheet } from './inserted-sheet.ts';
import { whenExtensionGoes } from './lifetime.ts';
import { type Session, startSession } from './session.ts';

/** `ended` is called when the extension has gone and the page is as it was. */
export function runReader(ended: () => void): void {
  useMessages(messageLookup, messageLookup('interface_language', []));
  const createSheet = (): MarkSheet => (import.meta.env.FIREFOX ? insertedSheet() : adoptedSheet(document));
  const session = startSession({ document, settings: DEFAULT_SETTINGS, createSheet, analyze, announce });
  const ready = loadSettings().then(({ settings }) => session.changeSettings(settings));
  // The browser's listeners live as long as the extension and go with it; removing them then would throw.
  watchSettings(new AbortController().signal, ({ settings }) => session.changeSettings(settings));
  listen(session, ready);
  // Fires for `history.pushState` too. Browsers without the Navigation API drop the marks at the next request.
  globalThis.navigation?.addEventListener('currententrychange', () => session.noticeNavigation());
  whenExtensionGoes(document, () => {
    session.end();
    ended();
  });
}

async function analyze({ text, metadata }: ExtractedArticle): Promise<EngineAnswer> {
  const request: EngineRequest = { type: 'engine/analyze', text, metadata };
  const answer: EngineAnswer | undefined = await browser.runtime.sendMessage(request);
  // A background that is stopped midway leaves the question without an answer.
  return answer ?? { status: 'failed', detail: 'The background gave no answer.' };
}

function announce(state: ReaderState, visible: number | null): void {
  const message: ReaderChanged = { type: 'reader/changed', state, visible };
  // Nobody may be there to hear it: the popup is closed more often than not.
  browser.runtime.sendMessage(message).catch(() => {});
}

function listen(session: Session, ready: Promise<void>): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = sender.id === browser.runtime.id ? parseReaderRequest(message) : null;
    return request ? ready.then(() => session.answer(request)) : undefined;
  });
}
