import { describe, expect, it } from 'vitest';
import { OWN_PHRASE_RULE, placesOf, withOwnPhrases } from '../../utils/own-phrases.ts';
import type { OwnPhrase } from '../../utils/settings.ts';
import { BRIDGE, sampleReport } from './components/sample-report.ts';

const phrase = (text: string, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  text,
  kind: 'unconfirmed',
  flag: true,
  ...more,
});

describe('the places of a phrase', () => {
  const text = 'It is understood that It IS\nunderstood; it is understoodly so. (It is understood)';
  it('are whole words, in any case and over any white space', () => {
    expect(placesOf(text, 'it is understood').map(({ start, end }) => text.slice(start, end))).toEqual([
      'It is understood',
      'It IS\nunderstood',
      'It is understood',
    ]);
  });

  it('hold signs that patterns are made of as themselves', () => {
    expect(placesOf('He paid $5 (or more).', '$5 (or more).')).toEqual([{ start: 8, end: 21 }]);
    expect(placesOf('aaaa', '.*')).toEqual([]);
  });
});

describe('withOwnPhrases', () => {
  const report = sampleReport(BRIDGE);

  it('marks the sentence of each place, in reading order, under an id and a rule of its own', () => {
    const { flags, summary } = withOwnPhrases(report, [phrase('old crossing')]);
    const own = flags.filter(({ rule }) => rule === OWN_PHRASE_RULE);
    expect(own).toMatchObject([{ kind: 'unconfirmed', sentence: 1, confidence: 1, span: report.sentences[1] }]);
    expect(flags.map(({ sentence }) => sentence)).toEqual(
      flags.map(({ sentence }) => sentence).toSorted((a, b) => a - b),
    );
    expect(new Set(flags.map(({ id }) => id)).size).toBe(flags.length);
    expect(summary.byKind.unconfirmed).toBe(report.summary.byKind.unconfirmed + 1);
  });

  it('adds nothing where the kind is marked on these words already', () => {
    expect(withOwnPhrases(report, [phrase('was reportedly seen')])).toBe(report);
    expect(withOwnPhrases(report, [phrase('was reportedly seen', { kind: 'denial' })])).not.toBe(report);
  });

  it('marks the longer of two phrases of a kind that overlap, whichever came first', () => {
    const phrases = [phrase('old crossing'), phrase('the old crossing')];
    for (const order of [phrases, phrases.toReversed()]) {
      const own = withOwnPhrases(report, order).flags.filter(({ rule }) => rule === OWN_PHRASE_RULE);
      expect(own.map(({ cue }) => report.text.slice(cue.start, cue.end).toLowerCase())).toEqual(['the old crossing']);
    }
  });

  it('keeps the id of a mark when other phrases come', () => {
    const idOf = (phrases: OwnPhrase[]) =>
      withOwnPhrases(report, phrases).flags.find(
        ({ cue, rule }) => rule === OWN_PHRASE_RULE && report.text.slice(cue.start, cue.end) === 'old crossing',
      )?.id;
    expect(idOf([phrase('old crossing')])).toBeTruthy();
    expect(idOf([phrase('the bridge'), phrase('old crossing')])).toBe(idOf([phrase('old crossing')]));
  });

  it('leaves phrases that are never to be marked to those who choose what is shown', () => {
    expect(withOwnPhrases(report, [phrase('old crossing', { flag: false })])).toBe(report);
  });
});
