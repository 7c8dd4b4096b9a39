import { expect, it, vi } from 'vitest';
import type { EngineAnswer, EngineRequest } from '../../../utils/messages.ts';
import { askEngine } from '../../../utils/reader/ask-engine.ts';

const REQUEST: EngineRequest = { type: 'engine/analyze', text: 'A text.', metadata: {} };
const ANSWER: EngineAnswer = { status: 'failed', detail: 'an answer, whatever it is' };
const closed = new Error('The message channel closed before a response was received.');

it('asks once where an answer comes', async () => {
  const send = vi.fn(async () => ANSWER);
  expect(await askEngine(REQUEST, send)).toBe(ANSWER);
  expect(send).toHaveBeenCalledTimes(1);
});

it('asks again where the background was stopped, whether that rejects or gives nothing', async () => {
  const rejected = vi.fn<() => Promise<EngineAnswer>>().mockRejectedValueOnce(closed).mockResolvedValue(ANSWER);
  const empty = vi
    .fn<() => Promise<EngineAnswer | undefined>>()
    .mockResolvedValueOnce(undefined)
    .mockResolvedValue(ANSWER);
  expect(await askEngine(REQUEST, rejected)).toBe(ANSWER);
  expect(await askEngine(REQUEST, empty)).toBe(ANSWER);
});

it('asks no third time, and says that there was no answer', async () => {
  const rejected = vi.fn<() => Promise<EngineAnswer>>().mockRejectedValue(closed);
  await expect(askEngine(REQUEST, rejected)).rejects.toBe(closed);
  expect(rejected).toHaveBeenCalledTimes(2);
  const empty = vi.fn(async () => undefined);
  expect(await askEngine(REQUEST, empty)).toMatchObject({ status: 'failed' });
  expect(empty).toHaveBeenCalledTimes(2);
});
