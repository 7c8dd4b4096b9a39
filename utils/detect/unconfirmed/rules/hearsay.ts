import type { Rule } from '../../rule.ts';
import { NPR, ON_THE_MEDIA, REUTERS } from './standards.ts';

export const HEARSAY_RULES: Rule[] = [
  {
    id: 'unconfirmed/hearsay-adverb',
    kind: 'unconfirmed',
    title: 'Reportedly',
    catches: 'An adverb that passes a claim on without saying whose it is: reportedly, supposedly.',
    ignores: 'The verb “to report” with a named reporter.',
    standard: NPR,
    match: ['The minister reportedly signed the contract in June.', 'The talks have reportedly stalled over money.'],
    noMatch: ['The Herald reported that the minister signed the contract.', 'Nurses must report the fall.'],
  },
  {
    id: 'unconfirmed/hearsay-passive',
    kind: 'unconfirmed',
    title: 'Is said to, is believed to',
    catches:
      'A passive that says something is said, thought, believed, understood or rumoured, by nobody in particular.',
    ignores: 'Active verbs, things said or reported to a person, and passives whose speaker follows with “by”.',
    standard: REUTERS,
    match: [
      'The gunman is believed to have left by the kitchen.',
      'It was reported that the bank had lost its licence.',
    ],
    noMatch: ['She said to the reporters that she would stay.', 'The accident was reported to the police.'],
  },
  {
    id: 'unconfirmed/hearsay-reports',
    kind: 'unconfirmed',
    title: 'According to reports',
    catches: 'Reports as the source of a claim, where no outlet is named.',
    ignores: 'A named outlet that reports, a published report, counted reports, and reports that a party denies.',
    standard: ON_THE_MEDIA,
    match: ['The prince has fled, according to reports.', 'The ferry sailed amid reports of an engine fire.'],
    noMatch: ['Bloomberg reports that the sale is off.', 'The palace denied reports that the king was ill.'],
  },
  {
    id: 'unconfirmed/hearsay-media',
    kind: 'unconfirmed',
    title: 'Local media reported',
    catches: 'Media in general as the one who reports.',
    ignores: 'A named outlet.',
    standard: ON_THE_MEDIA,
    match: ['The heir has left the country, local media reported.'],
    noMatch: ['The heir has left the country, the Herald reported.'],
  },
  {
    id: 'unconfirmed/hearsay-rumour',
    kind: 'unconfirmed',
    title: 'Rumour has it',
    catches: 'Talk named as talk: rumours, speculation and chatter that something is so, word that spread.',
    ignores: 'Rumours that the text calls false or that somebody dismisses.',
    standard: ON_THE_MEDIA,
    match: ['Rumors that the bank was insolvent spread within hours.', 'Word spread that the bakery had flour again.'],
    noMatch: ['She dismissed rumors of a rift.', 'The site spread false rumors about the mayor.'],
  },
  {
    id: 'unconfirmed/hearsay-reported',
    kind: 'unconfirmed',
    title: 'The reported incident',
    catches: 'A thing that is called reported instead of being stated.',
    ignores: 'Reported figures, cases and earnings.',
    standard: NPR,
    match: ['Police searched the area of the reported shooting.'],
    noMatch: ['The reported earnings beat forecasts.', 'The number of reported cases fell.'],
  },
];
