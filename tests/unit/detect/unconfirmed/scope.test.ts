import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/detect/analyze.ts';

const CASES: [sentence: string, scope: string][] = [
  ['The mayor reportedly sold the house.', 'The mayor reportedly sold the house.'],
  ['The mayor resigned, and his brother reportedly sold the house.', 'his brother reportedly sold the house.'],
  ['He allegedly took the money, but the board said nothing.', 'He allegedly took the money'],
  ['The roof fell in; the cause is unclear.', 'the cause is unclear.'],
  ['The clerk was charged with fraud, while his partner left the country.', 'The clerk was charged with fraud'],
  ['She accused him of theft and left.', 'She accused him of theft and left.'],
  [
    'The lawsuit claimed that the bank and its owner had agreed on a price, and the owner left town.',
    'The lawsuit claimed that the bank and its owner had agreed on a price',
  ],
];

describe('scope: the clause that is unconfirmed', () => {
  it.each(CASES)('%s', (sentence, scope) => {
    const flag = analyze(sentence).flags.find(({ kind }) => kind === 'unconfirmed');
    expect(flag && sentence.slice(flag.span.start, flag.span.end)).toBe(scope);
  });
});

describe('one flag for one thing', () => {
  const COUNTS: [sentence: string, flags: number][] = [
    ['The broker was indicted on a charge of fraud.', 1],
    ['The broken glass suggests that the thief may have fallen.', 1],
    ['There was no sign, no sign at all, of a struggle.', 1],
    ['The union accused the firm of theft, an accusation it called grave.', 1],
    ['She accused him of theft, and he allegedly confessed.', 2],
    ['Some reports suggest that the ship had sunk.', 1],
  ];
  it.each(COUNTS)('%s', (sentence, count) => {
    expect(analyze(sentence).flags.filter(({ kind }) => kind === 'unconfirmed')).toHaveLength(count);
  });
});
