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
    ['quashed rumours', 'The manager quashed rumours of a sale.'],
    ['rubbished a claim', 'The minister rubbished the claim.'],
    ['shot down suggestions', 'The captain shot down suggestions of a rift.'],
    ['hit out at claims', 'The club hit out at claims of bullying.'],
    ['a demand, scorned', 'The ministry said the demand was “unacceptable”.'],
    ['a hit piece', '“This is another hit piece,” she wrote.'],
    ['dismissed as, the claim behind', 'A lawyer dismissed as nonsense the claim that the guard was asleep.'],
    ['what was said', '“Most of what he told you is untrue and what he wrote is garbage,” Vogel said.'],
    ['sounds', '“The story sounds absurd,” Vogel said.'],
    ['attacks', 'Allies said the attacks were overblown.'],
    ['proven wrong', '“Their methodology has proven to be wrong,” Vogel said.'],
    ['self-serving', '“The allegations are self-serving,” Vogel said.'],
    ['an excuse', '“It’s just an excuse for a bad season,” Vogel said.'],
    ['a labelled accuser', 'The bank painted her as a disgruntled clerk.'],
    ['derided, by nobody named', 'The theory has been widely derided as a hoax.'],
    ['efforts to label', 'His efforts to paint the inquiry as a witch hunt failed.'],
    ['labelled in a relative clause', 'She read out the posts, which the club called “misleading”.'],
    ['pressed back hard', 'The ministry has pressed back hard, saying the list was old.'],
    ['a retort', 'Vogel mustered a retort.'],
    ['the press, mistaken', 'Vogel said the media was confused.'],
    ['an effort to deflect', '“The owner is trying to deflect,” Vogel said.'],
    ['contrary to claims', 'Contrary to union claims, Vogel said the plant was safe.'],
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
    ['behaviour condemned', '“This behaviour is unacceptable,” the referee said.'],
    ['a deal mocked', 'Rivals derided the deal as toothless.'],
    ['doubts to be dispelled', 'The debate will dispel any doubts.'],
    ['repudiated theories', 'The host gave airtime to widely repudiated theories.'],
    ['anglers', 'The men went on a fishing expedition.'],
    ['only asked for', 'Lawyers asked the judge to dismiss the indictment.'],
    ['a plane', 'Gunners shot down a drone.'],
    ['an arrest', 'Two men resisted arrest.'],
    ['violence', 'The bishop denounced the violence.'],
    ['a rebellion', 'Troops quashed the revolt.'],
    ['a scorn taken back', '“The danger is not hyperbole,” Vogel said.'],
    ['a condemned attack', '“The attack was outrageous,” Vogel said.'],
    ['an insulted person', 'He deleted the tweets in which he called a singer “disgusting”.'],
    ['a goal', 'The keeper was trying to deflect the ball.'],
    ['a role in a film', 'The director cast her as a nurse.'],
    ['dismissed as coach', 'The club dismissed him as coach.'],
    ['prices that sound absurd', '“The rents sound absurd,” Vogel said.'],
    ['not rejected', 'The union did not reject the offer.'],
    ['a possible rejection', 'The union may reject the offer.'],
  ])('not: %s', (_, text) => {
    expect(subtypesIn(text)).toEqual([]);
  });
});

describe('rejected: terms not accepted', () => {
  it.each([
    ['an offer', 'The owners said they would not accept the offer.'],
    ['demands', 'The premier made clear that he could not meet the rebels’ demands.'],
    ['a deal', 'The guild will not consider any deal.'],
    ['a request', 'The bishop was asked to step aside, but he has refused.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['rejected']);
  });

  it.each([
    ['a condition', 'The talks end if the owners will not accept the terms.'],
    ['a thing', 'The kiosk will not accept cards.'],
    ['a court', 'The judge would not accept the deal.'],
    ['a person met', 'The envoy would not meet the president.'],
    ['to do something', 'The horse refused to jump.'],
    ['what was refused', 'Visas were refused.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('rejected: names for a claim', () => {
  it.each([
    ['a fantasy', 'A spokesman said the story was “pure fantasy”.'],
    ['a political witch hunt', '“This is a political witch hunt,” Reyle wrote.'],
    ['words twisted', '“My words were twisted,” Reyle said.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['rejected']);
  });

  it.each([
    ['asked of somebody', '“Do you think it’s a hoax?” Reyle asked the minister.'],
    ['a genre', 'Reyle said she reads fantasy.'],
    ['a thread', 'The wires were twisted, Reyle said.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});
