/**
 * Nouns that head a source, by what kind of source they make it. Source: the kinds that newsroom policies tell apart
 * (persons by role, staff, spokespersons, institutions, documents, outlets), filled with the nouns that news prose uses
 * for them. Singular forms; plurals are made.
 */
import { listOf } from '../word-list.ts';
/** Say nothing of who speaks. */
export const UNNAMED_NOUNS = listOf('source insider person individual tipster informant leaker');

/** Persons by role, trade, belief or relation, but for those whose ending shows it ("driver", "strategist"). */
export const PERSON_NOUNS = listOf(
  'official officer aide assistant deputy operative lobbyist donor lawmaker senator congressperson ' +
    'representative delegate councillor mayor governor minister diplomat ambassador envoy candidate nominee ' +
    'leader executive manager director chair president boss employee colleague associate friend pal ' +
    'acquaintance neighbour relative parent sister cousin uncle aunt resident local passer-by eyewitness ' +
    'witness victim patient client driver pilot general militant rebel insurgent veteran marine guard agent ' +
    'detective investigator inspector cop paramedic analyst expert academic scholar professor student doctor ' +
    'surgeon nurse medic psychiatrist critic opponent proponent advocate dissident observer pundit skeptic ' +
    'sceptic detractor foe ally rival conservative liberal progressive moderate centrist evangelical voter ' +
    'constituent lawyer attorney counsel juror correspondent man woman boy girl child kid teen guy lady ' +
    'couple citizen hostage suspect accuser contractor landlord owner intermediary member user fan ' +
    'viewer player coach athlete actor celebrity poet priest bishop cleric imam rabbi spy watchdog monitor ' +
    'feminist superintendent principal commissioner sheriff marshal clerk secretary partisan adversary ' +
    'incumbent rep elder surrogate hiker miner biker buyer rider ' +
    'architect chef cook mechanic captain colonel sergeant chief wife husband son daughter mom mum dad billionaire ' +
    'scout mate umpire steward usher barista waitress baker publican landlady saver widow vicar canon nun monk ' +
    'deacon archbishop midwife gp physio carer nanny actuary paralegal bailiff convict captive addict alcoholic jockey ' +
    'sprinter boxer rower skier guide shepherd cabbie stewardess bricklayer scaffolder seamstress ' +
    'tutor dean granny niece nephew sibling twin ' +
    'lover housemate subordinate intern servant attache consul fixer ' +
    'actress coder surveyor subcontractor gymnast dj caddie ballerina co-star squaddie corporal admiral recruit cadet conscript reservist burglar ' +
    'thief plaintiff accomplice diner gamer guest pilgrim expat nomad heir royal cynic taxpayer ratepayer ' +
    'pupil postdoc crewmember',
);

/** Plural or mass nouns for persons that take no -s. */
export const PEOPLE_NOUNS = listOf(
  'people staff men women children folks police-officers clergy townspeople families personnel crew',
);

/** Speak for somebody named. */
export const SPOKESPERSON_NOUNS = listOf(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen publicist',
);

/** Bodies nobody in particular belongs to: "authorities said" is a class, not an institution. */
export const COLLECTIVE_NOUNS = listOf(
  'authorities agencies groups organizations organisations governments charities unions circles services ' +
    'states countries nations intelligence regulators',
);

/** Speak as themselves. */
export const INSTITUTION_NOUNS = listOf(
  'police court campaign company business department ministry government office agency committee commission council bank firm ' +
    'administration army military navy force university school hospital party union board bureau corporation group ' +
    'organization organisation association foundation institute institution parliament congress senate house cabinet ' +
    'embassy consulate kremlin regime state country city county town district team club church charity airline airport ' +
    'manufacturer carmaker retailer lender operator regulator watchdog coalition alliance federation league task-force ' +
    'panel tribunal jury service center centre prosecution defense defence family estate utility startup giant ' +
    'authority exchange fund nation network prosecutor judge justice magistrate',
);

export const OUTLET_NOUNS = listOf(
  'newspaper paper magazine outlet broadcaster tabloid website site station channel programme program podcast blog wire daily weekly',
);

export const DOCUMENT_NOUNS = listOf(
  'account report+ study survey poll+ statement letter email e-mail memo document+ filing lawsuit suit complaint ' +
    'indictment affidavit ruling opinion decision order law bill article story editorial column book review transcript ' +
    'tape recording video footage photo image tweet post message text release announcement notice record+ data figures ' +
    'statistics analysis research paper findings evidence testimony biography profile dossier file plan proposal policy ' +
    'rule guideline agreement treaty deal contract website page account ad advertisement sign chart graphic map list ' +
    'index census audit assessment estimate forecast projection model results studies',
);

/** Parties, peoples and creeds: capitalised plurals that are a class of people. */
export const CLASS_NAMES = listOf(
  'democrats republicans conservatives liberals tories labourites progressives libertarians greens socialists communists ' +
    'americans europeans africans asians russians ukrainians palestinians israelis iranians iraqis syrians afghans ' +
    'indians pakistanis germans italians greeks poles hungarians turks kurds saudis egyptians mexicans cubans ' +
    'venezuelans brazilians canadians australians koreans britons scots brits muslims christians jews hindus sikhs ' +
    'catholics protestants evangelicals sunnis shiites latinos hispanics blacks whites arabs westerners southerners ' +
    'californians texans floridians birthers remainers brexiteers leavers unionists nationalists kremlinologists mps ' +
    'gis vets dems gopers hardliners',
);

/** Members of a party, in the singular. */
export const PARTY_NOUNS = listOf('democrat republican conservative tory progressive libertarian mp mep');
