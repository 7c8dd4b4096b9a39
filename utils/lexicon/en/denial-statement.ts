/** Denials without a word of denying: who makes them, how, and which negative statements are none. */
import { words } from '../word-list.ts';

/** Those who answer for a party. */
export const SPEAKS_FOR = words(
  'spokesman spokeswoman spokesperson+ spokespeople lawyer+ attorney+ statement representative+ rep+ solicitor+ ' +
    'barrister publicist ministry embassy coalition counsel campaign legal agency defense defence team',
);

/** Whoever speaks for these complains. */
export const HARMED = words('family widow victim victims survivors parents');

/** How somebody is, or where they have been: a lawyer pleads it, and nobody had disputed it. */
export const CONDITIONS = words('man woman person health custody trouble prison risk danger fit well');

/** Those who report what was or was not so, with nothing to answer for. */
export const WITNESSES = words(
  'report study document+ filing indictment survey poll memo complaint economist+ analyst+ ' +
    'expert+ resident+ witness witnesses judge court police prosecutor+ prosecuting assisting researchers doctors professor ' +
    'data records neighbors neighbours investigators findings',
);

export const SAYING = words(
  'say+ said saying tell+ told telling tweeted tweeting wrote writing added adding responded replied stated ' +
    'testified answered repeated continued declared argued argues emailed claimed claims posted announced',
);

export const INSISTING = words(
  'insist+ insisted insisting maintain+ maintained maintaining contend+ contended contending ' +
    'adamant swore swears stressed protested reiterated countered retorted assured asserted',
);

/** What is not felt, wanted or known is seldom what somebody was accused of. */
export const MENTAL_VERBS = words(
  'want think know believe need have see care like expect plan matter understand go remember recall realize realise ' +
    'trust mention find identify explain say disclose specify feel surprise worry mean wait agree share support ' +
    'vote get seem appear hope doubt wish come let look intend mind work improve ' +
    'concern require satisfy prepare convince leave choose decide opt',
);

/** Deeds that people are accused of: who says not to have done one answers a charge. */
export const DEEDS = words(
  'kill stab murder lie steal cheat bribe torture spy collude leak threaten rape harass assault abuse mislead deceive ' +
    'violate conspire falsify forge poison hack rig tamper conceal betray fabricate interfere meddle pressure coerce ' +
    'intimidate obstruct retaliate discriminate manipulate doctor delete destroy damage harm plagiarize plagiarise ' +
    'launder extort blackmail solicit molest grope incite arrest detain target bomb shell censor withhold mistreat fire shoot dope',
);

/** What is done to somebody or something, where done at all. */
export const INFLICTED = words('force stage influence motivate compromise fake');

export const BAD_THINGS = words('ransom+ bribe+ kickbacks hush torture');

/** Dealings with others: who never had them may answer a charge. */
export const DEALINGS = words(
  'meet speak talk contact discuss receive order authorize authorise approve ask instruct pay sign promise',
);

/** Of those, what never to have done is said only where it was suspected. */
export const ORDERS = words('ask order authorize authorise approve instruct discuss promise');

/** What is still open, wished for or to come, is not denied when there is none of it. */
export const OPEN = words(
  'decision+ plan+ date timeline word evidence indication sign+ information guarantee complaint+ survivors injuries ' +
    'casualties',
);

/** Behind a negation: nothing is denied. */
export const NO_CLAIM = words(
  'only just well worth bones yet enough always fully doubt longer more less reason choice need way question chance ' +
    'sure clear new but ready willing able going final further',
);
