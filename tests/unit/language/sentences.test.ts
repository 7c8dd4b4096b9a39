import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../utils/language/document.ts';

const sentencesOf = (text: string): string[] =>
  parseDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: Record<string, string[]> = {
    'titles and initials': ['Mr. Ortega met Gov. J. R. Hale on Friday.', 'Nothing was signed.'],
    'U.S. inside a name': ['The U.S. Senate met at 9 a.m. on Monday.', 'It adjourned at noon.'],
    'U.S. at the end': ['The cable was sent to the U.S.', 'The embassy did not answer.'],
    'several sentences in one quotation': ['“We waited too long.', 'It was a mistake,” she said.', 'He agreed.'],
    'a question inside a quotation': ['“Why now?” he asked.', '“Nobody knows!” said his aide.'],
    'a speaker behind a cry': [
      '“Is it true?” Mayor Ana Hale asked.',
      '“Wrong!” Reyle said.',
      '“No!”',
      'Hale said she would.',
    ],
    'straight quotation marks': ['"It was a leak."', 'The ministry declined to comment.'],
    'single quotation marks': ["'We won't go,' he said.", "The workers' union agreed."],
    'decimals and sums': ['Prices rose 3.5 percent to $4.20.', 'Wages did not.'],
    'an ellipsis': ['He paused … and went on.', 'Then he left.'],
    brackets: ['The bank (see below) failed.', '(It was later sold.)', 'Nobody was charged.'],
    'an answer of one word': ['“No.”', 'She left.'],
    'a number counted out': ['The order names exhibit No. 9 and nos. 12 to 14.', 'Nos. 15 and 16 are sealed.'],
    'a no before a count': ['She asked him and he said no.', '12 people were in the room.'],
    'a no of one word': ['Was it signed?', 'No.', 'She refused.'],
    'a letter at the end': ['They fell back on plan B.', 'It failed.'],
    'company names': ['Acme Inc. shares fell.', 'Birch & Co. declined to comment.'],
  };
  for (const [name, sentences] of Object.entries(cases)) {
    it(`survives ${name}`, () => {
      expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
    });
  }

  it('splits after a quotation that is glued to the next sentence', () => {
    expect(sentencesOf('He called it a “leak.”The White House declined to comment.')).toEqual([
      'He called it a “leak.”',
      'The White House declined to comment.',
    ]);
  });

  it('ends a sentence at a paragraph break without a full stop, and not inside hard-wrapped prose', () => {
    expect(sentencesOf('A headline\n\nThe mayor said\nhe would stay.\nNobody believed him.')).toEqual([
      'A headline',
      'The mayor said\nhe would stay.',
      'Nobody believed him.',
    ]);
  });
});
