/**
 * Nouns for persons told by their ending: nobody lists every trade. Source: the agent suffixes of English grammars; the exceptions are
 * things and other words that only end so, met in news prose.
 */
import { listOf } from '../word-list.ts';
/** Without the plural. */
export const PERSON_ENDINGS = listOf(
  'er or ist ian eer ant ee crat eur maid boy girl friend hand graduate [^aeio]mate',
);

/** What stands before such an ending in words that name no person, also behind another part: "newspaper", "helicopter". */
export const THING_STEMS = listOf(
  'ew numb tow pow mat ord pap lett cent fact sect err mirr flo do off num must clust mast matt mann trigg ' +
    'restaur eleph contain helicopt tank corrid theat merg transf committ tr degr y quart rum hum fev riv wat rec ' +
    'fing should barri corn draw comput print serv monit disast murd sup met react ract warr coven merc ' +
    'shelt ov stick post band bann memb answ flow show us cust eath lead head chapt buff filt regist remind fold ' +
    'harb behavi wint summ dinn canc dang guarant gend maneuv manoeuv encount chamb chart rout',
);

/** The same of whole words only. */
export const THINGS = listOf(
  'boil scoot trail freez lock heat copi scann cool digg cruis freight trawl jump sweat blaz cylind radiat ' +
    'generat elevat escalat detect calculat sens project burg ladd powd thund tend shutt butt litt twitt batt hamm ' +
    'pepp copp temp zipp wrapp blend bind fli count min maj hon col lab fav ang hung car ch giant mot',
);

/** Offices and companies more often than persons, but for the plural, which is a class of either. */
export const COMPANY_STEMS = listOf(
  'examin coron carri insur provid suppli publish brew steelmak drugmak automak chipmak planemak',
);

/** They end as "fisherman" and "firewomen" do. */
export const NOT_MEN = listOf('german human inhuman ottoman norman talisman specimen regimen abdomen');
