/** Unverified: the text says outright that something is not confirmed, not shown or not known. */
import type { CueGroup, CueWords } from './unconfirmed-cue.ts';

export const UNVERIFIED_WORDS: CueWords = {
  not: ['not', "n't"],
  adverb:
    'immediately yet entirely independently fully exactly still so far clearly publicly officially really always completely also even altogether necessarily initially previously directly'.split(
      ' ',
    ),
  evidence: 'evidence proof indication indications sign signs substantiation corroboration suggestion'.split(' '),
  degree:
    'any enough sufficient clear credible conclusive direct hard concrete specific real solid public physical persuasive firm immediate obvious apparent known definitive documentary further actual scientific compelling convincing single particular such outward visible widespread empirical forensic factual objective tangible substantial substantive meaningful significant strong verifiable corroborating supporting medical statistical reliable independent plausible good'.split(
      ' ',
    ),
  ask: 'whether if who what how why where when which'.split(' '),
  hard: ['hard', 'difficult', 'impossible'],
  investigate: ['investigate', 'probe', 'examine'],
};

export const UNVERIFIED_CUES: readonly CueGroup[] = [
  {
    rule: 'unconfirmed/unverified-unclear',
    confidence: 0.9,
    patterns: [
      'unclear',
      '@not @adverb? @adverb? clear @ask',
      '{be} @not @adverb? @adverb? clear',
      '{be} still? unknown',
      '{be} @not @adverb? known',
      'unknown|uncertain @ask',
      '@not @adverb? known @ask',
      'remain|remains|remained to be seen',
      'may never be? know|known',
      'inconclusive',
      'remain|remains|remained unknown|uncertain|unexplained|unanswered|unresolved|murky',
      '@hard to know|say|tell|determine @ask',
      'too early|soon <4 to say|tell|know|speculate|determine',
      'questions <1 remain|remained|linger|lingered',
      'remain|remains|remained|is|was a mystery',
      'mystery {surround}',
      'cause|motive|circumstances <5 under investigation',
      'no motive|cause {have|be} been? @adverb? established|identified|determined|known|given|found',
      'details <4 not @adverb? available|released|known',
      'no @adverb? <1 details {be} @adverb? available|given|released|known',
      'details <6 @not @adverb? been made public',
      'details <6 @not @adverb? been disclosed|released|published',
      '{be} being treated as <1 suspicious|unexplained|arson|murder|homicide|terrorism|sabotage|deliberate',
      'details {be} scarce|sketchy|scant|murky',
      'no @adverb? word on|of|about|whether|how|who|what',
      'yet to @adverb? determine|establish|confirm|verify',
      'yet to be @adverb? determined|established|confirmed|verified|explained|proven|proved|seen',
      "anyone|anybody 's guess",
      '{be} an open question',
    ],
  },
  {
    rule: 'unconfirmed/unverified-unclear',
    confidence: 0.75,
    patterns: [
      'conflicting|contradictory|differing accounts|reports|versions|information',
      'accounts|versions differ|differed|vary|varied',
    ],
  },
  {
    rule: 'unconfirmed/unverified-unconfirmed',
    confidence: 0.95,
    patterns: [
      'unconfirmed|unverified|unsubstantiated|uncorroborated',
      'unproven|unproved claim|claims|allegation|allegations|accusation|accusations|theory|theories|charge|charges|assertion|assertions|reports',
      'could|can @not @adverb? be @adverb? @adverb? verified|confirmed|corroborated|substantiated|authenticated|determined|established|learned|ascertained',
      'could|can @not @adverb? @adverb? verify|confirm|corroborate|substantiate|authenticate|determine',
      'could neither be? verify|confirm|verified|confirmed',
      '@not @adverb? possible to @adverb? verify|confirm|corroborate|determine',
      'impossible to @adverb? verify|confirm|corroborate|know|determine|establish',
      '@not @adverb? been? @adverb? @adverb? verified|corroborated|substantiated|authenticated',
      '@not @adverb? been @adverb? @adverb? confirmed|established|determined|acknowledged|proven|proved',
      'never been @adverb? proven|proved|confirmed|verified|established|substantiated',
      '@not @adverb? been? able to @adverb? verify|confirm|corroborate|authenticate|determine|establish',
      '{do} @not immediately|independently|officially confirm|verify',
      'unable to @adverb? verify|confirm|corroborate|authenticate|substantiate|determine',
      'no @adverb? confirmation',
      'struggled|failed to @adverb? verify|confirm|corroborate|substantiate|determine',
      'could|can @not @adverb? say @adverb? whether|if|who|what|how|why|when',
      '@not @adverb? {determine|establish|identify} <1 motive|cause|whether|who|how|what|why',
      'no independent|official|immediate confirmation|verification',
      '{have} @not @adverb? @adverb? verified|corroborated|authenticated|substantiated',
      '{have} @not independently|officially|publicly|yet confirmed',
      'nothing {have|be} been? @adverb? confirmed|verified|established|proven|proved',
    ],
  },
  {
    rule: 'unconfirmed/unverified-no-evidence',
    confidence: 0.9,
    patterns: [
      'no|little|scant|zero @adverb? @degree? @degree? @evidence',
      'without @adverb? @degree? evidence|proof|substantiation|corroboration',
      'baselessly',
      '@not @adverb? {see|find|have|provide|present|offer|produce|give|cite|uncover|show|be} @adverb? @degree? @degree? @evidence',
      '@not @adverb? @degree @evidence',
      'without @adverb? {provide|offer|cite|give|present|produce|show:ing} <2 evidence|proof',
      'lack|absence of @degree? evidence|proof',
      'no support for his|her|its|their|the|that claim|claims|assertion|allegation|accusation',
    ],
  },
  {
    rule: 'unconfirmed/unverified-inquiry',
    confidence: 0.8,
    patterns: [
      '{investigate|probe|examine|determine|establish|assess} whether|if',
      '{investigate} <4 whether',
      'investigation|investigations|inquiry|inquiries|probe|probes into whether|if|how',
      '{look|inquire} into whether|if',
      '{try|seek|attempt|work|work} to determine|establish|verify|confirm|find|figure out? whether|if|how|what|who',
    ],
  },
  {
    rule: 'unconfirmed/unverified-question',
    confidence: 0.8,
    patterns: [
      'question|questions|issue|issues <2 is|are|remain|remains whether',
      'without clarifying|specifying|establishing whether',
      '{do} @not @adverb? establish|conclude|prove|determine that|whether',
      'no guarantee that?',
      'questioned <5 about whether',
      'focused on whether',
    ],
  },
  {
    rule: 'unconfirmed/unverified-not-known',
    confidence: 0.85,
    patterns: [
      'we|police|authorities|investigators|officials|nobody|researchers|scientists|doctors|prosecutors {do} @not @adverb? know @adverb? whether|if|who|what|how|why|yet',
      'i {do} @not know if|whether',

      'nobody|none knows|know @ask',
      'no one knows @ask',
    ],
  },
];

/** Same words, another meaning. */
export const NOT_UNVERIFIED: readonly string[] = [
  'no doubt',
  'no|without|any proof of purchase|identity|address|residence|payment|age|citizenship|income|vaccination|insurance|concept',
  'unverified account|accounts|user|users',
  'unconfirmed nominee|nominees|appointment|appointments',
  'know what we|they|you|i',
  'no sign|signs of slowing|stopping|abating|letting|ending|easing|relenting|improving|life',
  'no clear winner|path',
  'no confirmation hearing|vote',
];
