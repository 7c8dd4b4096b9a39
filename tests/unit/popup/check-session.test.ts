import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import { startSession } from '../../../entrypoints/popup/check-session.ts';
import type { ReaderLink } from '../../../entrypoints/popup/reader-link.ts';
import type { ReaderRequest, ReaderState } from '../../../utils/messages.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const STARTED: ReaderState = { status: 'working', scope: 'article', done: 0, total: 0 };
const WORKING: ReaderState = { status: 'working', scope: 'article', done: 0, total: 1 };
const NO_ARTICLE: ReaderState = { status: 'no-article', hasSelection: false };
const FAILED: ReaderState = { status: 'failed', reason: 'detection', detail: '' };

const leaving = new AbortController();
afterEach(() => leaving.abort());

/** A tab whose reader script answers as told; null where there is none. */
function tab(answers: Partial<Record<ReaderRequest['type'], ReaderState>> | null) {
  let reader = answers;
  const asked: string[] = [];
  const shown: PopupState[] = [];
  let announce: (state: ReaderState) => void = () => {};
  const link: ReaderLink = {
    async ask(request) {
      asked.push(request.type === 'reader/check' ? `check ${request.scope}` : request.type);
      const answer = reader?.[request.type];
      if (!answer) throw new Error('Could not establish connection.');
      return answer;
    },
    onChanged: (_, tell) => {
      announce = tell;
    },
    onLoaded: () => {},
    onInView: () => {},
  };
  const inject = vi.fn(async () => {
    reader = { 'reader/state': { status: 'idle' }, 'reader/check': NO_ARTICLE };
  });
  const session = startSession({
    link,
    inject,
    place: async () => 'store',
    show: (state) => void shown.push(state),
    signal: leaving.signal,
  });
  return {
    session,
    asked,
    shown,
    inject,
    link,
    announce: (state: ReaderState) => announce(state),
    end: () => (reader = null),
  };
}

describe('opening the popup', () => {
  it('shows the last state at once, without a new check', async () => {
    const { session, shown, asked, inject } = tab({ 'reader/state': FAILED });
    await session.open();
    expect(shown).toEqual([FAILED]);
    expect(asked).toEqual(['reader/state']);
    expect(inject).not.toHaveBeenCalled();
  });

  it('starts the reader script and a check where the tab has none', async () => {
    const { session, shown, asked, inject } = tab(null);
    await session.open();
    expect(inject).toHaveBeenCalledOnce();
    expect(asked.at(-1)).toBe('check article');
    expect(shown).toEqual([STARTED, NO_ARTICLE]);
  });

  it('checks where the reader script has not checked yet', async () => {
    const { session, shown, asked, inject } = tab({ 'reader/state': { status: 'idle' }, 'reader/check': WORKING });
    await session.open();
    expect(inject).not.toHaveBeenCalled();
    expect(asked.at(-1)).toBe('check article');
    expect(shown).toEqual([STARTED, WORKING]);
  });

  it('tells where the browser lets no extension in', async () => {
    const { session, shown, inject } = tab(null);
    inject.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await session.open();
    expect(shown.at(-1)).toEqual({ status: 'restricted', place: 'store' });
  });

  it('tells where the reader script started but does not answer', async () => {
    const { session, shown, inject } = tab(null);
    inject.mockResolvedValue(undefined);
    await session.open();
    expect(shown.at(-1)).toEqual({
      status: 'failed',
      reason: 'no-answer',
      detail: 'Could not establish connection.',
    });
  });
});

describe('an open popup', () => {
  it('shows every change that the reader announces', async () => {
    const { session, shown, announce } = tab({ 'reader/state': WORKING });
    await session.open();
    announce(NO_ARTICLE);
    expect(shown).toEqual([WORKING, NO_ARTICLE]);
  });

  it('does not let a late answer hide a newer announcement', async () => {
    const { session, shown, announce, link } = tab({ 'reader/state': NO_ARTICLE });
    let resolve: (state: ReaderState) => void = () => {};
    vi.spyOn(link, 'ask').mockReturnValue(new Promise((answer) => (resolve = answer)));
    const asking = session.ask({ type: 'reader/check', scope: 'page' });
    announce(NO_ARTICLE);
    resolve(WORKING);
    await asking;
    expect(shown).toEqual([NO_ARTICLE]);
  });

  it('starts the reader script again when a check finds it gone', async () => {
    const { session, shown, inject, end } = tab({ 'reader/state': FAILED });
    await session.open();
    end();
    await session.check('article');
    expect(inject).toHaveBeenCalledOnce();
    expect(shown).toEqual([FAILED, STARTED, NO_ARTICLE]);
  });

  it('says so when the page no longer answers', async () => {
    const { session, shown, end } = tab({ 'reader/state': FAILED });
    await session.open();
    end();
    await session.ask({ type: 'reader/reveal', flagId: 'f0' });
    expect(shown.at(-1)).toMatchObject({ status: 'failed', reason: 'no-answer' });
  });
});
