import { describe, expect, it } from 'vitest';
import { subtypesIn } from './denials-in.ts';

describe('denied: the verb, by what it takes', () => {
  it.each([
    ['a claim', 'The treasurer denied the accusation.'],
    ['several claims', 'The treasurer has repeatedly denied the allegations against her.'],
    ['a that-clause', 'The airline denied that its crews had been warned.'],
    ['a clause without that', 'Fenwick denies he wrote the letter.'],
    ['a gerund', 'Fenwick denied writing the letter.'],
    ['a perfect gerund', 'He denies having met the dealer.'],
    ['wrongdoing', 'Both brothers denied wrongdoing.'],
    ['ties', 'The senator denied ties to the gang.'],
    ['any wrongdoing', 'The bank has denied any wrongdoing.'],
    ['involvement', 'The militia denied involvement in the raid.'],
    ['knowledge', 'The foreman denied all knowledge of the leak.'],
    ['a report', 'The palace denied a report that the duke was ill.'],
    ['it', 'Asked about the money, the senator denied it.'],
    ['a negative clause', 'The coach denied that he had not told the team.'],
    ['with a day between', 'The minister on Tuesday denied that she had seen the memo.'],
    ['with adverbs between', 'Lindqvist vehemently and repeatedly denied the charge.'],
    ['a quoted word', 'The mayor denied any “secret deal”.'],
    ['in a relative clause', 'Prosecutors accuse him of fraud, which he denies.'],
    ['behind who', 'Lindqvist, who denies the charges, will stand trial in May.'],
    ['in the passive', 'The claim was denied by the embassy.'],
    ['behind its noun', 'The accusation, denied by the embassy, has been made before.'],
    ['as an infinitive that is carried out', 'The firm continued to deny the claims.'],
    ['in the present', 'Moreau denies the offence.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['denied']);
  });

  it.each([
    ['bail', 'The court denied Moreau bail.'],
    ['bail, passive', 'Moreau was denied bail on Monday.'],
    ['a request', 'The agency denied the request.'],
    ['a permit', 'The council denied the developer a permit.'],
    ['entry', 'Officials denied him entry.'],
    ['a visa', 'The consulate denied her a visa.'],
    ['access', 'The guards denied reporters access to the site.'],
    ['asylum', 'Thousands are denied asylum each year.'],
    ['coverage', 'The insurer denied coverage for the operation.'],
    ['a motion', 'A federal judge denied the motion.'],
    ['an appeal', 'The panel denied his appeal.'],
    ['a chance', 'Injury denied her a chance at the title.'],
    ['rights', 'The law denies workers the right to strike.'],
    ['a thing to somebody', 'The clinic is denying vaccines to patients.'],
    ['a person', 'He felt the world had denied him.'],
    ['nobody who denies', 'No one denies that the road is dangerous.'],
    ['nobody can deny', 'No one can deny that the road is dangerous.'],
    ['not denied', 'The minister did not deny the report.'],
    ['cannot be denied', 'Her talent cannot be denied.'],
    ['only possible', 'The firm might deny the claims.'],
    ['a condition', 'If the firm denies the claims, the trial begins in May.'],
    ['only asked for', 'Aides asked him to deny the report.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('denied: other verbs and nouns', () => {
  it.each([
    ['refuted', 'The laboratory refuted the claim.'],
    ['disputed with a claim', 'The union disputed the assertion.'],
    ['disputes that', 'Her lawyer disputes that she signed the lease.'],
    ['rebutted', 'The governor rebutted the accusation point by point.'],
    ['contested an account', 'The driver contested the account given by police.'],
    ['took issue with', 'The author took issue with the report.'],
    ['issued a denial', 'The palace issued a denial.'],
    ['repeated denials', 'The firm repeated its denials on Friday.'],
    ['pleaded not guilty', 'Castellan pleaded not guilty to all charges.'],
    ['has pleaded', 'All four have pleaded not guilty.'],
    ['a plea entered', 'Her lawyer entered a plea of not guilty.'],
    ['innocence maintained', 'He has always maintained his innocence.'],
  ])('%s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual(['denied']);
  });

  it.each([
    ['a disputed thing', 'Fishermen avoid the disputed waters.'],
    ['a contested seat', 'Three parties contested the seat.'],
    ['a denial of service', 'The site suffered a denial of service.'],
    ['a plea to come', 'Castellan is expected to plead not guilty.'],
    ['a plea of guilty', 'Castellan pleaded guilty.'],
    ['a champion challenged', 'The boxer challenged the champion.'],
    ['evidence that contradicts', 'The footage contradicted the claim.'],
    ['a verdict', 'The jury found Castellan not guilty.'],
    ['an objection in court', 'The neighbours objected to the noise.'],
  ])('not: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

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
