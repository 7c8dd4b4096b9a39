import type { Rule } from '../../rule.ts';
import { AP_CREDIBILITY, BBC_ALLEGATION, FIVE_THIRTY_EIGHT } from './standards.ts';

export const REJECTED_RULES: Rule[] = [
  {
    id: 'denial/reject',
    kind: 'denial',
    title: 'Rejected, dismissed',
    catches: 'A party that rejects or dismisses an accusation, a criticism, a suggestion, a demand or an offer.',
    ignores: 'Votes, rulings and applications turned down: bills, motions, appeals, bids.',
    standard: BBC_ALLEGATION,
    match: [
      'A lawyer dismissed as garbage the claim of the guard.',
      'The minister rejected the criticism.',
      'Okafor dismissed suggestions that she would resign.',
    ],
    noMatch: ['The Senate rejected the bill.', 'A judge dismissed the lawsuit.', 'Voters rejected the proposal.'],
  },
  {
    id: 'denial/refuse',
    kind: 'denial',
    title: 'Would not accept it',
    catches: 'Demands, offers and terms that somebody would not accept; “refused” with nothing behind it.',
    ignores: 'Conditions, and people who refuse a task or a thing.',
    standard: BBC_ALLEGATION,
    match: ['The union would not accept the company’s offer.', 'Okafor was asked to resign, but she refused.'],
    noMatch: [
      'The strike goes on if the union will not accept the offer.',
      'The pilot refused to fly.',
      'The ticket machine would not accept the coin.',
    ],
  },
  {
    id: 'denial/answer',
    kind: 'denial',
    title: 'Answered a charge',
    catches:
      'Words that deny or dismiss only in answer to a charge made in the same sentence or shortly before: was not armed, acted in good faith, is just a distraction.',
    ignores: 'The same words where nobody is charged or criticised, and where those who charge or study say them.',
    standard: FIVE_THIRTY_EIGHT,
    match: [
      'The club, accused of fixing the draw, said the mistake was not intentional.',
      'Critics say the bill kills jobs, but Okafor said they were exaggerating.',
    ],
    noMatch: [
      'Okafor said the change was not intentional.',
      'The suspect was charged with assault; police said he was not armed.',
    ],
  },
  {
    id: 'denial/brush-off',
    kind: 'denial',
    title: 'Brushed off',
    catches:
      'Verbs that make light of a claim or a concern: brushed off, shrugged off, waved away, downplayed, cast doubt on.',
    ignores: 'Injuries shrugged off, crumbs brushed off, markets that shrug off a loss.',
    standard: FIVE_THIRTY_EIGHT,
    match: ['The coach brushed off the criticism.', 'She cast doubt on the account.'],
    noMatch: ['He brushed off the snow.', 'The striker shrugged off an injury.'],
  },
  {
    id: 'denial/push-back',
    kind: 'denial',
    title: 'Pushed back',
    catches: 'A party that pushes, hits or fires back at a claim or at those who made it.',
    ignores: 'Dates pushed back, and pushing back on plans and efforts.',
    standard: FIVE_THIRTY_EIGHT,
    match: [
      'The board pressed back hard, saying the figures were old.',
      'The bank pushed back against the report.',
      'The governor hit back at her critics.',
    ],
    noMatch: ['The airline pushed back the flight.', 'Farmers pushed back on efforts to ban the spray.'],
  },
  {
    id: 'denial/label',
    kind: 'denial',
    title: 'Called it a hoax',
    catches: 'A claim, a demand or an inquiry that a party calls baseless, absurd, a smear, a witch hunt.',
    ignores: 'Harsh words about anything else: a crime called outrageous, a ruling called absurd.',
    standard: AP_CREDIBILITY,
    match: [
      'The ministry read the comments, which it called “irresponsible”.',
      'The president called the inquiry a witch hunt.',
      'Marsh called the accusation ridiculous.',
    ],
    noMatch: ['The mayor called the shooting outrageous.', 'She called for an inquiry.'],
  },
  {
    id: 'denial/label-as',
    kind: 'denial',
    title: 'Dismissed as, described as',
    catches: 'The same with “as”: slammed the report as a smear, described the demand as unacceptable.',
    ignores: 'Descriptions of people, deeds and things that claim nothing.',
    standard: AP_CREDIBILITY,
    match: [
      'The board cast her as a disgruntled former clerk.',
      'The club described the demand as unacceptable.',
      'The party denounced the report as a smear.',
    ],
    noMatch: ['Witnesses described the man as tall.', 'The pope condemned the attack on the market as outrageous.'],
  },
  {
    id: 'denial/scorn',
    kind: 'denial',
    title: 'Said it was absurd',
    catches:
      'Somebody who says of a claim that it is absurd, overblown, a hoax, politically motivated, out of context.',
    ignores: 'The writer’s own words, and other things called absurd.',
    standard: FIVE_THIRTY_EIGHT,
    match: [
      '“Most of what she said was garbage,” Okafor said.',
      '“The accusation is absurd,” Okafor said.',
      'He said his remarks were taken out of context.',
    ],
    noMatch: [
      '“The accusation is not hyperbole,” Okafor said.',
      'The prices are ridiculous, shoppers said.',
      'The accusation is absurd.',
    ],
  },
  {
    id: 'denial/scorn-claim',
    kind: 'denial',
    title: 'Said the demand was unacceptable',
    catches:
      'Somebody who says of a claim, a demand or a request that it is unacceptable, misguided, unfair, outrageous.',
    ignores: 'The same harsh words for deeds, prices, laws and people.',
    standard: BBC_ALLEGATION,
    match: [
      'Okafor said the method of the report was sound but its numbers were wrong.',
      '“The demand is unacceptable,” Okafor said',
      'Her lawyer said the claims were misleading.',
    ],
    noMatch: ['“The traffic is unacceptable,” Okafor said.', 'The demand is unacceptable.'],
  },
  {
    id: 'denial/scorn-noun',
    kind: 'denial',
    title: 'Quoted scorn',
    catches: 'A quoted name for a claim that dismisses it: a hit piece, a fishing expedition, baseless allegations.',
    ignores: 'The same words in the writer’s voice.',
    standard: AP_CREDIBILITY,
    match: ['“This is one more hit piece,” Marsh wrote.', '“The council is trying to deflect,” Marsh said.'],
    noMatch: ['The keeper was trying to deflect the ball.', 'The men went on a fishing expedition.'],
  },
];
