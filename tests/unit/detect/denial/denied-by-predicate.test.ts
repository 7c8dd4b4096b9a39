import { describe, expect, it } from 'vitest';
import { subtypesIn } from './denials-in.ts';

describe('denied: what a speaker says of a claim', () => {
  it.each([
    ['That’s false', '“That’s false,” Okoro said.'],
    ['not true', '“It is simply not true,” said Okoro.'],
    ['a claim called false', 'Okoro said the allegation was false.'],
    ['a lie', '“That is a complete lie,” he said.'],
    ['baseless', 'The ministry said the reports were baseless.'],
    ['inaccurate', 'A spokeswoman said the story was inaccurate.'],
    ['no truth', 'The club said there was no truth to the rumours.'],
    ['no such thing', '“There was no such thing,” she said.'],
    ['nothing of the kind', 'The agent insisted nothing of the kind took place.'],
    ['never happened', '“It never happened,” Okoro told the paper.'],
    ['did not happen', '“That did not happen,” she told the hearing.'],
    ['called false', 'The party called the accusation false.'],
    ['rejected as untrue', 'Okoro rejected the claim as untrue.'],
    ['dismissed as false', 'The palace dismissed the reports as “completely false”.'],
    ['nothing to do with', 'The company said it had nothing to do with the spill.'],
    ['not involved', 'The rebels said they were not involved in the ambush.'],
    ['no involvement', 'The firm said it had no involvement in the sale.'],
    ['did nothing wrong', '“I did nothing wrong,” he told reporters.'],
    ['had done nothing wrong', 'He said he had done nothing wrong.'],
    ['no wrongdoing', 'Her lawyer said there was no wrongdoing.'],
    ['not responsible', 'The utility said it was not responsible for the fire.'],
    ['innocent', 'Her brother said she was innocent.'],
    ['at no time', '“At no time did we touch the money,” he said.'],
    ['without merit', 'The company said the lawsuit was without merit.'],
    ['far from the truth', '“Nothing could be further from the truth,” she said.'],
    ['words twisted', 'The senator said the paper had twisted her words.'],
    ['a quotation that goes on', '“I know the people of this town. It is not true.”'],
    ['no', '“No,” Okoro said.'],
    ['never, whether or not', '“Never,” Okoro said of talk that she took gifts, whether large or small.'],
    ['absolutely not', 'Asked whether she had lied, Okoro said, “Absolutely not.”'],
    ['any involvement', '“No member of the crew had any involvement in the theft,” Okoro said.'],
    ['not made aware', '“I was not made aware of the letter,” Okoro said.'],
    ['unaware', 'Okoro said he was unaware of the payment.'],
    ['did not knowingly', 'Her lawyer said she did not knowingly break the law.'],
    ['not related', 'The army said the drill was not directly related to the protests.'],
    ['no reason to believe', '“We have no reason to believe he is under investigation,” Okoro said.'],
    ['no plans', '“There are no plans for any evictions,” Okoro said.'],
    ['entirely peaceful', 'The state insists its programme is entirely peaceful.'],
    ['ruled out a role', 'The ministry has ruled out rebel involvement.'],
    ['false information', '“The letter is based on false information,” Okoro said.'],
    ['nobody is forcing', '“Nobody is forcing them to stay,” Okoro said.'],
    ['insisted it had never', 'The bank insisted it had never sold the data.'],
    ['a spokesman’s negative', 'A spokesman for the mill said it did not dump the waste.'],
  ])('%s', (_, text) => {
    expect(subtypesIn(text)).toEqual(['denied']);
  });

  it.each([
    ['a false alarm', 'The alarm was false, firefighters said.'],
    ['the writer’s own word', 'The claim is false.'],
    ['the writer, of false claims', 'The site spread false claims about the vaccine.'],
    ['an ordinary negative', 'It did not rain on Sunday.'],
    ['an ordinary reported negative', 'Okoro said she did not want the job.'],
    ['a plan', 'The minister said taxes would not rise.'],
    ['advice', '“Do not touch the fence,” the ranger said.'],
    ['a finding', 'The study said the drug did not help patients.'],
    ['unrelated', 'The play has nothing to do with the novel.'],
    ['an innocent owner’s deed', 'A man’s innocent mistake cost him his house, doctors said.'],
    ['a false start', '“It was a false start,” the sprinter said.'],
    ['uninvolved people', 'Members who are not involved in the show may leave.'],
    ['a ballot', 'Okoro voted “no.”'],
    ['a polite no', '“No, thank you,” she said.'],
    ['rain ruled out', 'Forecasters ruled out rain.'],
    ['what one knew of', 'Okoro said he was aware of the payment.'],
    ['the writer, of an unaware party', 'The town was unaware of the storm.'],
    ['nothing decided yet', 'A lawyer for the firm said no decision had been made.'],
    ['weather that never came', 'The storm never arrived.'],
  ])('not: %s', (_, text) => {
    expect(subtypesIn(text)).toEqual([]);
  });
});

describe('denied: of a claim, that nothing is in it', () => {
  it.each([
    ['no merit', 'The company said the lawsuit has no merit.'],
    ['lacks merit', 'Her lawyer said the complaint lacks merit.'],
    ['not a shred', '“There is not a shred of truth in it,” the mayor said.'],
    ['further from', '“It could not be further from the truth,” the mayor said.'],
    ['far from', 'The mayor said the account was far from the truth.'],
    ['in two words', '“Totally false,” the mayor said.'],
    ['in one', '“Rubbish,” Mayor Ada Renn said.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['denied']);
  });

  it.each([
    ['of a player', 'The coach said the team lacks pace.'],
    ['a thing called by its name', 'The city said rubbish was piling up.'],
    ['the writer on a claim', 'The story is far from the centre of town.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('denied: what is called made up', () => {
  it.each([
    ['it', '“They made it up,” the gardener said.'],
    ['accusations', 'The gardener said the accusations had been made up by his rivals.'],
    ['a story', 'The gardener wrote that the story was “entirely made up.”'],
    ['a film', 'The gardener said the video had been doctored.'],
    ['a letter', 'The gardener’s office said the letter was a forgery.'],
    ['a total lie', '“It is a complete and total lie,” the gardener said.'],
    ['every word', '“Every word is a lie,” the gardener said.'],
    ['footage', 'The ministry dismissed the footage as fake.'],
    ['footage, named', 'The ministry called the footage a deepfake.'],
    ['devoid of truth', 'The gardener said the claims were “devoid of truth”.'],
    ['full of lies', 'The gardener said the article was “full of lies”.'],
    ['to one’s face', '“You’re wrong,” the gardener told the minister.'],
    ['whoever says it', '“She is lying,” the gardener said.'],
    ['a report contradicted', 'Reyle contradicted the report, saying the shed was locked.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['denied']);
  });

  it.each([
    ['a fake thing', 'The jeweller dismissed the clerk as careless.'],
    ['in the past', 'They were wrong, the gardener said.'],
    ['members', 'The panel is made up of nine members, the gardener said.'],
    ['minds', 'Voters said they had made up their minds.'],
    ['stairs', 'She made it up the stairs, the gardener said.'],
    ['a knife', 'The gardener said the knife had been forged by hand.'],
    ['a dog', 'The gardener said the dog was lying on the floor.'],
    ['by footage', 'The footage contradicted the account.'],
    ['of a suspect', 'The prosecutor told the jury that the gardener was lying.'],
    ['of a plan', 'The plan lacks merit, the columnist wrote.'],
    ['of advice', 'Half of his advice is unsubstantiated, the journal said.'],
    ['by a deed', 'His haste contradicts his claim that he was calm.'],
    ['what was assumed', 'Many assumed that the bank would pay, but that was not the case.'],
    ['what is to be shown', 'Candidates show their accounts to prove they have nothing to hide.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});
