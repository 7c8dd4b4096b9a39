import { describe, expect, it } from 'vitest';
import { denialsIn } from './denials-in.ts';

describe('who denies', () => {
  it.each([
    ['the subject', 'The treasurer denied the accusation.', 'The treasurer'],
    [
      'a whole phrase',
      'A spokeswoman for the harbour board declined to comment.',
      'A spokeswoman for the harbour board',
    ],
    ['a title and a name', 'Harbour master Jonas Reyle denied the allegations.', 'Harbour master Jonas Reyle'],
    ['behind an aside', 'Reyle, who ran the port for ten years, denied the allegations.', 'Reyle'],
    ['before a party and a state', 'Sen. Ana Reyle, D-Vermont, denied the claim.', 'Sen. Ana Reyle'],
    ['before two asides', 'Sen. Ana Reyle, D-Vermont, author of the bill, disputed the claim.', 'Sen. Ana Reyle'],
    [
      'before dashes',
      'Trade minister Jonas Reyle - speaking beside Ms Vane - denied the claim.',
      'Trade minister Jonas Reyle',
    ],
    ['with an aside and a day', 'Reyle, who ran the port, on Thursday called the claims “hogwash”.', 'Reyle'],
    ['with the name aside', 'Her deputy, Jonas Reyle, would neither confirm nor deny it.', 'Her deputy, Jonas Reyle'],
    ['who would neither', 'Her deputy would neither confirm nor deny the report.', 'Her deputy'],
    ['two subjects', 'The board and its lawyers declined to comment.', 'The board and its lawyers'],
    ['the second predicate', 'Reyle praised the crew and denied the allegations.', 'Reyle'],
    ['the second clause', 'The union blamed the board, but the board rejected the criticism.', 'the board'],
    ['behind “by”', 'The report was denied by the embassy.', 'the embassy'],
    ['with a day behind', 'The board on Tuesday denied the allegations.', 'The board'],
    ['a relative clause', 'The police accuse him of fraud, a claim that Reyle denies.', 'Reyle'],
    ['the speaker of a quotation', '“That is false,” Reyle said.', 'Reyle'],
    ['an inverted speaker', '“That is false,” said Reyle.', 'Reyle'],
    ['one who quotes himself', '“We will not comment on that,” Reyle said.', 'Reyle'],
    ['who says that he did', 'Reyle said he had done nothing wrong.', 'Reyle'],
    ['who labels', 'The board called the claim absurd.', 'The board'],
    ['whose pleas', 'Reyle pleaded not guilty.', 'Reyle'],
    ['from whom nothing came', 'There was no immediate comment from the embassy.', 'the embassy'],
    ['who was asked', 'Calls to the embassy were not returned.', 'the embassy'],
    ['who could not be reached', 'Jonas Reyle could not be reached for comment.', 'Jonas Reyle'],
    ['whose the pronoun is', 'Reyle gave a speech, but he took no questions.', 'Reyle'],
    ['an owner and a noun that may be an adjective', 'But later, Norland’s military denied it.', 'Norland’s military'],
    ['who makes an effort', 'Efforts by Reyle to dismiss the report as a hoax have failed.', 'Reyle'],
    ['whose decision it is', 'The page was updated with the board’s decision not to comment.', 'the board'],
    ['not the one who asks', 'When a reporter asked what law was broken, Reyle declined to go into detail.', 'Reyle'],
    ['who speaks of a claim', 'Contrary to the union’s claims, Reyle said the port was safe.', 'Reyle'],
    [
      'whose lawyer finds a question out of place',
      'Her lawyer said the question was outside the scope of the hearing.',
      'Her lawyer',
    ],
    ['whom “himself” stands for', 'Reyle himself has said he was unaware of the leak.', 'Reyle'],
    ['whom nobody reached', 'Attempts to reach Reyle were unsuccessful.', 'Reyle'],
    ['for whom a message was left', 'A message left for Reyle was not returned.', 'Reyle'],
    ['who was called in vain', 'Calls to Reyle went to voicemail.', 'Reyle'],
    [
      'two of whom neither answers',
      'Neither Reyle, who lives in Bern, nor his lawyer could be reached.',
      'Neither Reyle, who lives in Bern, nor his lawyer',
    ],
    ['of which two neither says', 'Neither the army nor the board would confirm it.', 'Neither the army nor the board'],
    ['whose address has two parts', 'Jonas Reyle, of Mill Lane, Derby, denies murder.', 'Jonas Reyle'],
    ['who was contacted for comment', 'The paper contacted the board for comment but received no reply.', 'the board'],
    ['who was sent questions', 'The paper sent Reyle a list of questions but received no reply.', 'Reyle'],
    ['not a spokesman for another', 'An army spokesman said the captain had denied the charge.', 'the captain'],
    ['a spokesman for “it”', 'A spokesman for the mill said it denied the charge.', 'A spokesman for the mill'],
    ['not what it was contacted for', 'Reyle contacted the roofer for a quote but received no reply.', 'the roofer'],
    ['not a paper for the one who is silent', 'The paper said the board declined to comment.', 'the board'],
    ['who writes to somebody', 'Reyle’s lawyers wrote to the paper denying the claims.', 'Reyle’s lawyers'],
    ['behind “either”', 'Reyle either declined to comment or was away.', 'Reyle'],
    ['behind the clause that denies', 'Denying the claims, Reyle said he would sue.', 'Reyle'],
    ['behind the clause that rejects', 'Rejecting the accusation, the board said it would sue.', 'the board'],
    ['nobody, in a quotation that goes on', '“I know them all. It is not true.”', null],
  ])('%s', (_, sentence, source) => {
    const [denial] = denialsIn(sentence);
    expect(denial?.source ?? null).toBe(source);
    expect(denial).toBeDefined();
  });
});
