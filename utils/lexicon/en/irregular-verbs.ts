/**
 * Irregular verbs of news prose: base, past tense and, where it differs, past participle. Regular ones need no entry
 * (`inflect.ts`). Source: any grammar's table of irregular verbs.
 */
import { words } from '../word-list.ts';

const TABLE =
  'arise arose arisen, be was been, bear bore borne, beat beat beaten, become became become, begin began begun, ' +
  'bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, bring brought, ' +
  'broadcast broadcast, build built, burst burst, buy bought, cast cast, catch caught, choose chose chosen, ' +
  'come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, do did done, draw drew drawn, ' +
  'drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, ' +
  'fly flew flown, forbid forbade forbidden, forecast forecast, foresee foresaw foreseen, forget forgot forgotten, ' +
  'forgive forgave forgiven, freeze froze frozen, get got, give gave given, go went gone, grow grew grown, ' +
  'hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, ' +
  'lay laid, lead led, learn learned, leave left, lend lent, let let, lie lied, lose lost, make made, mean meant, ' +
  'meet met, overcome overcame overcome, overhear overheard, oversee oversaw overseen, ' +
  'overtake overtook overtaken, pay paid, plead pleaded, prove proved proven, put put, quit quit, read read, ' +
  'ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold, ' +
  'send sent, set set, shake shook shaken, shed shed, shoot shot, show showed shown, shrink shrank shrunk, ' +
  'shut shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, ' +
  'spin spun, split split, spread spread, stand stood, steal stole stolen, stick stuck, strike struck, ' +
  'swear swore sworn, sweep swept, swing swung, take took taken, teach taught, tear tore torn, tell told, ' +
  'think thought, throw threw thrown, undergo underwent undergone, understand understood, ' +
  'undertake undertook undertaken, uphold upheld, wear wore worn, win won, wind wound, ' +
  'withdraw withdrew withdrawn, withhold withheld, write wrote written';

export const IRREGULAR_VERBS: Readonly<Record<string, readonly [past: string, participle: string]>> =
  Object.fromEntries(
    TABLE.split(', ').map((row) => {
      const [base = '', past = '', participle = past] = row.split(' ');
      return [base, [past, participle]];
    }),
  );

/** Regular verbs that double their last consonant before -ed and -ing. */
export const DOUBLING_VERBS: ReadonlySet<string> = words(
  'admit bar beg chat bat swat commit concur infer omit permit plan prefer equip refer regret rebut slam spur stop submit tip transmit ban rip rap nod quip blab drop drag dub slap clap dispel flag grab grip jam knit nab net occur pat patrol pen plot pop rob rub scrap ship shrug sidestep sip skip slip snap snub stem step strip sum swap tap trap trim wed whip wrap zip',
);
