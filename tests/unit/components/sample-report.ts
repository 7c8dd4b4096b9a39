/** Reports for component tests, written as sentences in which the words to mark are told apart. */
import type { Flag, FlagKind, Report, Span, Subtype } from '../../../utils/report.ts';

interface SampleFlag {
  kind: FlagKind;
  subtype: Subtype;
  /** Words of the sentence. */
  cue: string;
  source?: string;
}

export interface SampleSentence {
  text: string;
  flags?: readonly SampleFlag[];
}

const find = (sentence: string, words: string, offset: number): Span => {
  const start = sentence.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${sentence}”`);
  return { start: offset + start, end: offset + start + words.length };
};

export function sampleReport(sentences: readonly SampleSentence[], article: Partial<Report['article']> = {}): Report {
  let text = '';
  const spans: Span[] = [];
  const flags: Flag[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const start = text.length;
    text += `${sentence.text} `;
    const span = { start, end: start + sentence.text.length };
    spans.push(span);
    for (const { kind, subtype, cue, source } of sentence.flags ?? []) {
      flags.push({
        id: `f${flags.length}`,
        kind,
        subtype,
        sentence: index,
        span,
        cue: find(sentence.text, cue, start),
        source: source === undefined ? null : find(sentence.text, source, start),
        sourceId: null,
        confidence: 0.9,
        rule: 'sample',
        denies: null,
        deniedBy: [],
      });
    }
  }
  const count = (kind: FlagKind): number => flags.filter((flag) => flag.kind === kind).length;
  return {
    version: 1,
    article: {
      title: 'Harbour bridge closed after a night of warnings',
      byline: null,
      siteName: 'The Calder Gazette',
      publishedTime: null,
      language: 'en',
      url: 'https://gazette.example/bridge',
      words: text.split(/\s+/).length,
      ...article,
    },
    text,
    sentences: spans,
    attributions: [],
    flags,
    sources: [],
    summary: {
      sentences: spans.length,
      attributed: 0,
      bySourceType: {
        person: 0,
        institution: 0,
        spokesperson: 0,
        document: 0,
        outlet: 0,
        described: 0,
        collective: 0,
        unnamed: 0,
      },
      byKind: { anonymous: count('anonymous'), unconfirmed: count('unconfirmed'), denial: count('denial') },
      bySubtype: {} as Report['summary']['bySubtype'],
      sources: 0,
    },
  };
}

export const BRIDGE: readonly SampleSentence[] = [
  {
    text: 'The harbour bridge was closed at midnight after engineers heard the northern pier move, two officials with direct knowledge of the inspection said.',
    flags: [
      {
        kind: 'anonymous',
        subtype: 'described',
        cue: 'two officials with direct knowledge of the inspection said',
        source: 'two officials with direct knowledge of the inspection',
      },
    ],
  },
  { text: 'Traffic was led over the old crossing.' },
  {
    text: 'A first crack was reportedly seen in March, and it may have widened since, according to people familiar with the survey.',
    flags: [
      { kind: 'unconfirmed', subtype: 'hearsay', cue: 'reportedly' },
      { kind: 'unconfirmed', subtype: 'speculation', cue: 'may have' },
      {
        kind: 'anonymous',
        subtype: 'unnamed',
        cue: 'according to people familiar with the survey',
        source: 'people familiar with the survey',
      },
    ],
  },
  {
    text: 'The port authority denied that it had known of any crack.',
    flags: [{ kind: 'denial', subtype: 'denied', cue: 'denied', source: 'The port authority' }],
  },
  { text: '“We acted within the hour,” said its director, Milan Osk.' },
  {
    text: 'The builder, Norrland Works, declined to comment.',
    flags: [
      { kind: 'denial', subtype: 'no_comment', cue: 'declined to comment', source: 'The builder, Norrland Works' },
    ],
  },
  {
    text: 'Its letters to the council could not be independently verified.',
    flags: [{ kind: 'unconfirmed', subtype: 'unverified', cue: 'could not be independently verified' }],
  },
  {
    text: 'Critics of the project say that the repairs of 2023 were paid for and never made.',
    flags: [
      { kind: 'anonymous', subtype: 'collective', cue: 'Critics of the project say', source: 'Critics of the project' },
    ],
  },
];
