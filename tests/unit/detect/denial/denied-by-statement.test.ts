import { describe, expect, it } from 'vitest';
import { subtypesIn } from './denials-in.ts';

describe('denied: a charge by its name', () => {
  it.each([
    ['a thing', '“This was not ransom,” the minister said.'],
    ['with an article', 'The coach said he was not a liar.'],
    ['quoted inside', '“It is not ‘state-run torture’,” the governor said.'],
    ['some kind of', 'The chairman said the transfer was not some kind of personal rebuke.'],
    ['of oneself', '“I am not a racist,” the mayor told reporters.'],
    ['what it comes to', 'Her office said the delay did not amount to discrimination.'],
    ['how it happened', '“That is not how it happened,” the driver said.'],
    ['what others claim', 'The warden said the cells were not as the inmates claimed.'],
    ['what one said', '“That’s not what I said,” the senator told the committee.'],
    ['consent', 'His lawyer said the relationship was consensual.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['denied']);
  });

  it.each([
    ['in the writer’s voice', 'The payment was not a ransom.'],
    ['of things in general', 'The judge said doubt is not discrimination.'],
    ['of an act in general', '“It is not fraud to change your mind,” the minister said.'],
    ['another verb', 'The minister said the state was not helping torture victims.'],
    ['what one expected', '“That is not what I expected,” the coach said.'],
    ['without a negation', 'The auditor said the payments amount to bribery.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('denied: a deed that people are accused of', () => {
  it.each([
    ['in the past', 'The guard told the court that he did not harass anyone.'],
    ['as a habit', '“We do not torture prisoners,” the general said.'],
    ['as a purpose', '“We do not use our data to blackmail people,” the founder said.'],
    ['by what it pays', '“We don’t pay bribes,” the founder said.'],
    ['said of an office', '“Our unit did not arrest the singer,” the colonel told a local station.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['denied']);
  });

  it.each([
    ['in the writer’s voice', 'The militia did not attack the village.'],
    ['of a rival', '“Our opponents do not torture anyone with long speeches,” the host said.'],
    ['a harmless deed', '“We do not paint on Sundays,” the artist said.'],
    ['a wish', '“I do not want to harm the team,” the coach said.'],
    ['what is to come', '“We will not destroy the archive,” the curator said.'],
    ['an order', '“Do not delete the files,” the lawyer said.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('denied: plain words of innocents', () => {
  it.each([
    ['not done', '“I didn’t do it,” the gardener said.'],
    ['not oneself', '“It wasn’t me,” the gardener told the police.'],
    ['never would', '“I would never do such a thing,” the gardener said.'],
    ['never would betray', '“I would never betray my crew,” the captain said.'],
    ['never met', '“I have never met this woman,” the gardener told the paper.'],
    ['no part played', 'The gardener said he played no role in the sale.'],
    ['no law broken', '“No laws were broken,” the gardener said.'],
    ['nothing to be ashamed of', '“I have done nothing to be ashamed of,” the gardener said.'],
    ['no affair', '“I did not have an affair with her,” the gardener said.'],
    ['not behind it', 'The group said that it was not behind the attack.'],
    ['no rift', 'The palace insisted there was no rift.'],
    ['no such figures', 'The council said it did not recognise the figures.'],
    ['absolutely nothing to hide', 'The minister said he had “absolutely nothing to hide”.'],
    ['an office with a number', 'No 10 denied there had been a row.'],
    ['not said', '“I never said that,” the gardener said.'],
    ['never asked', '“I never asked him to stop the inquiry,” the gardener said.'],
    ['not believed', '“I don’t believe that’s true,” the gardener said.'],
    ['nothing to it', '“There is nothing to it,” the gardener said.'],
    ['pleaded innocent', 'The gardener pleaded innocent.'],
    ['a relative clause before its verb', 'Reyle, who denies any wrongdoing, faces trial in May.'],
    ['no collusion', '“No collusion,” Mayor Ada Renn said.'],
    ['not fired', 'The army said it had not fired on the crowd.'],
    ['no role disavowed', 'The group disavowed any role in the bombing.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['denied']);
  });

  it.each([
    ['not done well', '“We did not do that well,” the gardener said.'],
    ['a condition', '“If we did not do this, we would fail,” the gardener said.'],
    ['said by the writer', 'In the end the poet never said that.'],
    ['no need', 'The palace insisted there was no need for haste.'],
    ['a face', 'The nurse said the patient did not recognise his wife.'],
    ['oneself', 'The cyclist denied himself cake.'],
    ['never met, of kin', '“I never met my grandfather,” the gardener said.'],
    ['a part in a campaign', 'The reforms play no role in the campaign, the gardener said.'],
    ['behind in a race', 'The runner was not behind in the race, her coach said.'],
    ['a choice', 'The firm said in a statement that it chose not to bid.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});
