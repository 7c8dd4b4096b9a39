/** Joins a session to the extension around it. */
import { browser } from 'wxt/browser';
import type { ExtractedArticle } from '../article/extract.ts';
import { messageLookup } from '../browser-messages.ts';
import { t, useMessages } from '../i18n.ts';
import {
  type EngineAnswer,
  parseReaderRequest,
  type ReaderChanged,
  type ReaderInView,
  type ReaderState,
  type RulesRequest,
} from '../messages.ts';
import { adoptedSheet, type MarkSheet } from '../page/mark-sheet.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { editSettings, loadSettings, watchSettings } from '../settings-store.ts';
import { askEngine } from './ask-engine.ts';
import { insertedSheet } from './inserted-sheet.ts';
import { whenExtensionGoes } from './lifetime.ts';
import { Session } from './session.ts';

/** `ended` is called when the extension has gone and the page is as it was. */
export function runReader(ended: () => void): void {
  useMessages(messageLookup, messageLookup('interface_language', []));
  const createSheet = (): MarkSheet => (import.meta.env.FIREFOX ? insertedSheet() : adoptedSheet(document));
  const session = new Session({
    document,
    settings: DEFAULT_SETTINGS,
    createSheet,
    analyze,
    announce,
    announceInView,
    edit,
    explain,
  });
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

const analyze = ({ text, metadata }: ExtractedArticle): Promise<EngineAnswer> =>
  askEngine({ type: 'engine/analyze', text, metadata }, (request) => browser.runtime.sendMessage(request));

function announce(state: ReaderState, visible: number | null): void {
  const message: ReaderChanged = { type: 'reader/changed', state, visible };
  // Nobody may be there to hear it: the popup is closed more often than not.
  browser.runtime.sendMessage(message).catch(() => {});
}

function announceInView(flagId: string): void {
  const message: ReaderInView = { type: 'reader/in-view', flagId };
  browser.runtime.sendMessage(message).catch(() => {});
}

async function edit(change: (now: Settings) => Settings): Promise<Settings | string> {
  const edited = await editSettings(change);
  if (!('reason' in edited)) return edited;
  return 'detail' in edited ? edited.detail : t('card_newerSettings');
}

function explain(rule: string): void {
  const message: RulesRequest = { type: 'rules/open', rule };
  browser.runtime.sendMessage(message).catch(() => {});
}

function listen(session: Session, ready: Promise<void>): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = sender.id === browser.runtime.id ? parseReaderRequest(message) : null;
    return request ? ready.then(() => session.answer(request)) : undefined;
  });
}
