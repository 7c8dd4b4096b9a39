/**
 * Hearsay: words by which a text passes on talk or reports that nobody answers for.
 * Groups: what the words do. The pattern language is that of utils/language/pattern.ts.
 */
import type { CueGroup, CueWords } from './unconfirmed-cue.ts';

/** "is believed to", "it was said": the impersonal passives of the reporting verbs (AP and NPR both warn of them). */
const BELIEVED = ['believed', 'thought', 'understood', 'rumored', 'rumoured', 'reported', 'said', 'reputed', 'assumed'];

export const HEARSAY_WORDS: CueWords = {
  adverb:
    "also still now long once even widely generally commonly largely broadly initially already then previously variously subsequently originally not n't".split(
      ' ',
    ),
  believed: BELIEVED,
  /** What a deed is taken for, where its reason is not told: "widely seen as a warning". */
  motive:
    'attempt effort bid ploy tactic warning signal message snub rebuke reward response swipe dig jab strategy plot punishment retaliation retribution revenge'.split(
      ' ',
    ),
  /** Whose reports: nobody's in particular. */
  vague:
    'media news press local some several multiple various numerous many other credible initial early earlier preliminary recent published us u.s. american british foreign international western state online anecdotal conflicting persistent fresh new first latest separate widespread scattered tabloid newspaper television tv radio social'.split(
      ' ',
    ),
};

export const HEARSAY_CUES: readonly CueGroup[] = [
  { rule: 'unconfirmed/hearsay-adverb', confidence: 0.97, patterns: ['reportedly', 'rumouredly', 'reputedly'] },
  { rule: 'unconfirmed/hearsay-adverb', confidence: 0.85, patterns: ['supposedly'] },
  {
    rule: 'unconfirmed/hearsay-passive',
    confidence: 0.9,
    patterns: [
      '{be} @adverb? @adverb? @believed to',
      'believed|thought|understood|rumored|rumoured|reputed to be|have',
      'reported|said to have',
      'reported to be',
      '{be} believed|presumed|thought|feared dead|stolen|killed|lost|drowned|trapped|missing|responsible',
      'it {be} @adverb? @adverb? @believed',
      'it {have} @adverb? been @adverb? @believed',
      'it {have} @adverb? been @adverb? suggested|speculated|whispered',
      '{be} feared|presumed|alleged|claimed to',
      'seen|viewed|perceived|interpreted|regarded as a|an|the? <3 @motive',
      'seen|viewed|perceived as a way to',
      'seen|viewed|perceived|interpreted|regarded by <2 as a|an|the <3 @motive',
      'widely|commonly|generally believed|thought|assumed|rumored|rumoured|understood|perceived',
    ],
  },
  {
    rule: 'unconfirmed/hearsay-reports',
    confidence: 0.9,
    patterns: [
      'according to @vague? @vague? @vague? reports|rumors|rumours',
      'reports {emerge|surface|circulate|swirl}',
      'reports on social media',
      'reports suggest|suggested|suggesting|claim|claimed|claiming|say|said|indicate|indicated',
      'there {have|be} been? @vague? reports|rumors|rumours',
      'amid @vague? @vague? reports|rumors|rumours',
      'media|press|news reports that',
      'according to a|an|one @vague @vague? report',
      'according to <1 media',
      'by some|most|many|several|various accounts',
    ],
  },
  { rule: 'unconfirmed/hearsay-reports', confidence: 0.65, patterns: ['reports that|of'] },
  {
    rule: 'unconfirmed/hearsay-media',
    confidence: 0.8,
    patterns: [
      '@vague media|outlets|newspapers {report:base,past}',
      '@vague @vague media|outlets|newspapers {report:base,past}',
    ],
  },
  {
    rule: 'unconfirmed/hearsay-rumour',
    confidence: 0.85,
    patterns: [
      'rumor|rumors|rumour|rumours that|of|about|swirl|swirled|swirling|circulated|circulating|spread|has|had|have',
      '{rumor|rumour:past} to?',
      'word {spread|get} <1 that',
      'word {have} @adverb? spread|got|gotten <1 that',
      'word|legend has it',
      'rumor|rumour has it',
      'there {have|be} been? <2 speculation that?',
      'speculation that',
      'amid <2 speculation that?',
      '{fuel|prompt|spark|stoke|raise|trigger|feed} <2 speculation|rumors|rumours|gossip that?',
      'word on the street',
      'talk|whispers|gossip that',
      'there {be} <1 thought|talk|chatter that',
      'conspiracy theory|theories suggesting|claiming|alleging',
      'speculation {be} rife|growing|swirling|mounting',
      'speculation {mount|grow|swirl}',
      'chatter|talk {be} growing|rife|louder|building|swirling',
      'chatter|talk {have} been growing|mounting|building|swirling',
      'chatter that',
      'rumor|rumors|rumour|rumours {be} swirling|circulating|rife|growing|spreading',
      'the current|conventional|prevailing|general thinking|wisdom|belief|assumption {be}',
    ],
  },
  {
    rule: 'unconfirmed/hearsay-reported',
    confidence: 0.75,
    patterns: ["the|a|an|'s|his|her|their|its reported|rumored|rumoured|reputed"],
  },
];

/** Same words, another meaning. */
export const NOT_HEARSAY: readonly string[] = [
  'according to state media',
  "the|a|an|'s|his|her|their|its reported cases|case|earnings|results|sales|profit|revenue|income|figures|number|numbers|deaths|infections|for|to|on|that",
];
