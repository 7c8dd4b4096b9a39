/** The popup's line to the reader script of one tab. */
import { browser } from 'wxt/browser';
import { parseReaderChanged, parseReaderInView, type ReaderRequest, type ReaderState } from '../../utils/messages.ts';

export interface ReaderLink {
  /** The state that follows; rejects where the tab has no reader script. */
  ask(request: ReaderRequest): Promise<ReaderState>;
  /** Tells of each change of this tab's reader, until `signal` aborts. */
  onChanged(signal: AbortSignal, tell: (state: ReaderState) => void): void;
  /** Tells which mark is being read, where the reader is followed, until `signal` aborts. */
  onInView(signal: AbortSignal, tell: (flagId: string) => void): void;
  /** Tells that the tab has loaded another page, or this one anew, until `signal` aborts. */
  onLoaded(signal: AbortSignal, tell: () => void): void;
}

export function linkToReader(tabId: number): ReaderLink {
  return {
    async ask(request) {
      const state: unknown = await browser.tabs.sendMessage(tabId, request);
      if (!isReaderState(state)) throw new Error('The page answered with something else than a state.');
      return state;
    },
    onChanged(signal, tell) {
      hear(tabId, signal, (message) => {
        const changed = parseReaderChanged(message);
        if (changed) tell(changed.state);
      });
    },
    onInView(signal, tell) {
      hear(tabId, signal, (message) => {
        const inView = parseReaderInView(message);
        if (inView) tell(inView.flagId);
      });
    },
    onLoaded(signal, tell) {
      const listener = (id: number, { status }: { status?: string }): void => {
        if (id === tabId && status === 'complete') tell();
      };
      browser.tabs.onUpdated.addListener(listener);
      signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener), { once: true });
    },
  };
}

/** Tells of every message from one tab until `signal` aborts. */
function hear(tabId: number, signal: AbortSignal, tell: (message: unknown) => void): void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender) => {
    if (sender.tab?.id === tabId) tell(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isReaderState(value: unknown): value is ReaderState {
  return typeof value === 'object' && value !== null && 'status' in value;
}
