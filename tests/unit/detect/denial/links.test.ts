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
    [
      'a claim named after its verb',
      `${FILLER} Two pilots alleged that the tower had slept. ${FILLER} The tower’s chief, Ada Renn, rejected the allegation.`,
      'Two pilots alleged that the tower had slept.',
    ],
    [
      'an accusation against the denier, not another one',
      `Clerks accused Otto Falk of taking cash. Clerks accused Mina Roe of forging bills. ${FILLER} Falk denied wrongdoing.`,
      'Clerks accused Otto Falk of taking cash.',
    ],
    [
      'somebody else’s words rather than the denier’s own',
      `The ferry was late for weeks, said a rower, Ines Moor, who blamed the pilot. “I like the sea,” the pilot, Tom Ashby, said. “That is untrue,” Ashby added.`,
      'The ferry was late for weeks, said a rower, Ines Moor, who blamed the pilot.',
    ],
  ])('%s', (_, text, claim) => {
    expect(denialsIn(text).at(-1)?.denies ?? denialsIn(text)[0]?.denies).toBe(claim);
  });

  it('is none for a party that does not comment', () => {
    expect(denialsIn(`${CHARGE} The board declined to comment.`)).toMatchObject([{ denies: null }]);
  });

  it.each([
    ['a bare pronoun', 'The mayor denied it.'],
    ['a quoted word', '“Never,” Mayor Ada Renn said.'],
  ])('is none where no sentence states one: %s', (_, text) => {
    expect(denialsIn(text)).toMatchObject([{ denies: null }]);
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
