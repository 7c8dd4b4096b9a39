/** Denial: what its cues are about. The object tells a denial from a vote, a ruling, or a thing withheld. */
import { words } from '../word-list.ts';

/** What a claim is called once it has been made. */
export const CLAIM_NOUNS = words(
  'accusation accusations allegation allegations assertion assertions charge charges claim claims complaint complaints ' +
    'concern concerns contention criticism criticisms characterization characterisation characterizations depiction ' +
    'description fear fears idea implication implications inference innuendo insinuation insinuations notion narrative ' +
    'perception premise report reports reporting rumor rumors rumour rumours speculation statement statements ' +
    'suggestion suggestions suspicion suspicions talk theory theories conclusion conclusions finding ' +
    'findings assessment account accounts version story stories comparison comparisons argument arguments warnings ' +
    'doubts critique skepticism scepticism dossier testimony interpretation possibility assertion reportage critics ' +
    'controversy backlash scandal hypothesis news articles article link links denial denials remarks comments ' +
    'contentions assumption assumptions portrayal prediction predictions questions objections outcry outrage evidence ' +
    'calculations estimates projections poll polls label designation skeptics worries anxieties threat threats tale tales myth row rows furore furor uproar rationale rationales narratives',
);

/** What is asked for or put forward, and may be turned down. */
export const DEMAND_NOUNS = words(
  'demand demands offer offers proposal proposals overture overtures ultimatum compromise compromises terms plan calls ' +
    'call suggestion invitation counteroffer advice labeling pressure deal',
);

/** An inquiry or a case against somebody: may be called names, is not denied. */
export const INQUIRY_NOUNS = words(
  'investigation investigations inquiry probe impeachment lawsuit lawsuits suit indictment subpoena subpoenas case ' +
    'hearing hearings trial prosecution complaint memo book dossier',
);

/** What is decided on by votes, judges and offices. */
export const RULED_ON = words(
  'bill bills amendment amendments motion motions appeal appeals petition petitions bid bids application applications ' +
    'measure measures resolution referendum nominee nomination candidate candidates plea ballot ballots legislation request ' +
    'requests lawsuit lawsuits suit case cases visa visas budget treaty constitution initiative proposition vote votes ' +
    'charges injunction claims nominees bail manuscript tender takeover merger ideology violence racism terrorism hatred',
);

/** What one may be denied, and go without. */
export const WITHHELD = words(
  'request requests motion motions bail bond parole entry entrance visa visas permit permits permission application ' +
    'applications appeal appeals petition petitions access coverage benefit benefits asylum service services care ' +
    'treatment right rights chance opportunity opportunities license licence funding funds aid tenure citizenship ' +
    'admission protection protections vote votes ballot nomination victory credentials clearance leave stay injunction ' +
    'relief justice membership housing loan loans insurance certiorari transfer release extension refuge shelter food ' +
    'medicine freedom freedoms liberty healthcare status majority seat space oxygen use employment promotion job jobs ' +
    'pay compensation recognition privileges privilege amnesty consent custody sanctuary water education dignity ' +
    'victory safe quorum oil territory resources hearing trial representation approval bids bid refund ability ' +
    'immunity clemency equality sovereignty boarding passage',
);

/** Those whose rejection is a ruling or a vote. */
export const COURTS = words(
  'judge judges coroner recorder panel ombudsman court courts justices jury juries senate house voters voter tribunal magistrate referee electorate ' +
    'shareholders referendum senators mps legislators arbitrator delegates chamber parliament congress',
);

/** Those that rule or grant as well as answer for themselves. */
export const BODIES = words(
  'lawmakers committee board council commission commissioner legislature assembly regulator regulators ipso ofcom ' +
    'insurer insurers insurance justice',
);

/** Says of a claim that it is untrue. */
export const FALSE_WORDS = words(
  'false untrue baseless unfounded groundless incorrect inaccurate fabricated fabrication fabrications lie lies bogus ' +
    'fiction fictitious falsehood falsehoods unsubstantiated untruth untruths meritless fictional invented ' +
    'libelous defamatory falsified fake deepfake forgery forgeries doctored',
);

/** Dismisses; said of nothing but claims and those who make them. */
export const DERISION = words(
  'hoax hoaxes myth myths witch-hunt witchhunt witch smear smears slander slanderous nonsense nonsensical hogwash garbage malarkey ' +
    'bunk baloney rubbish balderdash propaganda sham charade farce fantasy fantasies non-starter nonstarter scam bullshit ' +
    'tosh piffle poppycock claptrap tripe twaddle codswallop drivel hokum bunkum stitch-up shakedown fairytale ' +
    'crap hatchet kangaroo disinformation misinformation trumped-up cooked-up fake gossip hearsay sideshow',
);

/** Dismisses when said of a claim, a demand or an inquiry; else it only condemns. */
export const SCORN = words(
  'opportunistic invention nuts bonkers madness lunacy grapes fairy expedition insult derisory slap ' +
    'outrageous unacceptable irresponsible disgraceful shameful political partisan motivated offensive insulting ' +
    'cynical desperate unfair biased reckless silly stupid crazy joke disgusting despicable harassment illegitimate ' +
    'unconstitutional unjustified unwarranted irrelevant pointless unreasonable unhelpful hypocrisy flawed ' +
    'disingenuous attempt ploy surrender garbage deplorable simplistic invalid self-serving excuse laughable ludicrous ridiculous absurd ' +
    'absurdity preposterous fanciful far-fetched overblown exaggerated exaggeration misleading premature frivolous ' +
    'specious spurious diversion distraction stunt theatrics theater theatre circus hysteria hypocritical scurrilous ' +
    'politically-motivated mischaracterization insinuation innuendo conspiracy hit misguided hyperbole alarmist ploy ' +
    'gimmick pretext farcical coup lynching outburst outbursts rehash mischievous chatter crusade rant rants ranting tantrum ' +
    'baffling provocation blackmail travesty clickbait sensational sensationalist sensationalism uninformed ill-informed one-sided speculative ' +
    'cherry-picked revisionist revisionism',
);

/** Said of an offer; of other words and deeds it only condemns. */
export const INSULTS = words('insult derisory slap');

/** Makes nothing of "it", where that is a charge. */
export const SILLY = words('absurd ridiculous laughable ludicrous preposterous invention');

/** Dismisses whoever makes a claim, and with them the claim. */
export const DISMISSED_PERSONS = words(
  'disgruntled embittered deluded delusional crackpot fabulist fantasist attention-seeker confused ' +
    'unhappy vengeful opportunist unhinged hack',
);

/** What may be overblown or wrong as a claim may, though it also stands for deeds and things. */
export const TALK_NOUNS = words(
  'attack attacks coverage methodology numbers figures representation portrayal editorial framing headline headlines ' +
    'thinking question questions piece tweet tweets post posts proceedings process presentation ' +
    'video videos photo photos photograph photographs image images document documents letter letters recording recordings ' +
    'word words thing audio tape footage screenshot screenshots email emails',
);
