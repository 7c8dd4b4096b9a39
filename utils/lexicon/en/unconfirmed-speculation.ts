/** Speculation: guesses by the writer or a source about what is or was the case. */
import type { CueGroup, CueWords } from './unconfirmed-cue.ts';

export const SPECULATION_WORDS: CueWords = {
  adverb: [
    'also',
    'still',
    'now',
    'well',
    'even',
    'actually',
    'already',
    'then',
    'not',
    "n't",
    'in',
    'fact',
    'instead',
    'just',
    'only',
    'yet',
    'simply',
    'at',
    'least',
    'too',
    'unlawfully',
    'later',
    'once',
    'never',
    'both',
    'all',
    'eventually',
  ],
};

export const SPECULATION_CUES: readonly CueGroup[] = [
  {
    rule: 'unconfirmed/speculation-appears',
    confidence: 0.9,
    patterns: ['{seem|appear} to', '{seem|appear} , however , to', 'what {seem|appear} to be', 'it {seem|appear} that'],
  },
  {
    rule: 'unconfirmed/speculation-apparent',
    confidence: 0.92,
    patterns: ['apparently', 'seemingly', 'apparent', 'a seeming'],
  },
  {
    rule: 'unconfirmed/speculation-may-have',
    confidence: 0.9,
    patterns: ['may|might @adverb? @adverb? have', 'must @adverb? have', 'could @adverb? @adverb? have been'],
  },
  {
    rule: 'unconfirmed/speculation-may-be',
    confidence: 0.75,
    patterns: ['may|might @adverb? @adverb? be', 'could @adverb? be <1 part|result|sign|somebody|someone|because'],
  },
  {
    rule: 'unconfirmed/speculation-likely',
    confidence: 0.8,
    patterns: [
      'probably',
      'likely',
      'presumably',
      'perhaps',
      'maybe',
      'possibly',
      'quite|very possibly',
      'chances are',
    ],
  },
  {
    rule: 'unconfirmed/speculation-suggests',
    confidence: 0.7,
    patterns: [
      '{suggest} that',
      '{suggest}',
      '{indicate} that',
      '{hint|imply} that',
      'could|may|might indicate|mean|suggest|signal|reflect|explain',
      'raising|raised the possibility that',
      'it {be} possible that',
      'could|can @adverb? not be ruled out',
      'consistent with a|an',
    ],
  },
  {
    rule: 'unconfirmed/speculation-belief',
    confidence: 0.75,
    patterns: [
      'police|investigators|authorities|detectives believe|believed|suspect|suspected|think',
      'i suspect|guess',
      'my guess|suspicion|hunch is',
      '{suspect:base,s} that',
      'sounds|sounded like',
      'looks|looked like',
      'i think it was',
      'i think probably',
    ],
  },
];

export const NOT_SPECULATION: readonly string[] = [
  'likely voter|voters|nominee|candidate',
  'may or may not',
  'may have to',
  'might have to',
  'must have <2 to',
  'more likely to',
  'likely to',
  'most likely to',
];
