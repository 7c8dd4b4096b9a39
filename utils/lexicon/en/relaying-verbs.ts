/**
 * Verbs and adjectives by whether what a class of people does with them tells what it knows or thinks. Source: labelled articles, where
 * "critics say", "residents fear" and "experts blame" are anonymous sources, and "residents ask", "fans chant" and "unions vow" are acts.
 */
import { words } from '../word-list.ts';

/** Questions, cries, decisions and promises are acts. */
export const ACTS = words(
  'ask wonder chant shout scream yell decide determine begin continue learn forget realize realise promise pledge vow threaten offer ' +
    'discuss address outline detail talk speak refer invoke reference oppose endorse defend promote mock ' +
    'reaffirm recommend testify know show find demonstrate document imply',
);

/** Words that judge relay where they are quoted or spelled out. */
export const JUDGEMENTS = words(
  'criticize criticise condemn denounce blast slam attack reject deride decry lambast ridicule tout challenge consider view see regard interpret read praise hail applaud commend welcome',
);

/** They relay with a preposition: "warned against", "accused of". */
export const PREPOSITIONAL = words(
  'admit confess own hint side warn caution raise argue cast scoff see view regard consider describe characterize characterise depict portray label accuse blame dismiss',
);

/** Beliefs that news prose relays, as against what people merely know or feel. */
export const BELIEFS = words(
  'believe think fear worry fret expect hope suspect doubt assume anticipate reckon guess imagine figure bet foresee envisage remember consider see view regard',
);

/** "was seen by doctors", "was viewed by thousands": with the eyes. */
export const SIGHTS = words('see view');

/** "what critics call a gag": here "what" asks nothing. */
export const SEEING = words('see view call describe regard consider interpret deem');

/** Verbs of other senses, which say something only with "that" or in quotation marks. */
export const AMBIGUOUS = words('volunteer protest object plead post text figure reason accept rage whisper attest');

/** What experts and officials urge is advice to the reader, what anybody else urges is a demand. */
export const URGING = words('urge recommend');

/** What a class is so, it thinks of the matter: "analysts are sceptical". */
export const STANCES = words(
  'skeptical sceptical unconvinced convinced confident optimistic pessimistic doubtful puzzled perplexed uneasy',
);

/** The same only with "that": one is sure of a step, and adamant about a plan. */
export const CERTAIN = words('sure certain adamant');

/** What a class is worried that is so, it believes. */
export const WORRIES = words('afraid worried concerned fearful alarmed');

/** They need to be told of what: "voiced concern that". */
export const EXPRESSING = words('express voice echo raise');

/** Nouns that relay what those behind "by" or "from" say. */
export const RELAYED_NOUNS = words('claim+ allegation+ assertion+ warning+ suggestion+ prediction+ report+');

/** What was noticed: "reported seeing smoke". */
export const PERCEIVING = words('seeing hearing smelling feeling noticing finding spotting experiencing witnessing');

/** Who questions a witness, and not a claim. */
export const INTERROGATORS = words(
  'republicans democrats lawmakers senators lawyers investigators detectives agents reporters',
);

/** "claimed their refunds after the match was off", "a user who claims a prize must", "said farewell to": no words are relayed. */
export const UNSAID: Readonly<Record<string, RegExp>> = {
  claim: /^(?:refund|prize|title|reward|benefit)s?$/,
  say: /^(?:goodbye|farewell|yes|no|thank|hello)$/,
  declare: /^(?:war|victory|bankruptcy|emergency|state|ceasefire|independence)$/,
  link: /^(?:arms|hands)$/,
  call: /^(?:ambulances?|911|999)$/,
  confirm: /^(?:nominees?|candidates?|appointments?|bookings?|places?|dates?|attendance)$/,
  acknowledge: /^(?:applause|cheers|crowds?|fans|him|them)$/,
};
