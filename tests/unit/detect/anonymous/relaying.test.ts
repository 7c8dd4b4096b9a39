/** What relays information from a source without a name, and what only looks like it; by phenomenon. */
import { describe, expect, it } from 'vitest';
import { anonymousIn } from './anonymous-in.ts';

function marks(phenomenon: string, cases: [text: string, subtype: string, source: string][]): void {
  describe(phenomenon, () => {
    it.each(cases)('%s', (text, subtype, source) => {
      expect(anonymousIn(text).map((found) => [found.subtype, found.source])).toContainEqual([subtype, source]);
    });
  });
}

function leaves(phenomenon: string, cases: string[]): void {
  describe(`leaves alone ${phenomenon}`, () => {
    it.each(cases)('%s', (text) => {
      expect(anonymousIn(text)).toEqual([]);
    });
  });
}

marks('verbs of saying', [
  ['A diplomat acknowledged that the talks had stalled.', 'described', 'A diplomat'],
  ['Two executives confirmed the sale had been agreed.', 'described', 'Two executives'],
  ['Activists alleged that votes had been bought.', 'collective', 'Activists'],
  ['A teacher recalled how the roof fell in.', 'described', 'A teacher'],
  ['Farmers complained that the well was dry.', 'collective', 'Farmers'],
  ['A former minister warned that the coalition would break.', 'described', 'A former minister'],
  ['Aides insist the senator never saw the memo.', 'collective', 'Aides'],
  ['Economists predict that wages will rise.', 'collective', 'Economists'],
  ['Several lawmakers have suggested the vote was rushed.', 'described', 'Several lawmakers'],
  ['One juror wrote that the trial had been unfair.', 'described', 'One juror'],
  ['Campaigners point out that the river is already polluted.', 'collective', 'Campaigners'],
  [
    'A Western intelligence official put the figure at 300, adding that it would grow.',
    'described',
    'A Western intelligence official',
  ],
]);

marks('verbs of thinking', [
  ['Scientists believe the lake is shrinking.', 'collective', 'Scientists'],
  ['Many lawmakers fear the court will strike it down.', 'collective', 'Many lawmakers'],
  ['Investors expect that rates will fall.', 'collective', 'Investors'],
  ['Some officials suspect the fire was set.', 'collective', 'Some officials'],
  ['Analysts remain sceptical of the forecast.', 'collective', 'Analysts'],
  ['Critics see the law as a gag.', 'collective', 'Critics'],
]);

marks('every order of the sentence', [
  ['The pipeline will open in May, officials said.', 'collective', 'officials'],
  ['The pipeline, officials said, will open in May.', 'collective', 'officials'],
  ['“It will open in May,” a company executive said.', 'described', 'a company executive'],
  ['“It will open in May,” said a company executive.', 'described', 'a company executive'],
  ['As one official put it, the plan is dead.', 'described', 'one official'],
  [
    'It will open in May, according to three people with knowledge of the plan.',
    'unnamed',
    'three people with knowledge of the plan',
  ],
  ['According to diplomats, the text is nearly done.', 'collective', 'diplomats'],
  ['The council was told by an aide that the money was gone.', 'described', 'an aide'],
  ['The speech was described as dull by many in the hall.', 'collective', 'many in the hall'],
  ['It is a rule that scholars say has never been used.', 'collective', 'scholars'],
  ['He faced questions from donors, who said the money had vanished.', 'collective', 'donors'],
]);

marks('phrases that say more of the source', [
  [
    'A person with direct knowledge of the sale said it was final.',
    'unnamed',
    'A person with direct knowledge of the sale',
  ],
  ['Three people who attended the meeting said it was tense.', 'unnamed', 'Three people who attended the meeting'],
  ['A senior aide to the prime minister said he would resign.', 'described', 'A senior aide to the prime minister'],
  ['One of the engineers said the bolts were loose.', 'described', 'One of the engineers'],
  ['A number of residents said they had not been warned.', 'collective', 'A number of residents'],
  ['Current and former officials said the list was long.', 'collective', 'Current and former officials'],
  ['Health officials in Oslo said the ward was full.', 'collective', 'Health officials in Oslo'],
  ['A law enforcement source said two men were held.', 'described', 'A law enforcement source'],
  ['Government sources said the budget was late.', 'described', 'Government sources'],
  ['A White House official said the trip was off.', 'described', 'A White House official'],
]);

marks('clauses inside and beside', [
  ['Hale said that critics argue the law is vague.', 'collective', 'critics'],
  ['The mayor resigned on Monday, and officials said a vote would follow.', 'collective', 'officials'],
  ['While analysts say the bank is sound, its shares fell.', 'collective', 'analysts'],
  ['The ship sank after its engine failed, a rescue worker said on Monday.', 'described', 'a rescue worker'],
  ['Hale and others said the vote was rushed.', 'collective', 'Hale and others'],
]);

leaves(
  'people who are named',
  [
    ['Ana Hale said the dam was safe.'],
    ['Ana Hale, a senior official, said the dam was safe.'],
    ['A senior official, Ana Hale, said the dam was safe.'],
    ['“It is safe,” said Ana Hale, an official at the ministry.'],
    ['Officer Ana Hale said the man fled.'],
    ['Ministry official Ana Hale told reporters it was safe.'],
    ['Ana Hale met the board. She said it was over.'],
    ['The president said the vote was fair.'],
    ['San Francisco’s mayor said the bridge was safe.'],
  ].flat(),
);

leaves('those who call for help, and those who say goodbye', [
  'Neighbours called police after hearing shots.',
  'Residents called an ambulance.',
  'A passer-by called the fire brigade at noon.',
  'Shareholders called a meeting for Monday.',
  'Union members called a strike over pay.',
  'Fans said farewell to the coach on Sunday.',
  'Voters said no to the dam.',
]);

marks('calling names', [
  ['Critics called the plan by the minister reckless.', 'collective', 'Critics'],
  ['Critics called the plan a gimmick.', 'collective', 'Critics'],
  ['Activists called the election “a sham”.', 'collective', 'Activists'],
  ['The mayor signed what critics call a gag.', 'collective', 'critics'],
  ['It was a law that critics called a gag.', 'collective', 'critics'],
]);

leaves('those who take', [
  'Fans claimed their refunds after the match was abandoned.',
  'A customer who claims a refund must keep the box.',
]);

marks('what looks like it', [['Fans claimed the match was fixed.', 'collective', 'Fans']]);

leaves('institutions, documents and those who speak for somebody', [
  'Police said the man fled.',
  'The ministry said two ships had sunk.',
  'Reuters reported that the deal was off.',
  'The New York Times reported that the deal was off.',
  'The company said it would appeal.',
  'Prosecutors said he had lied.',
  'A judge ruled that the ban was unlawful.',
  'A court found that the ban was unlawful.',
  'The report said the dam was cracked.',
  'A study found that sleep helps.',
  'A spokeswoman said the dam was safe.',
  'A lawyer for the family said they would appeal.',
  'Her lawyers argued that the search was illegal.',
  'Russia said the ship was empty.',
  'The campaign said the money was returned.',
  'The United States said the talks had failed.',
]);

leaves('acts', [
  'An official was arrested on Friday.',
  'Officials declined to comment.',
  'A spokesman for the officials did not respond.',
  'Residents demanded answers.',
  'Workers voted to strike.',
  'Democrats want a new vote.',
  'Critics praised the film.',
  'Two officials flew to Oslo.',
  'Protesters chanted slogans.',
  'A reporter asked whether he would resign.',
  'Lawmakers promised to rebuild the bridge.',
  'The officials did not say when the bridge would open.',
  'Diplomats would not say what was agreed.',
  'Officials have decided to close the school.',
  'An aide refused to say where he was.',
  'Employees wrote a letter to the board.',
  'Officials discussed the plan.',
]);

leaves('what might be said', [
  'Critics could say the plan is late.',
  'If officials say so, the school will close.',
  'Voters will say what they think in May.',
  'Experts should explain how it works.',
]);

leaves('other senses', [
  'The source of the river lies in the hills.',
  'Insurance claims rose last year.',
  'The company maintains three ships.',
  'The paper reports to the board.',
  'Sources of income vary.',
  'The people voted in May.',
  'The official language is French.',
  'He added two eggs.',
]);

marks('names that are kept back', [
  ['“I saw nothing,” said the night clerk, without giving his name.', 'described', 'the night clerk'],
  ['The driver, who refused to give his name, pointed at the gate.', 'described', 'The driver'],
  ['The owner, who did not want her name published, closed the shop.', 'described', 'The owner'],
]);

leaves('names kept back from others', [
  'Mayor Ana Hale left without giving her name to the clerk.',
  'The company did not disclose her name.',
  'The app does not reveal their identity.',
]);

marks('sources behind another clause', [
  [
    'Talks resumed in March and people familiar with the plan said it would pass.',
    'unnamed',
    'people familiar with the plan',
  ],
  ['Talks resumed and people familiar said earlier that they would fail.', 'unnamed', 'people'],
  ['Officials briefed on the talks said they would fail.', 'collective', 'Officials briefed on the talks'],
]);

marks('sources of more than one part', [
  [
    'Three current and two former employees described a culture of fear.',
    'described',
    'Three current and two former employees',
  ],
  [
    'According to three current and two former employees, the valve leaked.',
    'described',
    'three current and two former employees',
  ],
  [
    'One Republican and two Democratic aides said the text was final.',
    'described',
    'One Republican and two Democratic aides',
  ],
  ['A third, more junior official said the text was agreed.', 'described', 'A third, more junior official'],
  [
    'According to a third, more senior official, the cable was never sent.',
    'described',
    'a third, more senior official',
  ],
  ['Two other officials said the line had broken.', 'described', 'Two other officials'],
  [
    'Two officials – one American, one Israeli – said the site had been hit.',
    'described',
    'Two officials – one American, one Israeli –',
  ],
  [
    'Four aides – two current, two former – said the senator rarely read.',
    'described',
    'Four aides – two current, two former –',
  ],
  ['The first of the two officials said the cable was lost.', 'described', 'The first of the two officials'],
  ['A third of the officials said they would retire.', 'collective', 'A third of the officials'],
  ['Some of the doctors and nurses said the ward was full.', 'collective', 'Some of the doctors and nurses'],
  ['On Monday morning two officials said the line had held.', 'described', 'two officials'],
]);

marks('sources with a word behind them', [
  ['According to one of the diplomats present, the room fell silent.', 'described', 'one of the diplomats present'],
  ['According to several people involved, the deal was never close.', 'unnamed', 'several people involved'],
  ['According to two officers there, the crowd was calm.', 'described', 'two officers there'],
  ['Some of those present said the speech was met with silence.', 'collective', 'Some of those'],
  ['Ten of those interviewed said they had seen the memo.', 'described', 'Ten of those'],
]);

marks('those by whom somebody was told', [
  [
    'The paper was told by an official who had seen the memo that the plan was dead.',
    'described',
    'an official who had seen the memo',
  ],
  ['She was described by two people who worked with her as ruthless.', 'unnamed', 'two people who worked with her'],
]);

leaves('sources known by a first name, and what only looks like a source', [
  'One neighbour, who gave only her first name, Ana, said the family had left.',
  '"It was dark," said one neighbour, who gave only her first name, Ana.',
  'A clerk who asked to be identified only by his first name, Tarek, said the queue had gone.',
  'The first of the two reports said the dam was unsafe.',
  'A third, more detailed survey found that prices had fallen.',
  'One of the diplomats present, Ana Hale, said the talks had failed.',
  'According to one of the firms involved, the leak was small.',
  'The court was told by Dr Ana Hale, who had seen the memo, that the plan was dead.',
  'A third of voters said they would stay at home.',
]);

it('marks one of several, though another of them is named', () => {
  const text =
    'The bill is to be dropped. One minister told this newspaper that it was dead.\n\n' +
    'Ines Koval, the junior minister, was in Lisbon.';
  expect(anonymousIn(text).map(({ source }) => source)).toEqual(['One minister']);
});
