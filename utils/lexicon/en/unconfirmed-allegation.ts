/** Allegation: charges and accusations that are not proven, and claims that the writer marks as only claimed. */
import { listOf } from '../word-list.ts';
import { ADVERBS, type CueGroup, type CueWords } from './unconfirmed-cue.ts';

export const ALLEGATION_WORDS: CueWords = {
  adverb: ADVERBS,
  /** What offices are charged with. */
  duty: listOf(
    'responsibility overseeing reporting running ensuring finding protecting maintaining leading enforcing carrying managing investigating developing implementing keeping regulating advising providing helping reviewing coordinating monitoring upholding defending safeguarding deciding determining guarding handling drafting brokering drawing redrawing clearing turning reviving rebuilding restoring improving',
  ),
  /** What people are charged with: tells "on fraud charges" from "roaming charges". */
  crime: listOf(
    'murder manslaughter homicide fraud conspiracy assault rape theft trafficking laundering perjury bribery corruption robbery burglary terrorism terror treason espionage harassment abuse obstruction tampering lying hacking kidnapping arson extortion racketeering embezzlement evasion misconduct stalking drug+ weapons gun firearms sex sexual pornography molestation blasphemy sedition libel forgery collusion criminal felony misdemeanor federal crime+ wrongdoing violence war genocide cyber-hacking campaign-finance menacing trespassing vandalism insider spying smuggling kidnap negligence endangerment insurrection rioting riot',
  ),
};

const FILING = 'lawsuit+|suit|complaint|indictment|affidavit|filing+|papers|documents';

export const ALLEGATION_CUES: readonly CueGroup[] = [
  {
    rule: 'unconfirmed/allegation-word',
    confidence: 0.95,
    patterns: ['allegedly|purportedly|purported', '{purport} to', '{allege}'],
  },
  {
    rule: 'unconfirmed/allegation-word',
    confidence: 0.8,
    patterns: ['supposed'],
  },
  {
    rule: 'unconfirmed/allegation-accusation',
    confidence: 0.85,
    patterns: ['allegation+|accusation+'],
  },
  {
    rule: 'unconfirmed/allegation-accuse',
    confidence: 0.95,
    patterns: ['{accuse}', '{be} @adverb? @adverb? accused of?'],
  },
  { rule: 'unconfirmed/allegation-claim', confidence: 0.82, patterns: ['{claim}', '{claim} that'] },
  {
    rule: 'unconfirmed/allegation-charged',
    confidence: 0.86,
    patterns: ['charged that', 'charged <6 with', 'charging that', 'charge|charged'],
  },
  {
    rule: 'unconfirmed/allegation-charges',
    confidence: 0.8,
    patterns: ['charge+ of|against|that', 'on <4 charge+', '{face} <4 charges'],
  },
  { rule: 'unconfirmed/allegation-indicted', confidence: 0.85, patterns: ['indicted'] },
  { rule: 'unconfirmed/allegation-assert', confidence: 0.7, patterns: ['{assert} that', '{contend} that?'] },
  {
    rule: 'unconfirmed/allegation-blame',
    confidence: 0.88,
    patterns: [
      '{blame}',
      '{lay|pin|put|place|heap} the? blame <5 on',
      '{point} the? finger+ at',
      '{pin} it|this|that on',
      'held the other+ responsible',
      'held the <3 responsible for',
      '{trade|swap} blame|accusations',
    ],
  },
  {
    rule: 'unconfirmed/allegation-suspect',
    confidence: 0.85,
    patterns: [
      'suspected of?',
      'on suspicion of?',
      'suspicion+ that',
      '{be} a|the <2 suspect+ in',
      '{name|identify:past} <2 as a|the <2 suspect+',
      'under suspicion of|over',
      'person+ of interest in',
      '{raise} suspicions',
      'implicated in',
      'under <1 investigation for|over',
      'investigated <5 for|over',
    ],
  },
  {
    rule: 'unconfirmed/allegation-prosecutors',
    confidence: 0.75,
    patterns: [
      `according to a|an|the|his|her|their|its|court|charging|police <3 ${FILING}`,
      `${FILING} <6 says|said|say|states|stated|contends|contended|argues|argued that?`,
      `in a|an|the|her|his|their|court <2 ${FILING} <5 says|said|say`,
      `says|said in a|an|the|her|his|their|court <2 ${FILING} that`,
      'prosecutors|prosecution|crown say+|contend+|contended that?',
      "prosecution|crown 's? case is? that",
      'police|investigators|authorities say that?',
      'who|whom|which they|police|prosecutors|investigators|authorities|officials say|said|believe|believed',
    ],
  },
];

/** Same words, another meaning. */
export const NOT_ALLEGATION: readonly string[] = [
  'supposed to',
  '{allege} no',
  'suspected <1 case+|outbreak+|infection+',
  '{claim} <2 responsibility|victory|lives|gold|expenses',
  'insurance|jobless|unemployment|benefits|medical|asylum|legal|land|tax|compensation claim+',
  'falsely|wrongly|incorrectly|erroneously|wrongfully|baselessly|mistakenly <1 {claim|accuse|allege|blame|charge}',
  'false|untrue|bogus|baseless claim+|allegation+|accusation+',
  'false or misleading claims|statements',
  'the accused',
  'accusing finger+|look|glance|stare|tone|eyes',
  'charged with @duty',
  'charged with the? <2 task|job|responsibility|duty|oversight|mission|supervision',
  'charged with cutting costs|red|spending',
  'in charge',
  '{be} to blame',
  '{take|accept|deflect|shift|shoulder|share|assign|apportion|avoid|escape} <3 blame',
];
