import { describe, expect, it } from 'vitest';
import { attributed } from './attributed.ts';

type Cases = [text: string, ...attributions: string[]][];

function specify(phenomenon: string, cases: Cases): void {
  describe(phenomenon, () => {
    it.each(cases)('%s', (text, ...attributions) => {
      expect(attributed(text)).toEqual(attributions);
    });
  });
}

specify('subject, verb, content', [
  ['The mayor said that the bridge was safe.', 'The mayor | said | that the bridge was safe'],
  ['The mayor said the bridge was safe.', 'The mayor | said | the bridge was safe'],
  ['Ana Hale told reporters the bridge was safe.', 'Ana Hale | told | the bridge was safe'],
  ['Ana Hale told the council on Monday that it was safe.', 'Ana Hale | told | that it was safe'],
  ['The board announced on Friday that it would close.', 'The board | announced | that it would close'],
  ['She also said it had rained.', 'She | also said | it had rained'],
  ['The firm has acknowledged that parts were missing.', 'The firm | has acknowledged | that parts were missing'],
  ['Hale asked whether the dam would hold.', 'Hale | asked | whether the dam would hold'],
  ['Doctors explained how the virus spreads.', 'Doctors | explained | how the virus spreads'],
  ['The clerk pointed out that the form was old.', 'The clerk | pointed out | that the form was old'],
]);

specify('content, subject, verb', [
  ['The bridge was safe, the mayor said.', 'the mayor | said | The bridge was safe'],
  ['The bridge was safe, the mayor said on Monday.', 'the mayor | said | The bridge was safe'],
  ['The bridge was safe, the mayor told reporters.', 'the mayor | told | The bridge was safe'],
  ['“We will rebuild,” the mayor said.', 'the mayor | said | “We will rebuild,”'],
  ['But the bridge was safe, she said.', 'she | said | the bridge was safe'],
]);

specify('inversion', [
  ['“We will rebuild,” said Ana Hale.', 'Ana Hale | said | “We will rebuild,”'],
  [
    '“We will rebuild,” said Ana Hale, the mayor of Eldham.',
    'Ana Hale, the mayor of Eldham | said | “We will rebuild,”',
  ],
  ['The bridge was safe, said a senior official.', 'a senior official | said | The bridge was safe'],
  [
    '“Nobody came,” said a nurse, who asked not to be named.',
    'a nurse, who asked not to be named | said | “Nobody came,”',
  ],
  ['“Why now?” asked Hale.', 'Hale | asked | “Why now?”'],
  ['It makes no sense, say others.', 'others | say | It makes no sense'],
]);

specify('a verb in the middle', [
  ['The bridge, the mayor said, was safe.', 'the mayor | said | The bridge … was safe'],
  ['“We will rebuild,” she said, “and soon.”', 'she | said | “We will rebuild,” … “and soon.”'],
  ['“It was late,” said Hale. “We left.”', 'Hale | said | “It was late,” … “We left.”'],
]);

specify('according to', [
  ['According to the ministry, two ships sank.', 'the ministry | According to | two ships sank'],
  ['Two ships sank, according to the ministry.', 'the ministry | according to | Two ships sank'],
  [
    'Two ships, according to people familiar with the matter, sank.',
    'people familiar with the matter | according to | Two ships … sank',
  ],
  ['According to two officials, the minister also left.', 'two officials | According to | the minister also left'],
]);

specify('the source is the whole phrase', [
  [
    'A spokesperson for the Harbour Board said the quay was safe.',
    'A spokesperson for the Harbour Board | said | the quay was safe',
  ],
  ['Two people familiar with the matter said it was over.', 'Two people familiar with the matter | said | it was over'],
  ['Officials briefed on the talks said they had failed.', 'Officials briefed on the talks | said | they had failed'],
  ['Ana Hale, a lawyer, said she would appeal.', 'Ana Hale, a lawyer, | said | she would appeal'],
  ['Senator Ana Hale (R-Utah) said no deal existed.', 'Senator Ana Hale (R-Utah) | said | no deal existed'],
  ['Hale and two aides said it was over.', 'Hale and two aides | said | it was over'],
  ['State and local officials said it was over.', 'State and local officials | said | it was over'],
  ['A minister this week said it was over.', 'A minister | said | it was over'],
]);

specify('relative clauses', [
  ['He met critics who say the plan fails.', 'critics | say | the plan fails'],
  ['Hale, who spoke on Monday, said it was over.', 'Hale, who spoke on Monday, | said | it was over'],
  ['It is a plan that critics say fails.', 'critics | say | fails'],
]);

specify('a second predicate and -ing clauses take the subject of the main clause', [
  ['Hale smiled and said it was over.', 'Hale | said | it was over'],
  [
    'Hale said the plan failed, adding that it was late.',
    'Hale | said | the plan failed',
    'Hale | adding | that it was late',
  ],
  ['The court upheld the ban, saying it was fair.', 'The court | saying | it was fair'],
  ['Hale continued to insist that it rained.', 'Hale | continued to insist | that it rained'],
]);

specify('passive', [
  ['The council was told by aides that the dam leaked.', 'aides | was told | that the dam leaked'],
  ['The talk was described as dull by those present.', 'those present | was described | The talk'],
  ['An official was quoted as saying that it was over.', 'An official | was quoted | that it was over'],
]);

specify('several sources in a sentence', [
  [
    'Hale said the plan failed, but Ortega said it worked.',
    'Hale | said | the plan failed',
    'Ortega | said | it worked',
  ],
  ['Police said he fled; his lawyer said he stayed.', 'Police | said | he fled', 'his lawyer | said | he stayed'],
]);

specify('nouns', [
  ['Hale’s claim that it rained was false.', 'Hale | claim | that it rained was false'],
  ['There were warnings by critics that the dam leaks.', 'critics | warnings | that the dam leaks'],
]);

specify('colon and dash', [
  ['Hale: The deal is dead', 'Hale | : | The deal is dead'],
  ['Said Hale: “We left.”', 'Hale | Said | “We left.”'],
  ['He said:\n\n“We left at dawn.”', 'He | said: | “We left at dawn.”'],
]);

specify('beliefs, wishes and stances', [
  ['Analysts believe the price will fall.', 'Analysts | believe | the price will fall'],
  ['She wants to leave the party.', 'She | wants | to leave the party'],
  ['They are worried about the dam.', 'They | are worried about | the dam'],
  ['Hale called for a new vote.', 'Hale | called for | a new vote'],
  ['Hale criticized the plan.', 'Hale | criticized | the plan'],
]);

specify('what only looks like one', [
  ['The insurance claims were paid.'],
  ['The company was founded in May.'],
  ['Claims rose by a tenth.'],
  ['The report ran to 40 pages.'],
  ['He left the party.'],
]);
