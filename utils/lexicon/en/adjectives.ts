/**
 * Frequent adjectives of news prose whose ending does not show it. Source: the most frequent adjectives of written
 * English; words as often nouns ("official", "right") are left to their neighbours.
 */
import { listOf } from '../word-list.ts';
export const ADJECTIVES: readonly string[] = listOf(
  'able angry annual apparent aware bad big bitter black bleak blunt brief bright broad brown busy calm ' +
    'cheap civil clean clear close closer cold complete concerned concrete cool corrupt crazy current dark dead deadly ' +
    'deep dense difficult direct dirty double dry due earlier eager early easy elder eldest empty entire equal extreme fair ' +
    'fake false familiar federal fellow fierce final fine first fiscal flat foreign former frank free frequent fresh ' +
    'front full funny future good grave gray great green grim gross guilty happy hard harsh heavy high ' +
    'higher highest hot huge human ill immediate important independent inner intense joint junior just keen key large larger ' +
    'largest late latest lead leading legal likely little live local long longtime loose loud low lower lowest loyal ' +
    'mad main major mass mature mere middle military minor mixed modern narrow national nearby new newer newest next ' +
    'nice northern nuclear obscure odd okay old older oldest only open outer outright overall own past plain poor ' +
    'popular prime prior private privy professional prominent proper proud public pure quick quiet racial ' +
    'random rare raw ready real recent red regional regular relevant remote rich right rival rough royal ' +
    'rural sad safe same second secret senior separate severe shallow sharp short shy sick silent similar ' +
    'simple single skeptical sceptical slight slow small smaller smart smooth sober social soft sole solid southern ' +
    'sorry special specific spare stark steady steep stiff strange strict strong stronger sudden super sure sweet swift tall ' +
    'tense third thick thin thorough tight tiny top total tough true ugly unable unaware uncertain unclear unfair ' +
    'unhappy united unknown unlikely unnamed unusual upper urban urgent usual vague valid vast vital warm weak weaker ' +
    'weird western eastern wet white wide wider widespread wild willing wise worried worst worth ' +
    'wrong young younger youngest silly lively lovely orderly timely cowardly scholarly worldly ghastly grisly elderly daily weekly monthly friendly lonely costly early unidentified undisclosed ' +
    'russian ukrainian american french german chinese iranian israeli palestinian european arab african indian ' +
    'mexican canadian japanese korean syrian saudi afghan iraqi retired republican democratic conservative liberal',
);

/** Nouns for persons as well, where no noun follows. */
export const NOUN_ADJECTIVES = ['chief', 'local', 'rival', 'elder', 'royal', 'undergraduate'];
