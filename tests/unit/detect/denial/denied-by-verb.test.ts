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
