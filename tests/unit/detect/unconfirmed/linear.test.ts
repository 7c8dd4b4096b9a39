/** No text, however hostile, makes the detector look at a token more than a bounded number of times. */
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../utils/detect/attributions.ts';
import { detectUnconfirmed } from '../../../../utils/detect/unconfirmed.ts';
import { parseDocument } from '../../../../utils/language/document.ts';

const HOSTILE = [
  'probably ',
  'claims ',
  'may be linked ',
  'according to media ',
  'not immediately ',
  'accused of ',
  'reports that ',
  'the alleged ',
  'she said, ',
  'no clear credible evidence ',
  'investigating whether ',
  'blamed ',
  'U.S. accusations ',
  'on sexual charges ',
  'was , who ',
  'is not yet fully ',
  'suspects that ',
  'seemed to be ',
];

/** How often the detector reads a token, its tag or where cues may begin, in one sentence of `count` repetitions. */
function readsOf(fragment: string, count: number): number {
  const document = parseDocument(fragment.repeat(count));
  let reads = 0;
  const counted = <List extends object>(list: List): List =>
    new Proxy(list, {
      get(target, key) {
        reads++;
        return Reflect.get(target, key);
      },
    });
  const { tokens, syntax, cues } = document;
  const watched = {
    ...document,
    tokens: counted(tokens),
    syntax: { ...syntax, tags: counted(syntax.tags) },
    cues: { ...cues, bits: counted(cues.bits), next: counted(cues.next) },
  };
  detectUnconfirmed({ document: watched, ...findAttributions(parseDocument('')), faults: new Set() });
  return reads;
}

describe('work grows with the length of the text', () => {
  it.each(HOSTILE)('%s', (fragment) => {
    const short = readsOf(fragment, 200);
    expect(readsOf(fragment, 1600)).toBeLessThan(short * 8 * 1.3);
  });
});
