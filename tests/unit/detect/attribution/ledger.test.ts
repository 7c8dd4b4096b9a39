import { describe, expect, it } from 'vitest';
import { attributed, ledgerOf } from './attributed.ts';

describe('the ledger', () => {
  it('brings the mentions of one name together under the fullest', () => {
    const text = 'Mayor Teresa Quill said the dam was safe. Quill said it was new.';
    const [source, ...others] = ledgerOf(text);
    expect(others).toEqual([]);
    expect(source).toMatchObject({ label: 'Mayor Teresa Quill', type: 'person', attributions: ['a1', 'a2'] });
    expect(source?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Mayor Teresa Quill', 'Quill']);
  });

  it('brings a back-reference to the source that it stands for', () => {
    const [source, ...others] = ledgerOf('A senior official said the plan was dead. The official said it was late.');
    expect(others).toEqual([]);
    expect(source).toMatchObject({ label: 'A senior official', type: 'described', attributions: ['a1', 'a2'] });
  });

  it('keeps two unnamed sources apart', () => {
    const labels = ledgerOf('An aide said it was over. Another aide said it was not.').map(({ label }) => label);
    expect(labels).toEqual(['An aide', 'Another aide']);
  });

  it('notes the reason for anonymity, also where the next sentence gives it', () => {
    const text = 'An aide said it was over. The aide was not authorized to speak to the press.';
    const reason = ledgerOf(text)[0]?.reasonForAnonymity;
    expect(reason && text.slice(reason.start, reason.end)).toBe('not authorized to speak');
  });

  it('notes how close a source stands', () => {
    const text = 'Two people familiar with the matter said it was over.';
    const proximity = ledgerOf(text)[0]?.proximity;
    expect(proximity && text.slice(proximity.start, proximity.end)).toBe('familiar with the matter');
  });

  it('notes what came at second hand', () => {
    expect(ledgerOf('A source told Reuters that it was over.')[0]?.secondHand).toBe(true);
    expect(ledgerOf('A source said that it was over.')[0]?.secondHand).toBe(false);
  });

  it('leaves quoted attributions out of the list but lets them count as mentions', () => {
    expect(attributed('“My aides say it is over,” Hale said.')).toEqual(['Hale | said | “My aides say it is over,”']);
  });
});
