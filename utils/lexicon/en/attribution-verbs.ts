/**
 * Verbs by which news prose attributes words, beliefs, wishes and stances, with what each may take behind it. Source: the verb
 * classes of say, tell, think, want and judgement in Levin, "English Verb Classes and Alternations" (1993), cut to what
 * newspapers use, with the classes named after what they do to the reader.
 *
 * Each line: the base forms, then their frames.
 *
 *     c   a clause, with or without "that"           q   a quotation, before or behind, and inversion ("said Hale")
 *     w   "whether", "how", "what" …                 i   an infinitive
 *     o   somebody told, before the content          n   a noun phrase as the content
 *     >P  a phrase that begins with that preposition
 */
export interface VerbGroupEntry {
  /** say: words; know: belief or knowledge; want: wish or plan; judge: praise, blame, stance; show: a document's content. */
  class: 'say' | 'know' | 'want' | 'judge' | 'show';
  verbs: string;
  frames: string;
}

export const ATTRIBUTION_VERBS: readonly VerbGroupEntry[] = [
  { class: 'say', verbs: 'say', frames: 'c q w n >of' },
  { class: 'say', verbs: 'tell', frames: 'o c q w i >of >about' },
  {
    class: 'say',
    verbs: 'add argue claim contend declare insist maintain assert explain state note',
    frames: 'c q w n',
  },
  { class: 'say', verbs: 'acknowledge admit concede confirm reveal disclose announce report', frames: 'c q w n' },
  { class: 'say', verbs: 'write', frames: 'c q >about >of' },
  {
    class: 'say',
    verbs: 'allege affirm reiterate repeat testify observe remark recall recount predict estimate',
    frames: 'c q w n',
  },
  {
    class: 'say',
    verbs: 'mention emphasize emphasise stress highlight underscore clarify posit hypothesize theorize',
    frames: 'c q w n',
  },
  {
    class: 'say',
    verbs: 'opine quip lament muse joke tweet boast marvel assure gripe counter retort',
    frames: 'c q >about',
  },
  { class: 'say', verbs: 'reply respond', frames: 'c q >to' },
  {
    class: 'say',
    verbs: 'continue begin conclude shout whisper exclaim yell scream snap chime interject chant ask',
    frames: 'q',
  },
  { class: 'say', verbs: 'conclude ask', frames: 'c w >about >for >whether' },
  { class: 'say', verbs: 'ask', frames: 'o w i q' },
  { class: 'say', verbs: 'inform remind notify advise assure brief', frames: 'o c q >of >about' },
  { class: 'say', verbs: 'warn caution', frames: 'o c q >of >about >against' },
  { class: 'say', verbs: 'complain', frames: 'c q >about >of' },
  { class: 'say', verbs: 'agree', frames: 'c q i >with >to >on' },
  { class: 'say', verbs: 'deny', frames: 'c n' },
  { class: 'say', verbs: 'suggest propose recommend', frames: 'c q n w' },
  { class: 'say', verbs: 'describe characterize characterise depict portray label brand liken', frames: 'n >as' },
  { class: 'say', verbs: 'call', frames: 'n >for >on' },
  { class: 'say', verbs: 'speak talk', frames: '>of >about' },
  { class: 'say', verbs: 'refer allude point', frames: '>to' },
  { class: 'say', verbs: 'hint signal charge', frames: 'c >at' },
  { class: 'say', verbs: 'cite quote invoke reference discuss address outline detail', frames: 'n' },
  { class: 'say', verbs: 'promise pledge vow swear threaten', frames: 'c q i n' },
  { class: 'say', verbs: 'offer', frames: 'i n' },
  {
    class: 'know',
    verbs: 'believe think feel know suspect assume realize realise imagine guess reckon',
    frames: 'c q w',
  },
  { class: 'know', verbs: 'hope fear worry fret doubt wonder expect anticipate', frames: 'c q w i >about' },
  { class: 'know', verbs: 'understand remember forget learn', frames: 'c w' },
  { class: 'know', verbs: 'consider view regard see', frames: 'n >as' },
  { class: 'know', verbs: 'decide determine', frames: 'c w i' },
  { class: 'want', verbs: 'want plan intend hope seek wish refuse decline demand need expect prefer aim', frames: 'i' },
  { class: 'want', verbs: 'want demand seek favor favour prefer propose', frames: 'n c' },
  { class: 'want', verbs: 'urge encourage implore', frames: 'n i c q' },
  { class: 'want', verbs: 'push press advocate', frames: '>for n' },
  {
    class: 'judge',
    verbs: 'criticize criticise condemn denounce blast slam attack praise reject dismiss deride decry',
    frames: 'n >as',
  },
  { class: 'judge', verbs: 'accuse blame', frames: 'n >of >for' },
  {
    class: 'judge',
    verbs: 'support oppose endorse welcome question dispute challenge defend promote mock',
    frames: 'n',
  },
  {
    class: 'judge',
    verbs: 'applaud commend hail lambast ridicule rebuke tout disavow reaffirm protest',
    frames: 'n >as',
  },
  { class: 'judge', verbs: 'disagree', frames: 'c >with' },
  { class: 'show', verbs: 'show indicate find reveal demonstrate document read', frames: 'c n q w' },
  { class: 'show', verbs: 'imply', frames: 'c n' },
];
