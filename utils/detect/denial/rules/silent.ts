import type { Rule } from '../../rule.ts';
import { AP_NO_COMMENT, FIVE_THIRTY_EIGHT } from './standards.ts';

export const SILENT_RULES: Rule[] = [
  {
    id: 'denial/no-comment',
    kind: 'denial',
    title: 'No comment',
    catches: 'A party that gives no answer: declined to comment, did not respond to a request, could not be reached.',
    ignores: 'Sources who decline to be named, patients who do not respond to treatment.',
    standard: AP_NO_COMMENT,
    match: [
      'The company declined to comment.',
      'Staff followed orders not to discuss the sale.',
      'The clerk deferred questions to the mayor.',
      'The ministry did not immediately respond to a request for comment.',
      'Varga could not be reached.',
      'The police had no immediate comment.',
    ],
    noMatch: [
      'The teacher told pupils not to run.',
      'A nurse who declined to be named said so.',
      'The patient did not respond to treatment.',
    ],
  },
  {
    id: 'denial/non-denial',
    kind: 'denial',
    title: 'Neither confirmed nor denied',
    catches:
      'A party that will not say whether a claim is true: would not confirm, refused to say whether, dodged the question.',
    ignores: 'Outlets that could not confirm a report themselves.',
    standard: FIVE_THIRTY_EIGHT,
    match: [
      'Her lawyer said the question was outside the scope of the hearing.',
      'The palace neither confirmed nor denied the report.',
      'Okafor refused to say whether she had signed it.',
    ],
    noMatch: ['Reuters could not confirm the report.', 'The test did not confirm the theory.'],
  },
];
