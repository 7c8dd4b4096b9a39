import { flags, leavesAlone } from './marked.ts';

flags('hearsay', 'adverbs that pass a claim on', [
  'The minister ⟨reportedly⟩ signed the contract in June.',
  'Two of the guards ⟨reportedly⟩ fled before dawn.',
  'The talks have ⟨reportedly⟩ stalled over money.',
  'She ⟨supposedly⟩ told the board that the money was gone.',
]);

flags('hearsay', 'passives of saying and believing', [
  'Nine miners ⟨are feared dead⟩ after the shaft fell in.',
  'Two of the crew ⟨are believed trapped⟩ below deck.',
  'The gunman ⟨is believed to⟩ have entered through the kitchen.',
  'Three engineers ⟨are thought to⟩ be among the dead.',
  'The mayor ⟨was said to⟩ be furious about the leak.',
  'The company ⟨is understood to⟩ have hired a new lawyer.',
  'He ⟨is widely believed to⟩ control the fund.',
  'The tunnel ⟨was rumored to⟩ run under the palace.',
  'The militia ⟨was reported to⟩ have burned the bridge.',
  '⟨It was reported⟩ that the bank had lost its licence.',
  '⟨It is believed⟩ that the papers were burned.',
  'Prosecutors seized a phone ⟨believed to be⟩ his.',
  'The aide, ⟨thought to have⟩ kept a diary, has left the country.',
]);

flags('hearsay', 'reports that nobody answers for', [
  'The prince has fled the capital, ⟨according to reports⟩.',
  '⟨According to [local media reports]⟩, four miners were rescued.',
  '⟨Reports emerged⟩ that the dam had been cracked for years.',
  'The ferry sailed ⟨amid reports⟩ of an engine fire.',
  '⟨There have been reports⟩ of looting in the old town.',
  'The letter follows ⟨reports that⟩ guards had beaten prisoners.',
  'He was asked about ⟨reports of⟩ a second payment.',
  'Shares fell after ⟨media reports that⟩ the merger was off.',
]);

flags('hearsay', 'reports that say something themselves', [
  'Some ⟨reports suggested⟩ that the pilot was asleep.',
  'Early ⟨reports said⟩ that the fire began in the kitchen.',
]);

flags('hearsay', 'talk', [
  '⟨Rumors that⟩ the bank was insolvent spread within hours.',
  '⟨Rumours of⟩ a coup had circulated since Friday.',
  '⟨Word spread that⟩ the bakery had flour again.',
  '⟨There is speculation that⟩ the general has already left.',
  '⟨The conventional wisdom is⟩ that he forced her out.',
]);

flags('hearsay', 'the reported thing', ['Police searched the area of ⟨the reported⟩ shooting.']);

leavesAlone('reports that somebody answers for', [
  'The Herald reports that the bank lost its licence.',
  'Amnesty International reports that forty people were held.',
  'Bloomberg reports that the sale is off.',
  'The report says that the bridge was unsafe.',
  'The committee published two reports that described the failure.',
  'According to the report, the bridge was unsafe.',
  'According to a report in the Herald, the bridge was unsafe.',
  'Nurses must report the fall to the ward manager.',
  'The company reports earnings on Thursday.',
  'Reports of burglary rose 4 percent last year.',
  'The number of reports of fraud has doubled.',
]);

leavesAlone('denied reports: the denial says it', [
  'The palace denied reports that the king was ill.',
  'She dismissed rumors of a rift.',
  'The ministry called reports of a shortage baseless.',
  'The paper retracted its story, and the reports were false.',
  'He pushed back against reports that he was leaving.',
]);

leavesAlone('saying, believing and reporting in their plain sense', [
  'The old king was feared by his neighbours.',
  'She said to the reporters that she would stay.',
  'They believed in the project from the start.',
  'He thought to himself that the room was cold.',
  'The accident was reported to the police.',
  'The crew reported to the captain at noon.',
  'The company reported cases of flu among its staff.',
  'He is expected to resign.',
  'The theft was first reported by the Herald.',
  'It was reported by the BBC that the talks had ended.',
  'The teacher is said goodbye to by every class.',
]);
