import { beforeAll, describe, expect, it } from 'vitest';
import { useEnglish } from '../../../cli/english.ts';
import { analyze, UNKNOWN_ARTICLE } from '../../../utils/detect/analyze.ts';
import { toMarkdown } from '../../../utils/export/markdown.ts';
import type { Flag, Report } from '../../../utils/report.ts';

const TEXT = 'Two officials said the pier was *weak*.\nThe harbour office denied it.';

function span(part: string) {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
}

const flag = (fields: Pick<Flag, 'kind' | 'subtype' | 'sentence' | 'cue'> & Partial<Flag>): Flag => ({
  id: 'f1',
  span: span(TEXT),
  source: null,
  sourceId: null,
  confidence: 0.9,
  rule: 'test',
  denies: null,
  deniedBy: [],
  ...fields,
});

const report: Report = {
  ...analyze(TEXT),
  article: {
    ...UNKNOWN_ARTICLE,
    title: 'Pier_1 <closed>',
    byline: 'Ann Lee',
    siteName: 'The Bay',
    publishedTime: '2026-03-04',
    url: 'https://bay.example/pier?a=1&b=<2>',
  },
  sentences: [span('Two officials said the pier was *weak*.'), span('The harbour office denied it.')],
  flags: [
    flag({
      kind: 'anonymous',
      subtype: 'described',
      sentence: 0,
      cue: span('officials said'),
      source: span('Two officials'),
    }),
    flag({ kind: 'unconfirmed', subtype: 'speculation', sentence: 0, cue: span('said the pier') }),
    flag({
      kind: 'denial',
      subtype: 'denied',
      sentence: 1,
      cue: span('denied'),
      source: span('The harbour office'),
      denies: span('the pier was *weak*'),
    }),
  ],
};

describe('toMarkdown', () => {
  beforeAll(useEnglish);

  it('lists each flagged sentence once, with its cues in bold and its text escaped', () => {
    expect(toMarkdown(report)).toBe(
      [
        '# Pier\\_1 \\<closed\\>',
        '',
        'Ann Lee · The Bay · 2026-03-04 · <https://bay.example/pier?a=1&b=%3C2%3E>',
        '',
        '**3 marks in 2 of 2 sentences**',
        '',
        '1. Two **officials said the pier** was \\*weak\\*.',
        '',
        '   - **Anonymous source**: Described, not named. Source: Two officials',
        '   - **Unconfirmed**: Speculation',
        '',
        '2. The harbour office **denied** it.',
        '',
        '   - **Denial**: Denied. Source: The harbour office. Possibly answers: the pier was \\*weak\\*',
        '',
      ].join('\n'),
    );
  });

  it('says when nothing is flagged, and what that does not mean', () => {
    const markdown = toMarkdown(analyze('The pier is made of oak.'));
    expect(markdown).toContain('**Nothing flagged**');
    expect(markdown).toContain('That is not to say that all of it is true.');
    expect(markdown.startsWith('# Untitled page\n')).toBe(true);
  });

  it('keeps a sentence with line breaks on one line, and from becoming a list', () => {
    const text = '- Sources\nsaid no.';
    const sentence = { start: 0, end: text.length };
    const cue = { start: 2, end: 9 };
    const markdown = toMarkdown({
      ...analyze(text),
      sentences: [sentence],
      flags: [flag({ kind: 'anonymous', subtype: 'unnamed', sentence: 0, cue })],
    });
    expect(markdown).toContain('1. \\- **Sources** said no.\n');
  });
});
