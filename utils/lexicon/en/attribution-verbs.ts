/**
 * Verbs by which news prose attributes words, beliefs, wishes and stances, with what each may take behind it. Source: the verb
 * classes of say, tell, think, want and judgement in Levin, "English Verb Classes and Alternations" (1993), cut to what
 * newspapers use, with the classes named after what they do to the reader.
 *
 * Each line: class; base forms (with a particle: "point+out"); frames.
 *
 * Classes: say, words; know, belief or knowledge; want, wish or plan; judge, praise, blame or stance; show, a document's content.
 *
 *     x   a subject of its own and an infinitive ("wants him to go")
 *     c   a clause, with or without "that"           q   a quotation, before or behind, and inversion ("said Hale")
 *     w   "whether", "how", "what" …                 i   an infinitive
 *     o   somebody told, before the content          n   a noun phrase as the content
 *     >P  a phrase that begins with that preposition  -   nothing
 */
export const ATTRIBUTION_VERBS = `
say; say; c q w n >of
say; lie; >about
say; tell; o c q w i x >of >about
say; argue; >for >against
say; add argue claim contend declare insist maintain assert explain state note; c q w n
say; acknowledge admit concede confirm reveal disclose announce report; c q w n
say; write post text; c q >about >of
say; confess confide; c q >to
say; comment; c q >on
say; dish spill; q
say; assess judge; c
say; volunteer theorise hypothesise surmise speculate object plead grumble grouse gripe whine moan fume rage murmur mutter whisper enthuse chorus reason concur attest intimate venture; c q >about
say; relate recollect; c q n w
say; protest; c q n
say; admit; >to
say; claim; i
say; contradict corroborate credit; n
say; side; >with
say; own+up; >to
say; allege affirm reiterate repeat testify observe remark recall recount predict forecast estimate; c q w n
say; mention emphasize emphasise stress highlight underscore clarify posit hypothesize theorize; c q w n
say; opine quip lament muse joke tweet boast marvel gripe counter retort; c q >about
say; point+out spell+out lay+out find+out make+clear make+plain; c q w n
say; rule+out set+out; n
say; put+it; q
say; put; n
say; speak+out; >about >against >for
say; call+out; n
say; reply respond; c q >to
say; continue begin conclude shout exclaim yell scream snap chime interject chant ask huff sigh gush thunder mumble sniff growl bark sob cry snort groan beam shrug chuckle wail sneer deadpan hiss jeer snarl rejoice laugh; q
say; conclude ask; c w >about >for
say; ask; o w i q x
say; inform remind notify advise assure brief; o c q >of >about
say; warn caution; o c q >of >about >against
say; complain; c q >about >of
say; agree; c q i >with >to >on -
say; disagree; c >with -
say; deny; c n
say; suggest propose recommend; c q n w
say; describe characterize characterise depict portray label brand liken dub deem; n w
say; call; n >for >on
say; speak talk; >of >about
say; refer allude point; >to
say; hint signal charge; c >at
say; attribute ascribe cite quote invoke reference discuss address outline detail; n
say; promise pledge vow swear threaten; c q i n
say; offer; i n
say; express voice echo; n
say; raise+questions raise+concerns raise+doubts raise+objections; >about >over c
judge; cast+doubt; >on
judge; scoff; >at
know; interpret; n
know; expect anticipate; n
know; figure envisage; c
know; believe think feel know suspect assume realize realise imagine guess reckon; c q w
know; hope fear worry fret doubt wonder expect anticipate; c q w i >about
know; understand forget; c w
know; remember; c w n q
know; learn; c w q
know; consider view regard see; n w
know; foresee; c n w
know; decide determine; c w i
want; want plan intend hope seek wish refuse decline demand need expect prefer aim vote; i
want; want expect allow; x
want; vote; >for >against
want; want demand seek favor favour prefer propose; n c
want; urge encourage implore; n i c q
want; push press advocate; >for n
judge; criticize criticise condemn denounce blast slam attack praise reject dismiss deride decry; n
judge; accuse blame; n
judge; support oppose endorse welcome question dispute challenge defend promote mock; n w
judge; dispute; c
judge; back rule rate chide chastise grill scold downplay link compare embrace admire ridicule bemoan endorse lament; n
say; rule; c >against
judge; rail; >against
judge; apologize apologise; >for
judge; applaud commend hail lambast ridicule rebuke tout disavow reaffirm protest; n
show; show indicate find reveal demonstrate document read; c n q w
show; imply; c n
`;
