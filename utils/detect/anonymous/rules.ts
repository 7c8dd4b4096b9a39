/** The rules of the kind "anonymous", with what newsrooms say of such sources. */
import type { Rule } from '../rule.ts';

export const ANONYMOUS_RULES: Rule[] = [
  {
    id: 'anonymous/unnamed-source',
    kind: 'anonymous',
    title: 'Source not named',
    catches:
      'Words relayed from somebody of whom the article says nothing, or only that they are near the matter: a source, an insider, people familiar with the talks.',
    ignores:
      'Named people, institutions that speak as themselves, documents, and a source of something other than words.',
    standard:
      'AP, News Values and Principles: "a source" alone is not enough, since the attribution must show why the source can be believed. Reuters, Handbook of Journalism: anonymous sources are the weakest.',
    match: [
      'A source told the paper that the merger was off.',
      'The bank will cut 400 jobs, according to people familiar with the plans.',
      'Two people briefed on the inquiry said it would end in June.',
      'The harbour deal has collapsed, sources said.',
      '“He was furious,” said one person close to the talks.',
      'Insiders say the club is running out of cash.',
      'The minister will go by Friday, a source with knowledge of the vote said.',
      'Someone in the room said the vote was a formality.',
    ],
    noMatch: [
      'The river is the main source of water for the valley.',
      'Coal remains the largest source of income, the ministry said.',
      'Police arrested two people near the station.',
      'The source of the leak was a cracked pipe, the utility said.',
      'A source declined to comment.',
      'People who bought tickets will be paid back.',
    ],
  },
  {
    id: 'anonymous/described-person',
    kind: 'anonymous',
    title: 'Described, not named',
    catches:
      'Words relayed from particular people whom the article gives by role, place or organisation only: a senior official, two former aides, one resident.',
    ignores:
      'Spokespeople and lawyers of a named party, office holders of whom there is only one, and people whom the article names elsewhere.',
    standard:
      'The Guardian, readers’ editor, 7 September 2014: the more a description tells of role and knowledge, the more it is worth. Washington Post, policies and standards: tell readers as much as possible about an unnamed source.',
    match: [
      'A senior defence official said the base would close.',
      'The budget was never approved, two former aides said.',
      'One resident, who asked not to be named, said the water tasted of oil.',
      '“We were told to wait,” said a nurse at the clinic.',
      'A European diplomat told reporters that the text was final.',
      'Several current and former employees described the audit as a farce.',
      'According to a government official, the order was signed in May.',
      'An aide to Mayor Quill said she had not seen the letter.',
      'The strike will go on, a union official said on Monday.',
      'A Department of Transport official said the bridge was unsafe.',
    ],
    noMatch: [
      'A spokesman for the Harbour Board said the quay was safe.',
      'His lawyer said the charges were false.',
      'A senior official was arrested at the airport.',
      'A nurse, Ana Hale, said the ward was full.',
      'Police said the road would stay closed.',
      'A government official declined to comment.',
      'The mayor said she would resign.',
      'An official did not say when the talks would start.',
      'The court found that the order was unlawful.',
    ],
  },
  {
    id: 'anonymous/class-of-people',
    kind: 'anonymous',
    title: 'A class of people',
    catches:
      'Words or beliefs relayed from a class of people or bodies, nobody in particular: officials, analysts, critics, many lawmakers, Western governments.',
    ignores:
      'What a class demands, wants, votes or does; institutions such as police, prosecutors or a ministry; answers to a poll; counted people, who are described.',
    standard:
      'NPR, Ethics Handbook: "officials say" is never enough. Reuters, Handbook of Journalism: never sources in the plural where there is one.',
    match: [
      'Analysts say the price will fall.',
      'Critics argue that the law goes too far.',
      'The dam was built too fast, experts said.',
      'Western governments believe that the vote was rigged.',
      'U.S. officials have said the ship carried grain.',
      'Some senators worry that the plan costs too much.',
      'According to local authorities, nobody was hurt.',
      'Many scientists think the virus came from the wild.',
      'Republicans say the bill fails the poor.',
      'The ruling was described as reckless by campaigners.',
      'Others said the bridge had swayed for weeks.',
    ],
    noMatch: [
      'Protesters demanded new elections.',
      'Lawmakers voted for the bill.',
      'Democrats want a new vote.',
      'Prosecutors said he had lied to the bank.',
      'Analysts praised the move.',
      'Officials met in Oslo on Friday.',
      'In a poll, 40 percent of voters said they trusted the court.',
      'Experts declined to comment.',
      'If critics say so, the board will listen.',
      'Two researchers left the institute.',
    ],
  },
  {
    id: 'anonymous/back-reference',
    kind: 'anonymous',
    title: 'The same source again',
    catches:
      'Words relayed from "the official", "the source", "he" or "they" where that stands for a source without a name.',
    ignores: '"He", "the senator" or "the company" where they stand for somebody named, before or after.',
    standard:
      'AP, News Values and Principles: say normally more than one source; a reader can count only what is told apart. FiveThirtyEight, guide to unnamed sources, 2017: counts add up, and repeats are not new sources.',
    match: [
      'A senior official said the plan was dead. “Nobody wanted it,” the official said.',
      'An insider spoke of panic. The ship was late, the insider added.',
      'Critics say the law is vague. They argue that it will chill debate.',
      'Two people familiar with the sale said it was close. The two people said the price was fair.',
    ],
    noMatch: [
      'Ana Hale, a senator, said the plan was dead. The senator said nobody wanted it.',
      'Police said the man fled. They said he was armed.',
      'Mayor Teresa Quill said it was over. She said the council had agreed.',
    ],
  },
  {
    id: 'anonymous/cited',
    kind: 'anonymous',
    title: 'Cited at second hand',
    catches: 'Another report that rests on unnamed sources: citing two officials, quoting people close to the talks.',
    ignores: 'Citing documents, data, laws, reasons or named people.',
    standard:
      'On the Media, Breaking News Consumer’s Handbook: beware of reports that cite other outlets. Reuters, Handbook of Journalism: two sources or more beat one.',
    match: [
      'The Daily Post reported the sale on Monday, citing two people familiar with the talks.',
      'The agency, quoting unnamed officials, said the minister would go.',
      'The network cited a senior official.',
    ],
    noMatch: [
      'She cited a lack of evidence.',
      'The judge cited the Treaty of Rome.',
      'The report cited documents and court records.',
    ],
  },
  {
    id: 'anonymous/condition-of-anonymity',
    kind: 'anonymous',
    title: 'Spoke on condition of anonymity',
    catches: 'A sentence that says its source would speak only without being named.',
    ignores: 'Anonymity that has nothing to do with a source, as of voters or donors.',
    standard:
      'New York Times, policy of 2004 and memo of 2010: say why the source is not named, and not by rote ("not authorized to speak").',
    match: [
      'The officials spoke on condition of anonymity.',
      'An employee spoke on the condition of anonymity because the talks were private.',
    ],
    noMatch: ['The donors were promised anonymity by the clinic.', 'Voting takes place in full anonymity.'],
  },
];
