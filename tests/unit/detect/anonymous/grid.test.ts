/** Every way in which news prose names a source without a name, with every way in which it says that the source speaks. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/detect/analyze.ts';

const SOURCES = [
  'experts',
  'senior officials',
  'critics of the plan',
  'aides to the mayor',
  'people close to the talks',
  'two officials',
  'witnesses',
  'many residents',
  'some in the party',
  'a senior official',
  'officials who attended the talks',
  'the officials',
  'one former aide',
  'a person with knowledge of the matter',
  'three people briefed on the plan',
  'a Western diplomat',
  'U.S. officials',
  'analysts at two banks',
  'a source',
  'sources close to the family',
];
/** Without "briefed": before a word that is noun and verb ("fear"), it may be the verb of the sentence itself. */
const PLURALS = SOURCES.filter((source) => !/^(?:an?|one) |briefed/.test(source));

/** "_" stands for the source. */
const ORDERS = [
  'The mayor had lied, _ said.',
  'The mayor had lied, said _.',
  '“The mayor lied,” _ said.',
  '“The mayor lied,” said _.',
  'According to _, the mayor had lied.',
  'The mayor had lied, according to _.',
  'The mayor, _ said, had lied.',
  'The mayor had lied, _ told Reuters on Monday.',
  '“The mayor lied,” _ told Reuters, “and he knew it.”',
  'Last week, _ said the mayor had lied.',
  'But _ said that the mayor had lied.',
  'The mayor had lied, _ said, adding that he would go.',
  '“He lied,” _, who asked not to be named, said.',
  'It was a lie, as _ put it.',
  'He lied, _ confirmed.',
];

const VERBS =
  'say believe fear claim warn estimate argue note suspect caution insist report worry think doubt predict said warned recalled added complained alleged acknowledged conceded suggested explained concluded'
    .split(' ')
    .concat('told reporters', 'have said', 'have long argued', 'had warned', 'also said', 'now say', 'say privately');
const CONTENTS = [
  ' that he had lied.',
  ' he had lied.',
  ' the mayor had lied.',
  ' prices will rise.',
  ' more will follow.',
];

const isMissed = (sentence: string): boolean => !analyze(sentence).flags.some(({ kind }) => kind === 'anonymous');
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('a source without a name', () => {
  it.each(ORDERS)('is found in “%s”', (order) => {
    expect(SOURCES.map((source) => capitalized(order.replace('_', source))).filter(isMissed)).toEqual([]);
  });

  it.each(VERBS)('is found as the subject of “%s”', (verb) => {
    const sentences = PLURALS.flatMap((source) =>
      CONTENTS.map((content) => `${capitalized(source)} ${verb}${content}`),
    );
    expect(sentences.filter(isMissed)).toEqual([]);
  });
});
