import { describe, expect, it } from 'vitest';
import { subtypesIn } from './denials-in.ts';

describe('rejected: turned down or dismissed', () => {
  it.each([
    ['criticism', 'The chancellor rejected the criticism.'],
    ['accusations', 'The club rejected accusations of bribery.'],
    ['suggestions', 'The chancellor dismissed suggestions that she would resign.'],
    ['the idea that', 'She rejected the idea that the city was broke.'],
    ['a demand', 'The company rejected the demand.'],
    ['an offer', 'Strikers rejected the offer.'],
    ['claims', 'He dismissed the claims on Thursday.'],
    ['concerns', 'The developer dismissed concerns about noise.'],
    ['that', 'Greta Vogel rejected that.'],
    ['dismissed as a hoax', 'The general dismissed the reports as a hoax.'],
    ['brushed off', 'The trainer brushed off the criticism.'],
    ['brushed aside', 'Ministers brushed aside calls for an inquiry.'],
    ['shrugged off', 'The singer shrugged off the rumours.'],
    ['waved away', 'The chief executive waved away concerns.'],
    ['downplayed', 'The agency downplayed the warnings.'],
    ['played down', 'The agency played down reports of a rift.'],
    ['cast doubt on', 'The defence cast doubt on her account.'],
    ['scoffed at', 'The editor scoffed at the suggestion.'],
    ['deflected criticism', 'The owner deflected criticism of the sale.'],
    ['pushed back against', 'The hospital pushed back against the allegations.'],
    ['pushed back, alone', 'Vogel pushed back, saying the figures were old.'],
    ['hit back at critics', 'The director hit back at his critics.'],
    ['fired back', '“Read the report,” Vogel fired back.'],
    ['called it a witch hunt', 'The president called the inquiry a witch hunt.'],
    ['called a claim absurd', 'Vogel called the allegation “absurd”.'],
    ['called it a smear', 'She called it a smear.'],
    ['described a demand', 'Hauliers described the demand as unacceptable.'],
    ['denounced as', 'The party denounced the report as a partisan stunt.'],
    ['slammed as', 'The president slammed the investigation as a hoax.'],
    ['said of a claim', '“The accusation is ridiculous,” Vogel said.'],
    ['politically motivated', 'The minister said the charges were politically motivated.'],
    ['out of context', 'Vogel said his remarks were taken out of context.'],
    ['a hit piece', '“This is another hit piece,” she wrote.'],
    ['baseless allegations, quoted', '“These are baseless allegations,” the club said.'],
  ])('%s', (_, text) => {
    expect(subtypesIn(text)).toContain('rejected');
  });

  it.each([
    ['a bill', 'The Senate rejected the bill.'],
    ['a vote', 'Voters rejected the proposal by two to one.'],
    ['a ruling', 'The judge rejected the argument.'],
    ['a lawsuit', 'A judge dismissed the lawsuit.'],
    ['a motion', 'The committee rejected the motion.'],
    ['an application', 'The bank rejected his application.'],
    ['an appeal', 'The court rejected her appeal.'],
    ['a transplant', 'Her body rejected the kidney.'],
    ['a player', 'The club dismissed its coach.'],
    ['crumbs', 'He brushed off the crumbs.'],
    ['an injury', 'The striker shrugged off an injury.'],
    ['losses', 'Markets shrugged off the losses.'],
    ['a date', 'The airline pushed back the flight.'],
    ['a table', 'She pushed back her chair.'],
    ['a plan opposed', 'Farmers pushed back on the plan to flood the valley.'],
    ['called for', 'The mayor called for calm.'],
    ['a crime condemned', 'The bishop called the murder outrageous.'],
    ['a thing described', 'Guests described the hotel as absurd.'],
    ['a person described', 'Friends described him as a political animal.'],
    ['prices', 'The prices are ridiculous, shoppers said.'],
    ['a bill opposed', 'The senator called the bill ridiculous.'],
    ['anglers', 'The men went on a fishing expedition.'],
    ['only asked for', 'Lawyers asked the judge to dismiss the indictment.'],
    ['not rejected', 'The union did not reject the offer.'],
    ['a possible rejection', 'The union may reject the offer.'],
  ])('not: %s', (_, text) => {
    expect(subtypesIn(text)).toEqual([]);
  });
});
