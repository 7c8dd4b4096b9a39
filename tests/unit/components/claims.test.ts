import { describe, expect, it } from 'vitest';
import { type Claim, cutAtCues, filterClaims, labelsOf, listClaims } from '../../../components/popup/claims.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { BRIDGE, sampleReport } from './sample-report.ts';

const report = sampleReport(BRIDGE);
const textOf = ({ sentence }: Claim): string => report.text.slice(sentence.start, sentence.end);

describe('listClaims', () => {
  it('lists each marked sentence once, in reading order', () => {
    const { claims, total, counts } = listClaims(report, DEFAULT_SETTINGS, []);
    expect(claims.map(textOf)).toEqual(BRIDGE.filter(({ flags }) => flags).map(({ text }) => text));
    expect(total).toBe(8);
    expect(counts).toEqual({ anonymous: 3, unconfirmed: 3, denial: 2 });
  });

  it('reads in the order of the text, whatever the order of the flags', () => {
    const shuffled = { ...report, flags: report.flags.toReversed() };
    const inOrder = listClaims(report, DEFAULT_SETTINGS, []).claims.map(textOf);
    expect(listClaims(shuffled, DEFAULT_SETTINGS, []).claims.map(textOf)).toEqual(inOrder);
  });

  it('leaves out what the settings switch off and what is hidden, and counts both apart', () => {
    const settings = structuredClone(DEFAULT_SETTINGS);
    settings.kinds.denial = false;
    settings.subtypes.speculation = false;
    const denial = report.flags.find(({ kind }) => kind === 'denial')?.id ?? '';
    const list = listClaims(report, settings, ['f0', denial]);
    expect(list).toMatchObject({ total: 4, switchedOff: 3, hidden: 1, counts: { denial: 0 } });
    expect(list.claims.flatMap(({ flags }) => flags.map(({ id }) => id))).not.toContain('f0');
  });
});

describe('filterClaims', () => {
  const { claims } = listClaims(report, DEFAULT_SETTINGS, []);

  it('shows all where no kind is chosen', () => expect(filterClaims(claims, new Set())).toEqual(claims));

  it('shows the sentences with a chosen kind, and of those only the flags of that kind', () => {
    const shown = filterClaims(claims, new Set(['unconfirmed']));
    expect(shown.map(({ flags }) => flags.map(({ subtype }) => subtype))).toEqual([
      ['hearsay', 'speculation'],
      ['unverified'],
    ]);
  });
});

describe('cutAtCues', () => {
  const cut = (text: string, cues: [string, 'anonymous' | 'denial'][]) => {
    const flags = cues.map(
      ([cue, kind]) => ({ kind, subtype: kind === 'denial' ? 'denied' : 'unnamed', cue }) as const,
    );
    const made = sampleReport([{ text, flags }]);
    const [claim] = listClaims(made, DEFAULT_SETTINGS, []).claims;
    if (!claim) throw new Error('No claim');
    return cutAtCues(made.text, claim).map(({ text: piece, kind }) => [piece, kind]);
  };

  it('marks the cue in its sentence', () => {
    expect(cut('He denied it.', [['denied', 'denial']])).toEqual([
      ['He ', null],
      ['denied', 'denial'],
      [' it.', null],
    ]);
  });

  it('keeps every letter once where cues overlap or lie in one another', () => {
    const pieces = cut('A source denied it.', [
      ['A source denied', 'anonymous'],
      ['denied it', 'denial'],
      ['source', 'denial'],
    ]);
    expect(pieces.map(([piece]) => piece).join('')).toBe('A source denied it.');
    expect(pieces).toEqual([
      ['A source denied', 'anonymous'],
      [' it', 'denial'],
      ['.', null],
    ]);
  });

  it('handles a cue at either end', () => {
    expect(
      cut('Denied, he said', [
        ['Denied', 'denial'],
        ['he said', 'anonymous'],
      ]).map(([piece]) => piece),
    ).toEqual(['Denied', ', ', 'he said']);
  });
});

describe('labelsOf', () => {
  it('names kind, subtype, source and wording', () => {
    expect(labelsOf(report.text, report.flags.slice(0, 1))).toEqual([
      {
        kind: 'anonymous',
        subtype: 'described',
        source: 'two officials with direct knowledge of the inspection',
        wordings: ['two officials with direct knowledge of the inspection said'],
      },
    ]);
  });

  it('ends a source where its words end', () => {
    const { text, flags } = sampleReport([
      {
        text: 'An aide, who asked not to be named, said so.',
        flags: [
          { kind: 'anonymous', subtype: 'described', cue: 'said', source: 'An aide, who asked not to be named,' },
        ],
      },
    ]);
    expect(labelsOf(text, flags).map(({ source }) => source)).toEqual(['An aide, who asked not to be named']);
  });

  it('says the same thing once, with all its wordings', () => {
    const { text, flags } = sampleReport([
      {
        text: 'It may have been, and possibly was.',
        flags: [
          { kind: 'unconfirmed', subtype: 'speculation', cue: 'may have' },
          { kind: 'unconfirmed', subtype: 'speculation', cue: 'possibly' },
        ],
      },
    ]);
    expect(labelsOf(text, flags)).toEqual([
      { kind: 'unconfirmed', subtype: 'speculation', source: null, wordings: ['may have', 'possibly'] },
    ]);
  });
});
