import { describe, expect, it } from 'vitest';
import { subtypesIn } from './denials-in.ts';

describe('no comment', () => {
  it.each([
    'The bank declined to comment.',
    'A spokeswoman declined to comment further.',
    'The bank declined comment.',
    'The embassy refused to comment on the case.',
    'Ferreira declined to elaborate.',
    'Officers declined to discuss the case.',
    'The school declined to provide details.',
    'The agency refused to give any further details.',
    'The school declined a request for comment.',
    'Ferreira declined to be interviewed.',
    'The police declined to say why he was stopped.',
    'Ferreira declined to answer questions.',
    'The firm did not respond to a request for comment.',
    'The firm did not immediately respond to requests for comment.',
    'The firm has not responded to repeated emails seeking comment.',
    'The White House did not reply to questions.',
    'Ferreira did not return a call.',
    'Ferreira did not immediately return messages.',
    'Ferreira did not answer her phone.',
    'Ferreira could not be reached.',
    'Ferreira could not immediately be reached for comment.',
    'Ferreira was not immediately available for comment.',
    'Ferreira was unavailable for comment.',
    'The police had no immediate comment.',
    'The ministry had no comment on the strike.',
    'There was no immediate comment from the rebels.',
    'The ministry would not comment.',
    'Ferreira would not discuss the payments.',
    'The agency would not elaborate.',
    '“I can’t comment on that,” Ferreira said.',
    '“We do not comment on rumours,” the club said.',
    '“We are not going to comment,” he said.',
    'Neither the firm nor its lawyer responded to requests for comment.',
    'None of the five companies responded to emails.',
    'Calls to the firm were not returned.',
    'An email to the firm was not immediately answered.',
    'The mayor’s office referred questions to the police.',
    'The office referred all inquiries to the ministry.',
    'The ministry has not commented on the arrest.',
    'Ferreira refused to go into details.',
    'The airline gave no details.',
    'The airline provided no further details.',
    'The coach took no questions.',
    'The ministry stayed mum.',
    'The ministry made no comment.',
    'There was no immediate response from the rebels.',
    'The club chose not to comment.',
    'The ministry has yet to comment on the arrest.',
    'The firm has yet to respond to requests for comment.',
    'The paper could not reach Ferreira for comment.',
    'Ferreira invoked his Fifth Amendment right.',
    'The office offered no explanation.',
  ])('%s', (sentence) => {
    expect(subtypesIn(sentence)).toEqual(['no_comment']);
  });

  it.each([
    ['anonymity', 'A nurse who declined to be named said so.'],
    ['anonymity', 'The man, who declined to give his name, left early.'],
    ['an office refused', 'She declined to run for a third term.'],
    ['an invitation', 'The singer declined the invitation.'],
    ['prices', 'Prices declined in March.'],
    ['treatment', 'The patient did not respond to treatment.'],
    ['a dog', 'The dog did not respond to commands.'],
    ['no return', 'The soldiers did not return home.'],
    ['an unanswered goal', 'The visitors did not answer the early goal.'],
    ['no comments below', 'The post has no comments.'],
    ['a doctor who refers', 'The doctor referred the patient to a clinic.'],
    ['going nowhere', 'The crowd could not get into the hall.'],
    ['a wish', 'Ferreira did not want to answer questions.'],
    ['no response to a drug', 'There was no response to the drug.'],
    ['a room', 'The hall remained silent.'],
    ['orders to pupils', 'Pupils had orders not to run.'],
    ['a longer talk', 'The two are saying much about the game.'],
    ['a new law', 'The council has yet to vote.'],
    ['a failing', 'The pupil could not explain why he was late.'],
    ['people in general', '“You can’t talk about change,” the poet said.'],
    ['a refusal to come', 'His lawyer said he will refuse to answer questions.'],
    ['directions', 'The usher directed questions to a colleague.'],
    ['a comment made', 'The bank commented on the case.'],
  ])('not %s: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('neither confirmed nor denied', () => {
  it.each([
    'The palace neither confirmed nor denied the report.',
    'The army could neither confirm nor deny the strike.',
    'The firm would not confirm or deny the sale.',
    'The police would not confirm the arrest.',
    'The company declined to confirm the figure.',
    'The minister refused to say whether she would resign.',
    'Ferreira would not say if he had been paid.',
    'The general declined to say whether troops had crossed.',
    'The senator sidestepped the question.',
    'The coach dodged questions about the transfer.',
    'She evaded a question about the loan.',
    'The spokesman stopped short of confirming the deal.',
    'The minister did not directly answer.',
  ])('%s', (sentence) => {
    expect(subtypesIn(sentence)).toEqual(['non_denial']);
  });

  it.each([
    ['an outlet', 'The newspaper could not confirm the account.'],
    ['a test', 'The second test did not confirm the result.'],
    ['a bullet', 'He dodged a bullet.'],
    ['police evaded', 'The robbers evaded police.'],
    ['a confirmation', 'The palace confirmed the report.'],
    ['traffic', 'The cyclist avoided the traffic.'],
  ])('not %s: %s', (_, sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('no comment: what has not been said', () => {
  it.each(['The yard has not said who bought the ship.', 'The airline hasn’t said why the crew left.'])(
    '%s',
    (sentence) => {
      expect(subtypesIn(sentence)).toEqual(['no_comment']);
    },
  );

  it.each(['The yard has said who bought the ship.', 'The poet has not said a word since.'])('not: %s', (sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });
});

describe('no comment: in other words', () => {
  it.each([
    '“No comment,” said Reyle.',
    '“No comment at this time,” the firm said.',
    'Reyle did not respond when contacted.',
    'Reyle had not replied by the time of publication.',
    'Calls to Reyle went to voicemail.',
  ])('%s', (sentence) => {
    expect(subtypesIn(sentence)).toEqual(['no_comment']);
  });

  it.each(['The patient did not respond by Monday.', 'The ship went to Norland.', 'The form has no comment field.'])(
    'not: %s',
    (sentence) => {
      expect(subtypesIn(sentence)).toEqual([]);
    },
  );
});

describe('no comment: silence', () => {
  it.each(['Reyle has remained silent on the matter.', 'Reyle turned down a request for an interview.'])(
    '%s',
    (sentence) => {
      expect(subtypesIn(sentence)).toEqual(['no_comment']);
    },
  );

  it.each([
    'The guns remained silent.',
    'Reyle urged the crew to keep quiet about it.',
    'Reyle turned down the music.',
  ])('not: %s', (sentence) => {
    expect(subtypesIn(sentence)).toEqual([]);
  });

  it('did not address the allegations', () => {
    expect(subtypesIn('Reyle did not address the allegations.')).toEqual(['non_denial']);
    expect(subtypesIn('The bill does not address the problem.')).toEqual([]);
  });
});

describe('no comment: nobody reached', () => {
  it.each([
    'Attempts to reach Reyle were unsuccessful.',
    'Efforts to contact the owner failed.',
    'It was not possible to reach the owner.',
  ])('%s', (sentence) => {
    expect(subtypesIn(sentence)).toEqual(['no_comment']);
  });

  it.each(['Attempts to reach the summit were unsuccessful.', 'Efforts to reach a deal failed.'])(
    'not: %s',
    (sentence) => {
      expect(subtypesIn(sentence)).toEqual([]);
    },
  );
});
