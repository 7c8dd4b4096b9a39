import type { Rule } from '../../rule.ts';
import { BBC_UNVERIFIED, ON_THE_MEDIA } from './standards.ts';

const kind = 'unconfirmed';

export const UNVERIFIED_RULES: Rule[] = [
  {
    id: 'unconfirmed/unverified-unclear',
    kind,
    title: 'It is unclear',
    catches: 'The text says that something is not clear, not known, or an open question.',
    ignores: 'A person who is not clear about a thing, and “unclear” as a plain adjective.',
    standard: BBC_UNVERIFIED,
    match: ['It was not immediately clear who fired first.', 'The cause remains unknown.'],
    noMatch: ['He was not clear about his plans.', 'It came with an unclear label.'],
  },
  {
    id: 'unconfirmed/unverified-unconfirmed',
    kind,
    title: 'Could not be verified',
    catches: 'The text says that a claim is not verified, confirmed, corroborated or proven.',
    ignores: 'A party that will not confirm, which is no comment; what somebody verifies or confirms.',
    standard: BBC_UNVERIFIED,
    match: ['The footage could not be independently verified.', 'The claim is unsubstantiated.'],
    noMatch: ['The lab verified the sample.', 'The company confirmed the sale.'],
  },
  {
    id: 'unconfirmed/unverified-no-evidence',
    kind,
    title: 'Without evidence',
    catches: 'The text says that evidence or proof is missing.',
    ignores: 'Evidence that exists, and conditions (“if there is no sign”).',
    standard: BBC_UNVERIFIED,
    match: ['There is no evidence that the tape exists.', 'He said, without evidence, that she was bribed.'],
    noMatch: ['The evidence was shown in court.', 'If there is no sign of rain, the fair opens at noon.'],
  },
  {
    id: 'unconfirmed/unverified-inquiry',
    kind,
    title: 'Investigating whether',
    catches: 'An inquiry into whether something is or was so.',
    ignores: 'Inquiries into what to do or what will happen.',
    standard: ON_THE_MEDIA,
    match: ['Police are investigating whether the fire was set.', 'The probe into whether he lied goes on.'],
    noMatch: ['The panel will determine whether to close the road.', 'He examined the lock.'],
  },
  {
    id: 'unconfirmed/unverified-question',
    kind,
    title: 'The question is whether',
    catches: 'A question of fact left open, or a finding that was not reached.',
    ignores: 'Questions asked in conversation.',
    standard: BBC_UNVERIFIED,
    match: ['The question is whether he knew.', 'The inquiry did not establish that the brakes failed.'],
    noMatch: ['She asked whether he was hungry.'],
  },
  {
    id: 'unconfirmed/unverified-not-known',
    kind,
    title: 'We do not know',
    catches: 'Those who should know say that they do not.',
    ignores: 'What somebody else did not know, and what will come.',
    standard: ON_THE_MEDIA,
    match: ['Police do not know how he got in.', 'Nobody knows where the money is.'],
    noMatch: ['He did not know her name.', 'They know what to do.'],
  },
];
