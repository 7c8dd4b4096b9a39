/**
 * Abbreviations that carry their own full stop, without it and in lower case.
 * Reason for the groups: after a title a name follows, so its full stop never ends a sentence; the others
 * may end one, which the next word decides.
 */
import { words } from '../word-list.ts';

/** Followed by a name: the full stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: readonly string[] = (
  'mr mrs ms messrs mme dr prof rev fr sr br hon pres gov lt sen sens rep reps atty gen col maj capt cmdr cpl sgt ' +
  'pvt adm brig supt insp det amb sec treas asst assoc st ste mt ft gens govs drs profs vs v'
).split(' ');

/** Before a number: "No. 9". Else "No." is an answer. */
export const NUMBER_ABBREVIATIONS: readonly string[] = ['no', 'nos'];

/** May end a sentence: `sentences.ts` looks at the next word. */
export const OTHER_ABBREVIATIONS: readonly string[] = (
  'inc corp co ltd llc plc bros jr dept univ assn ave blvd rd etc al approx est jan feb mar apr jun jul aug sept sep ' +
  'oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md ' +
  'mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que'
).split(' ');

/**
 * Words that start a sentence rather than go on from an abbreviation ("in the U.S. The president …"). Function words
 * only: a capitalised noun after "U.S." is as likely the rest of a name ("U.S. Senate").
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(
  'the a an this that these those it he she they we i you his her their our its my your there here but and or so ' +
    'if when while as after before since although though however in on at by for from with to of under over during ' +
    'meanwhile still yet also then now some many most all both each no not what who why how where which because until ' +
    'according one two earlier later last asked',
);
