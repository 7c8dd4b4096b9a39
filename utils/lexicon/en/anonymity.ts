/**
 * How news prose says that a source is not named, and why. Source: the wordings that the New York Times (2004, 2010) and the AP
 * name in their rules on anonymous sources; "not authorized to speak" and "sensitivity" are the ones they call rote.
 */
export interface AnonymityCue {
  pattern: string;
  /** True where the words give a reason, not only the fact. */
  reason: boolean;
}

export const ANONYMITY_CUES: readonly AnonymityCue[] = [
  { pattern: 'condition of anonymity', reason: false },
  { pattern: 'condition that|they|he|she <3 not be named|identified|quoted', reason: false },
  { pattern: 'condition that <2 name+|identity|identities <2 not be', reason: false },
  { pattern: '{ask|request|insist} for|on anonymity', reason: false },
  { pattern: '{request:past,ing} anonymity', reason: false },
  { pattern: '{grant:past,participle} anonymity', reason: false },
  { pattern: '{speak|talk} anonymously', reason: false },
  { pattern: '{ask|decline|refuse|want|prefer|request} not to be named|identified|quoted', reason: false },
  { pattern: '{ask|decline|refuse|want|prefer|request} to remain|stay anonymous', reason: false },
  { pattern: '{decline|refuse} to be named|identified', reason: false },
  { pattern: "not|n't want|wish to be named|identified|quoted", reason: false },
  { pattern: '{wish} not to be named|identified|quoted', reason: false },
  { pattern: '{wish} to remain|stay anonymous', reason: false },
  { pattern: '{speak} on background', reason: false },
  {
    pattern: '{ask|request} that his|her|their full? name+|identity not? be <2 used|published|printed|withheld',
    reason: false,
  },
  { pattern: 'name+|identity {be} being? withheld', reason: false },
  {
    pattern: "not|n't want his|her|their name+|identity used|published|printed|disclosed|revealed",
    reason: false,
  },
  { pattern: 'without giving|revealing|disclosing|providing his|her|their full? name+|identity', reason: false },
  {
    pattern: '{decline|refuse} to give|reveal|disclose|provide his|her|their full? name+|identity',
    reason: false,
  },
  { pattern: "not|n't give|reveal|disclose his|her|their full? name+|identity", reason: false },
  {
    pattern: "not|n't authorized|authorised|permitted|allowed|cleared to speak|discuss|talk|comment|brief",
    reason: true,
  },
  { pattern: 'lacked authorization|authorisation|permission to speak|discuss|comment', reason: true },
  { pattern: 'sensitivity of the matter|issue|subject|situation|talks|negotiations|information|topic', reason: true },
  { pattern: '{fear:past,ing} reprisal+|retaliation|retribution|repercussions', reason: true },
  { pattern: 'fear+ of reprisal+|retaliation|retribution|repercussions', reason: true },
];
