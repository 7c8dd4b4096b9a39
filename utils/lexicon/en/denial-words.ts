/** Denial: what its cues are about. The object tells a denial from a vote, a ruling, or a thing withheld. */
import { words } from '../word-list.ts';

/** What a claim is called once it has been made. */
export const CLAIM_NOUNS = words(
  'accusation+ allegation+ assertion+ charge+ claim+ complaint+ concern+ contention+ criticism+ characterization+ ' +
    'characterisation depiction description fear+ idea implication+ inference innuendo insinuation+ notion narrative+ ' +
    'perception premise report+ reporting rumor+ rumour+ speculation statement+ suggestion+ suspicion+ talk theory ' +
    'theories conclusion+ finding+ assessment account+ version story stories comparison+ argument+ warnings doubts ' +
    'critique skepticism scepticism dossier testimony interpretation possibility assertion reportage critics ' +
    'controversy backlash scandal hypothesis news article+ link+ denial+ remarks comments assumption+ portrayal ' +
    'prediction+ questions objections outcry outrage evidence calculations estimates projections poll+ label ' +
    'designation skeptics worries anxieties threat+ tale+ myth row+ furore furor uproar rationale+',
);

/** What is asked for or put forward, and may be turned down. */
export const DEMAND_NOUNS = words(
  'demand+ offer+ proposal+ overture+ ultimatum compromise+ terms plan call+ suggestion invitation counteroffer ' +
    'advice labeling pressure deal',
);

/** An inquiry or a case against somebody: may be called names, is not denied. */
export const INQUIRY_NOUNS = words(
  'investigation+ inquiry probe impeachment lawsuit+ suit indictment subpoena+ case ' +
    'hearing+ trial prosecution complaint memo book dossier',
);

/** What is decided on by votes, judges and offices. */
export const RULED_ON = words(
  'bill+ amendment+ motion+ appeal+ petition+ bid+ application+ measure+ resolution referendum nominee+ nomination ' +
    'candidate+ plea ballot+ legislation request+ lawsuit+ suit case+ visa+ budget treaty constitution initiative ' +
    'proposition vote+ charges injunction claims bail manuscript tender takeover merger ideology violence racism ' +
    'terrorism hatred',
);

/** What one may be denied, and go without. */
export const WITHHELD = words(
  'request+ motion+ bail bond parole entry entrance visa+ permit+ permission application+ appeal+ petition+ access ' +
    'coverage benefit+ asylum service+ care treatment right+ chance opportunity opportunities license licence funding ' +
    'funds aid tenure citizenship admission protection+ vote+ ballot nomination victory credentials clearance leave ' +
    'stay injunction relief justice membership housing loan+ insurance certiorari transfer release extension refuge ' +
    'shelter food medicine freedom+ liberty healthcare status majority seat space oxygen use employment promotion job+ ' +
    'pay damages compensation recognition privilege+ amnesty consent custody sanctuary water education dignity victory safe ' +
    'quorum oil territory resources hearing trial representation approval bid+ refund ability immunity clemency ' +
    'equality sovereignty boarding passage',
);

/** Those whose rejection is a ruling or a vote. */
export const COURTS = words(
  'judge+ coroner recorder panel ombudsman court+ justices jury juries senate house voter+ tribunal magistrate referee electorate ' +
    'shareholders referendum senators mps legislators arbitrator delegates chamber parliament congress',
);

/** Those that rule or grant as well as answer for themselves. */
export const BODIES = words(
  'lawmakers committee board council commission commissioner legislature assembly regulator+ ipso ofcom insurer+ insurance justice',
);

/** Says of a claim that it is untrue. */
export const FALSE_WORDS = words(
  'false untrue baseless unfounded groundless incorrect inaccurate fabricated fabrication+ lie+ bogus ' +
    'fiction fictitious falsehood+ unsubstantiated untruth+ meritless fictional invented ' +
    'libelous defamatory falsified fake deepfake forgery forgeries doctored',
);

/** Dismisses; said of nothing but claims and those who make them. */
export const DERISION = words(
  'hoax hoaxes myth+ witch-hunt witchhunt witch smear+ slander slanderous nonsense nonsensical hogwash garbage malarkey ' +
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
    'gimmick pretext farcical coup lynching outburst+ rehash mischievous chatter crusade rant+ ranting tantrum ' +
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
  'attack+ coverage methodology numbers figures representation portrayal editorial framing headline+ ' +
    'thinking question+ piece tweet+ post+ proceedings process presentation ' +
    'video+ photo+ photograph+ image+ document+ letter+ recording+ ' +
    'word+ thing audio tape footage screenshot+ email+',
);
