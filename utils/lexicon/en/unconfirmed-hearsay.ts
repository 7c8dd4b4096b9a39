/**
 * Hearsay: words by which a text passes on talk or reports that nobody answers for.
 * Groups: what the words do. The pattern language is that of utils/language/pattern.ts.
 */
import { listOf } from '../word-list.ts';
import { ADVERBS, type CueGroup, type CueWords } from './unconfirmed-cue.ts';

/** "is believed to", "it was said": the impersonal passives of the reporting verbs (AP and NPR both warn of them). */
const BELIEVED = ['believed', 'thought', 'understood', 'rumored', 'rumoured', 'reported', 'said', 'reputed', 'assumed'];

export const HEARSAY_WORDS: CueWords = {
  adverb: ADVERBS,
  believed: BELIEVED,
  /** What a deed is taken for, where its reason is not told: "widely seen as a warning". */
  motive: listOf(
    'attempt effort bid ploy warning message snub rebuke swipe dig jab plot punishment retaliation retribution revenge',
  ),
  /** Talk that nobody answers for, in the plural or the singular. */
  rumour: ['rumor', 'rumors', 'rumour', 'rumours'],
  tale: listOf('rumor+ rumour+ stories tales whispers gossip claims'),
  /** Whose reports: nobody's in particular. */
  vague: listOf(
    'media press local some several multiple various numerous many other credible initial early earlier preliminary ' +
      'recent published us u.s. american british foreign international western state online anecdotal conflicting ' +
      'persistent fresh new+ first latest separate widespread scattered tabloid newspaper television tv radio social',
  ),
};

export const HEARSAY_CUES: readonly CueGroup[] = [
  { rule: 'unconfirmed/hearsay-adverb', confidence: 0.97, patterns: ['reportedly|rumouredly|reputedly'] },
  { rule: 'unconfirmed/hearsay-adverb', confidence: 0.85, patterns: ['supposedly'] },
  {
    rule: 'unconfirmed/hearsay-passive',
    confidence: 0.9,
    patterns: [
      '{be} @adverb? @adverb? @believed to',
      'believed|thought|understood|rumored|rumoured|reputed to be|have',
      'reported|said to have',
      ', said to be',
      'reported to be',
      '{be} believed|presumed|thought|feared dead|stolen|killed|lost|drowned|trapped|missing|responsible',
      'it {be} @adverb? @adverb? being? @believed|presumed|whispered',
      "it 's @adverb? been @adverb? @believed|suggested",
      'linked with a|an <2 move|transfer',
      'it {have} @adverb? been @adverb? @believed|suggested|speculated|whispered',
      'it {be} @adverb? suggested|suspected|feared|gathered that',
      "i|we are|am|'re|'m told",
      'i|we hear that',
      '{be} feared|presumed|alleged|claimed to',
      'seen|viewed|perceived|interpreted|regarded as a|an|the? <3 @motive',
      'widely|largely|broadly seen|viewed|perceived as a way to',
      'seen|viewed|perceived|interpreted|regarded by <2 as a|an|the <3 @motive',
      'widely|commonly|generally believed|thought|assumed|rumored|rumoured|understood|perceived',
    ],
  },
  {
    rule: 'unconfirmed/hearsay-reports',
    confidence: 0.9,
    patterns: [
      'according to @vague? @vague? @vague? reports|rumors|rumours',
      'according to <2 legend|lore|gossip|@rumour',
      'if the? reports|accounts|@rumour {be} to be believed',
      'reports spoke of',
      'reports {begin} circulating',
      'reports {emerge|surface|circulate|swirl}',
      'reports on social media',
      'reports suggest|suggested|suggesting|claim|claimed|claiming|say|said|indicate|indicated',
      'there {have|be} been? @vague? reports|rumors|rumours',
      'amid @vague? @vague? reports|rumors|rumours',
      'media|press|news reports that',
      'according to a|an|one @vague @vague? report',
      'according to <1 media',
      'by some|most|many|several|various|all accounts',
      'by one account',
      'in one|another|some version+ of <1 events',
      'reports in <4 {say|suggest|claim|indicate:base,past}',
      'according to some|several|many|most|various accounts',
      'some|several accounts {say:base,past} that?',
      'reports {have} @adverb? said|suggested|claimed|indicated that?',
    ],
  },
  { rule: 'unconfirmed/hearsay-reports', confidence: 0.65, patterns: ['reports that|of'] },
  {
    rule: 'unconfirmed/hearsay-media',
    confidence: 0.8,
    patterns: ['@vague @vague? media|outlets|newspapers {report:base,past}'],
  },
  {
    rule: 'unconfirmed/hearsay-rumour',
    confidence: 0.85,
    patterns: [
      '@rumour of|about|over|spread|has|had|have',
      '@rumour|speculation <4 that',
      '@rumour <1 {swirl|circulate|persist|abound|sweep|surface|emerge|fly|mount|suggest|say|claim|dog|surround}',
      'subject|target|dogged|plagued of|by <2 @rumour',
      '@tale <3 {circulate|swirl}',
      '@tale|story <3 {go:past,ing} round|around|about',
      '@tale|story|names <3 {do|make:past,ing} the rounds',
      'the story goes that|,',
      ', or? so the story goes',
      '{rumor|rumour:past} to?',
      'word {spread|get|leak|filter} <1 that',
      'word {have} @adverb? spread|got|gotten <1 that',
      'word reached <4 that',
      'word|legend|lore|gossip|@rumour has|had it that?',
      'word|talk|whisper|buzz|gossip|chatter|scuttlebutt <5 is|was that',
      'the talk <5 was of a|an',
      'there {have|be} been? <2 speculation that?',
      'amid <2 speculation that?',
      '{fuel|prompt|spark|stoke|raise|trigger|feed|fan} <2 speculation|rumors|rumours|gossip that?',
      'fuelled|fuelling <2 speculation|rumors|rumours|gossip|talk|whispers that|of|about?',
      'word on the street',
      'talk|whispers|gossip that',
      'there {be|have} been? <1 talk|chatter|whispers <3 that',
      'conspiracy theory|theories suggesting|claiming|alleging',
      'chatter|talk|speculation {be|have} been? growing|rife|louder|building|swirling|mounting',
      'speculation {mount|grow|swirl}',
      'the current|conventional|prevailing|general thinking|wisdom|belief|assumption {be}',
      '@rumour {be} swirling|circulating|rife|growing|spreading',
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
  'speculation as to',
  'reports of the',
  'to|initial|after|behind|continued|following reports of',
  'according to state media',
  'state media|television|tv|radio {say:base,past}',
  "the|a|an|'s|his|her|their|its reported cases|case|earnings|results|sales|profit|revenue|income|figures|number+|deaths|infections|for|to|on|that",
];
