import { describe, expect, it } from 'vitest';
import { parseReaderRequest, type ReaderRequest } from '../../../utils/messages.ts';

const REQUESTS: readonly ReaderRequest[] = [
  { type: 'reader/state', isClick: true },
  { type: 'reader/check', scope: 'selection', isUnasked: false },
  { type: 'reader/check', scope: 'article', isUnasked: true },
  { type: 'reader/keep-to', granted: [] },
  { type: 'reader/keep-to', granted: ['https://gazette.example/*'] },
  { type: 'reader/reveal', flagId: 'f1' },
  { type: 'reader/hide', flagId: 'f1' },
  { type: 'reader/unhide' },
  { type: 'reader/remove-marks' },
  { type: 'reader/show-marks' },
  { type: 'reader/step', by: -1 },
  { type: 'reader/follow', on: false },
];

describe('a request to the reader script', () => {
  it.each(REQUESTS)('is taken as it is: %j', (request) => expect(parseReaderRequest(request)).toEqual(request));

  it.each(REQUESTS)('carries nothing that it need not: %j', (request) =>
    expect(parseReaderRequest({ ...request, extra: 'x' })).toEqual(request),
  );

  it('is of a click, or unasked, only where it says so in so many words', () => {
    expect(parseReaderRequest({ type: 'reader/state', isClick: 'yes' })).toEqual({
      type: 'reader/state',
      isClick: false,
    });
    expect(parseReaderRequest({ type: 'reader/check', scope: 'page', isUnasked: 1 })).toMatchObject({
      isUnasked: false,
    });
  });

  it.each([
    null,
    'reader/state',
    {},
    { type: 7 },
    { type: 'reader/other' },
    { type: 'reader/check' },
    { type: 'reader/check', scope: 'all' },
    { type: 'reader/keep-to' },
    { type: 'reader/keep-to', granted: 'https://gazette.example/*' },
    { type: 'reader/keep-to', granted: [7] },
    { type: 'reader/hide' },
    { type: 'reader/reveal', flagId: 1 },
    { type: 'reader/step', by: 2 },
    { type: 'reader/follow', on: 'yes' },
  ])('is none: %j', (value) => expect(parseReaderRequest(value)).toBeNull());
});
