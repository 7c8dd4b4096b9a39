/** The keyboard commands. "Check this page" is the browser's own command for the toolbar icon, which opens the popup. */
import { browser } from 'wxt/browser';
import type { ReaderRequest, ReaderState } from '../messages.ts';
import { askReader, hintAtRefusal } from './ask-reader.ts';

/** What each command asks of a page that has been checked. */
const REQUESTS: Record<string, (state: Done) => ReaderRequest> = {
  'next-mark': () => ({ type: 'reader/step', by: 1 }),
  'previous-mark': () => ({ type: 'reader/step', by: -1 }),
  'toggle-marks': ({ marksShown }) => ({ type: marksShown ? 'reader/remove-marks' : 'reader/show-marks' }),
};

type Done = Extract<ReaderState, { status: 'done' }>;

export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const request = REQUESTS[command];
    if (request) void obey(request, tab?.id).catch(() => {});
  });
}

async function obey(request: (state: Done) => ReaderRequest, tabId: number | undefined): Promise<void> {
  // Firefox before 126 does not tell the tab.
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  await run(id, request).catch(() => hintAtRefusal(id));
}

/** A page that has not been checked yet is checked first: then its marks are shown, and there is nothing to toggle. */
async function run(tabId: number, request: (state: Done) => ReaderRequest): Promise<void> {
  const before = await askReader(tabId, { type: 'reader/state' });
  if (before.status === 'done') {
    await askReader(tabId, request(before));
    return;
  }
  const after = await askReader(tabId, { type: 'reader/check', scope: 'article' });
  if (after.status !== 'done') return;
  const next = request(after);
  if (next.type === 'reader/step') await askReader(tabId, next);
}
