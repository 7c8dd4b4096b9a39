/** Speculation: guesses by the writer or a source about what is or was the case. */
import { listOf } from '../word-list.ts';
import type { CueGroup, CueWords } from './unconfirmed-cue.ts';

export const SPECULATION_WORDS: CueWords = {
  adverb: listOf(
    "also still now well even actually already then not n't in fact instead just only yet simply at least too partly unlawfully later once never both all eventually",
  ),
  /** What a guess is read from. */
  trace: listOf(
    'evidence footage video+ image+ photo+ recording+ wreckage debris injuries wounds marks traces timing pattern size absence lack fact circumstances clues signs emails messages texts records documents',
  ),
  /** What somebody feels or thinks, as others read it: "seemed unhappy", "sounded more concerned". */
  mood: listOf(
    'confident unhappy concerned unconcerned worried surprised unmoved satisfied convinced unsure nervous angry',
  ),
  /** What a deed looks like: "looked like an attempt to". */
  ploy: listOf('suicide accident murder homicide robbery execution attempt bid ploy'),
  crime: listOf('foul arson sabotage terrorism murder suicide homicide that'),
  /** What is or was the case already: "may be linked to", "might be the work of". */
  state: listOf(
    'reflect account linked tied connected related due responsible behind part product result work cause reason evidence sign because dead alive infected involved guilty complicit unfit violation hiding hidden trapped buried caused higher lower rooted somebody someone',
  ),
};

export const SPECULATION_CUES: readonly CueGroup[] = [
  {
    rule: 'unconfirmed/speculation-appears',
    confidence: 0.92,
    patterns: [
      '{seem|appear} @adverb? aimed|designed|intended|meant|timed|calculated|linked|connected|related|unrelated|aware|unaware',
      '{seem|appear|sound} @adverb? more|less? @mood',
      '{seem|appear} to',
      '{seem|appear} “|"|not to',
      '{seem|appear} , however , to',
      'it would? {seem|appear:base,s,past} that?',
      '{look:s,past} to be',
      '{look:base,s,past} to have',
      'it {seem|appear:s,past} as if|though',
      "it {do} not|n't {seem|appear} that",
      'it {seem|appear:s,past} to me|us that',
      'what {seem|appear|look:s,past} like|a|an',
      '{look|seem:base,s,past} like a|an <2 @ploy',
      '{have:s,past} all? the look|signs|hallmarks of a|an <1 @ploy',
    ],
  },
  {
    rule: 'unconfirmed/speculation-apparently',
    confidence: 0.95,
    patterns: ['apparently|seemingly|presumably|evidently'],
  },
  { rule: 'unconfirmed/speculation-apparent', confidence: 0.9, patterns: ['apparent|seeming'] },
  {
    rule: 'unconfirmed/speculation-may-have',
    confidence: 0.9,
    patterns: ['may @adverb? @adverb? have', 'must @adverb? have', 'could also|well have'],
  },
  {
    rule: 'unconfirmed/speculation-may-have',
    confidence: 0.75,
    patterns: ['might @adverb? @adverb? have'],
  },
  {
    rule: 'unconfirmed/speculation-may-be',
    confidence: 0.8,
    patterns: [
      'may|might|could @adverb? @adverb? @adverb? be|reflect',
      'may|might account',
      'could @adverb? have been',
    ],
  },
  {
    rule: 'unconfirmed/speculation-probably',
    confidence: 0.85,
    patterns: [
      'probably|possibly',
      'quite|very possibly',
      'almost certainly',
      'in all likelihood|probability',
      'most|very likely',
    ],
  },
  { rule: 'unconfirmed/speculation-likely', confidence: 0.8, patterns: ['likely', 'likely to have'] },
  {
    rule: 'unconfirmed/speculation-suggests',
    confidence: 0.75,
    patterns: ['{suggest|hint}', '{suggest|hint} that'],
  },
  { rule: 'unconfirmed/speculation-sounds', confidence: 0.7, patterns: ['it sounds|looks like|as if|though?'] },
  {
    rule: 'unconfirmed/speculation-possible',
    confidence: 0.8,
    patterns: [
      'could|can @adverb? not be ruled out',
      "{do|have|could|can} not|n't @adverb? rule|ruled out @crime",
      "{have} not|n't @adverb? been ruled out",
      "police|investigators|officials|authorities|detectives {have} not|n't @adverb? ruled out",
      'the possibility|theory that',
      'it {be} @adverb? very|quite|highly|entirely|more|most? possible|likely|conceivable|probable that?',
      'there {be} a|every|some <1 chance|possibility|likelihood that?',
      'reason+|grounds to suspect|believe that?',
      'may|might @adverb? be that',
      'may|might be those|that of',
      'it could @adverb? be that',
      'may|might|could @adverb? be why|because',
      'may|might|could @adverb? be to blame',
      'likely|probably to blame',
      'may|might|could be a <1 link|connection between the',
      'may|might @adverb? illustrate|highlight|stem|signal|explain',
      'may|might|could @adverb? have something to do with',
      'could|may|might indicate|mean|suggest that',
      'more likely than',
      'my|his|her|their <1 guess|suspicion|hunch is|was that?',
      'perhaps|maybe',
      'theory|hypothesis|possibility|explanation {be} that',
      'may|might|could explain why|how|the',
      '{be} the likely|likeliest cause|culprit|motive',
      'as the likely|likeliest cause|culprit',
      'likely|likeliest cause|explanation|culprit|motive {be:s,past}',
      'working|leading|prevailing theory|hypothesis <4 {be} that',
      'evidence|clues|indications {point} to|toward+',
      'attack+|blast|bombing|killing+|crime|raid|murder|assault|operation|hack|breach {bear|carry|have} all? the? <1 hallmark+ of',
      'possibly|perhaps|maybe because|due|by',
      'possibly|perhaps|maybe in response|retaliation|revenge|reference to|for',
      'chances|odds are that?',
      'consistent with a|an @adverb? <1 bomb|explosion|attack|missile|overdose|poisoning|fall|suicide|homicide',
    ],
  },
  {
    rule: 'unconfirmed/speculation-belief',
    confidence: 0.8,
    patterns: [
      'police|investigators|authorities|detectives|prosecutors @adverb? believe|believed|suspect|suspected|think',
      'police|investigators|authorities|detectives {do} @adverb believe|think',
      'i suspect|guess|assume|imagine',
      'i think|believe he|she|they',
      '{have} come to think|believe|suspect that?',
      '{surmise|theorize|theorise:s,past} that?',
      '{wonder:s,past} aloud whether|if',
      '{suspect:base,s,past} foul play',
      '{suspect:base,s,past} arson|murder|homicide|sabotage|fraud|poisoning|terrorism|negligence|suicide',
      'i think probably',
      '{suspect:base,s,past} that?',
      '{speculate:s,past} that',
    ],
  },
];

/** Same words, another meaning. */
export const NOT_SPECULATION: readonly string[] = [
  'likely voter+|nominee|candidate+|contender+',
  'may|might or may|might not',
  'may|might have to',
  'no|little|any <1 reason+|grounds to',
  'apparent to|that|in|ease|magnitude|brightness|temperature|heir|contradiction|paradox',
  'apparently have|has to',
  'apparently think+',
  'probably why',
  'are more likely than <3 to',
  'may|might|could be due on|by|within',
  'may|might|could be <4 reason+ to|for',
];
