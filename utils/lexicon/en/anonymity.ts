/**
 * How news prose says that a source is not named, and why. Source: the wordings that the New York Times (2004, 2010) and the AP
 * name in their rules on anonymous sources; "not authorized to speak" and "sensitivity" are the ones they call rote.
 */
export interface AnonymityGroup {
  /** True where the words give a reason, not only the fact. */
  reason: boolean;
  patterns: readonly string[];
}

export const ANONYMITY_CUES: readonly AnonymityGroup[] = [
  {
    reason: false,
    patterns: [
      'condition of anonymity',
      'condition that|they|he|she <3 not be named|identified|quoted',
      'condition that <2 name+|identity|identities <2 not be',
      '{ask|request|insist} for|on anonymity',
      '{request:past,ing} anonymity',
      '{grant:past,participle} anonymity',
      '{speak|talk} anonymously',
      '{ask|decline|refuse|want|prefer|request} not to be named|identified|quoted',
      '{ask|decline|refuse|want|prefer|request} to remain|stay anonymous',
      '{decline|refuse} to be named|identified',
      "not|n't want|wish to be named|identified|quoted",
      '{wish} not to be named|identified|quoted',
      '{wish} to remain|stay anonymous',
      '{speak} on background',
      '{ask|request} that his|her|their full? name+|identity not? be <2 used|published|printed|withheld',
      'name+|identity {be} being? withheld',
      "not|n't want his|her|their name+|identity used|published|printed|disclosed|revealed",
      'without giving|revealing|disclosing|providing his|her|their full? name+|identity',
      '{decline|refuse} to give|reveal|disclose|provide his|her|their full? name+|identity',
      "not|n't give|reveal|disclose his|her|their full? name+|identity",
    ],
  },
  {
    reason: true,
    patterns: [
      "not|n't authorized|authorised|permitted|allowed|cleared to speak|discuss|talk|comment|brief",
      'lacked authorization|authorisation|permission to speak|discuss|comment',
      'sensitivity of the matter|issue|subject|situation|talks|negotiations|information|topic',
      '{fear:past,ing} reprisal+|retaliation|retribution|repercussions',
      'fear+ of reprisal+|retaliation|retribution|repercussions',
    ],
  },
];
