import { beforeAll, describe, expect, it } from 'vitest';
import { cardEntry } from '../../../utils/page/card-words.ts';
import type { Flag, Report } from '../../../utils/report.ts';
import { useEnglish } from '../components/messages.ts';
import { sampleReport } from '../components/sample-report.ts';

beforeAll(useEnglish);

const LONG = `The city moved the route, two officials said, ${'and moved it again '.repeat(20)}after that.`;

function report(): Report {
  const made = sampleReport([
    {
      text: LONG,
      flags: [{ kind: 'anonymous', subtype: 'described', cue: 'two officials said', source: 'two officials' }],
    },
    {
      text: 'The mayor\n denied it.',
      flags: [{ kind: 'denial', subtype: 'denied', cue: 'denied', source: 'The mayor' }],
    },
    { text: 'It rained, it is said.', flags: [{ kind: 'unconfirmed', subtype: 'hearsay', cue: 'it is said' }] },
  ]);
  const [claim, denial] = made.flags as [Flag, Flag];
  denial.denies = claim.span;
  claim.deniedBy = [denial.id];
  claim.sourceId = 's1';
  made.sources.push({
    id: 's1',
    label: 'two officials',
    type: 'described',
    mentions: [],
    attributions: [],
    reasonForAnonymity: null,
    proximity: null,
    secondHand: false,
  });
  return made;
}

const entry = (index: number, made = report(), unshown: readonly string[] = []) =>
  cardEntry(made, made.flags[index] as Flag, (id) => !unshown.includes(id));

describe('cardEntry', () => {
  it('tells kind, subtype, meaning and the words as written', () => {
    expect(entry(0)).toMatchObject({
      kindLabel: 'Anonymous source',
      subtypeLabel: 'Described, not named',
      wording: 'two officials said',
      source: { label: 'two officials' },
    });
    expect(entry(0).means).toContain('Their role is told');
  });

  it('has no source where the sentence names none', () => {
    expect(entry(2).source).toBeNull();
  });

  it('says whom a pronoun stands for, and what kind of source that is', () => {
    const made = report();
    Object.assign(made.flags[1] as Flag, { sourceId: 's2' });
    made.sources.push({
      ...(made.sources[0] as Report['sources'][number]),
      id: 's2',
      label: 'Teresa Quill',
      type: 'person',
    });
    expect(entry(1, made).source).toMatchObject({ label: 'The mayor', meant: 'Teresa Quill', type: 'named person' });
  });

  it('does not say twice what the wording or the subtype has said', () => {
    expect(entry(0).source).toMatchObject({ label: 'two officials', meant: null, type: null });
    const made = report();
    Object.assign(made.sources[0] as Report['sources'][number], { label: 'two senior aides to the mayor' });
    expect(entry(0, made).source).toMatchObject({ label: 'two senior aides to the mayor', meant: null });
  });

  it('counts what else rests on the same source', () => {
    expect(entry(0).source?.also).toBeNull();
    const made = report();
    for (const flag of made.flags) flag.sourceId = 's1';
    expect(entry(0, made).source?.also?.label).toBe('also behind 2 other marks');
    made.flags.pop();
    expect(entry(0, made).source?.also?.label).toBe('also behind 1 other mark');
  });

  it('counts and walks only marks that are shown', () => {
    const made = report();
    for (const flag of made.flags) flag.sourceId = 's1';
    expect(entry(0, made, ['f1']).source?.also).toEqual({ label: 'also behind 1 other mark', next: 'f2' });
    expect(entry(0, made, ['f1', 'f2']).source?.also).toBeNull();
  });

  it('links a claim and its denial both ways, in short, on one line', () => {
    expect(entry(0).links).toEqual([{ label: 'Possibly disputed here', text: 'The mayor denied it.', flagId: 'f1' }]);
    const [link] = entry(1).links;
    expect(link).toMatchObject({ label: 'Possibly answers this', flagId: 'f0' });
    expect(link?.text.length).toBeLessThanOrEqual(162);
    expect(link?.text).toMatch(/^The city moved the route.* …$/);
  });

  it('does not link a sentence to itself', () => {
    const made = report();
    const [claim, denial] = made.flags as [Flag, Flag];
    claim.sentence = denial.sentence;
    denial.denies = denial.span;
    expect(entry(0, made).links).toEqual([]);
    expect(entry(1, made).links).toEqual([]);
  });
});
