import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/detect/analyze.ts';
import { denialsIn } from './denials-in.ts';

const CHARGE = 'A former clerk accused the harbour board of hiding a spill of diesel in March.';
const FILLER = 'The harbour handles two million crates a year. Ferries leave it every hour.';

describe('the claim that a denial answers', () => {
  it.each([
    ['a claim just before', `${CHARGE} The board denied the accusation.`, CHARGE],
    ['a claim further up', `${CHARGE} ${FILLER} The board denied hiding the spill.`, CHARGE],
    [
      'a claim that shares its words',
      `${CHARGE} Police accused two drivers of theft. The board denied any spill.`,
      CHARGE,
    ],
    ['a claim behind the lead', `The board denied hiding a spill. ${CHARGE}`, CHARGE],
    ['a quoted denial', `${CHARGE} “That is false,” the board said.`, CHARGE],
    [
      'a claim in its own sentence',
      `${FILLER} The board denied reports that it had hidden a spill of diesel.`,
      'The board denied reports that it had hidden a spill of diesel.',
    ],
    [
      'an accusation and its denial together',
      `${FILLER} A clerk accused the board of fraud, which it denied.`,
      'A clerk accused the board of fraud, which it denied.',
    ],
  ])('%s', (_, text, claim) => {
    expect(denialsIn(text).at(-1)?.denies ?? denialsIn(text)[0]?.denies).toBe(claim);
  });

  it('is none for a party that does not comment', () => {
    expect(denialsIn(`${CHARGE} The board declined to comment.`)).toMatchObject([{ denies: null }]);
  });

  it('is shared by denials in a row', () => {
    const found = denialsIn(`${CHARGE} ${FILLER} The board denied hiding the spill. “That is false,” it said.`);
    expect(found.map(({ denies }) => denies)).toEqual([CHARGE, CHARGE]);
  });

  it('makes the claim know its denial', () => {
    const { flags } = analyze(`${CHARGE} The board denied the accusation.`);
    const denial = flags.find(({ kind }) => kind === 'denial');
    expect(flags.find(({ kind }) => kind === 'unconfirmed')?.deniedBy).toEqual([denial?.id]);
  });
});
