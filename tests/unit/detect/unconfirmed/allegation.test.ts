import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/detect/analyze.ts';
import { flags, leavesAlone } from './marked.ts';

flags('allegation', 'words that mark a charge as unproven', [
  'He ⟨allegedly⟩ took the money in cash.',
  'The ⟨alleged⟩ ringleader was seen in Oslo.',
  'Two officers ⟨purportedly⟩ erased the tapes.',
  'A ⟨purported⟩ copy of the will has turned up.',
  'Police released the name of the ⟨suspected⟩ arsonist.',
  'He was held ⟨on suspicion of⟩ arson.',
  'The clerk is ⟨suspected of⟩ selling licences.',
  'The letter drew attention to his ⟨supposed⟩ illness.',
]);

flags('allegation', 'to allege', [
  '[Prosecutors] ⟨allege⟩ that the nurse changed the records.',
  '[The lawsuit] ⟨alleges⟩ the bank hid the losses.',
  '“They emptied the safe,” [the widow] ⟨alleged⟩.',
  'The neighbours filed a complaint ⟨alleging⟩ that the dog was beaten.',
]);

flags('allegation', 'to accuse, in all its forms', [
  '[The union] ⟨accused⟩ the company of spying on its staff.',
  '[Ortega] has repeatedly ⟨accused⟩ her rivals of lying.',
  'The judge ⟨is accused of⟩ taking bribes.',
  'The driver ⟨was accused⟩ by [two passengers] of texting.',
  '[The minister] left the hall, ⟨accusing⟩ the chair of bias.',
  '[She] praised the firefighters and ⟨accused⟩ the council of neglect.',
  'The man ⟨accused⟩ of setting the fire has fled.',
  'Police questioned [a woman] ⟨accusing⟩ him of fraud.',
  '[The board], which met on Monday, ⟨accused⟩ him of theft.',
  '[China] on Tuesday ⟨accused⟩ the ministry of meddling.',
]);

flags('allegation', 'to accuse, with the doer where it stands', [
  '[A lawsuit filed Monday] ⟨accuses⟩ the diocese of hiding records.',
  '[The lawsuit], filed in Delaware on Monday, ⟨alleges⟩ the company hid its tests.',
  '[The group], founded in 2011, ⟨alleges⟩ that guards beat inmates.',
  '[The petition], seen by Reuters on Monday, ⟨alleges⟩ the mayor took bribes.',
  '[Officials in Paris], contacted on Monday, ⟨accuse⟩ the pilot of lying.',
  '[A complaint lodged Sept. 10] ⟨accuses⟩ him of fraud.',
  'The speech led [neighbours, shopkeepers and clergy] to ⟨blame⟩ the council for the fire.',
  'The ruling prompted [the union] to ⟨accuse⟩ the court of bias.',
  '[The minister] used his speech to ⟨accuse⟩ the press of lying.',
  '“It was rigged,” [the senator] wrote, repeating party ⟨claims⟩ of fraud.',
  'The driver was ⟨indicted⟩ in connection with the crash, [District Attorney Ana Hale] said.',
]);

flags('allegation', 'to claim something contested', [
  '[Hale] ⟨claims that⟩ the vote was rigged.',
  '[He] ⟨claimed⟩ the letter was a forgery.',
  '“I was never there,” [she] ⟨claimed⟩.',
  '[The group] ⟨claims⟩ to have 4,000 members.',
  '[The mayor] fired two aides, ⟨claiming that⟩ they had leaked the plan.',
  '[The senator] ⟨claimed⟩ on Tuesday that the bridge was safe.',
  'Nobody has backed [his neighbour]’s ⟨claim that⟩ shots were fired.',
  'The inquiry was opened after ⟨claims⟩ of abuse.',
  'It dealt with ⟨claims⟩ by [two former pupils] that they were beaten.',
]);

flags('allegation', 'accusation as a noun', [
  'He resigned over ⟨allegations⟩ of fraud.',
  'The ⟨accusations⟩ against the bishop date from 1998.',
  'The paper printed [her sister]’s ⟨allegations⟩ in full.',
  'She spoke of ⟨accusations⟩ from [two colleagues] that he had lied.',
  'The school was closed amid ⟨allegations⟩ that teachers had sold the exams.',
]);

flags('allegation', 'criminal charges that are not yet proven', [
  'He was ⟨charged with⟩ murder.',
  'Four men were ⟨charged on Friday with⟩ smuggling weapons.',
  'He is awaiting trial ⟨on fraud charges⟩.',
  'The broker was ⟨indicted⟩ on Thursday on two counts of wire fraud.',
  'She ⟨faces charges⟩ of perjury.',
  'He pleaded not guilty to ⟨charges that⟩ he had lied to the court.',
  '[The petition] ⟨charges that⟩ the council broke its own rules.',
]);

flags('allegation', 'blame that is disputed', [
  '[The governor] ⟨blamed⟩ the utility for the fires.',
  '[Moscow] ⟨blames⟩ the crash on a faulty engine.',
  'The outage was ⟨blamed⟩ on a contractor.',
]);

flags('allegation', 'what the police say of a person, in a relative clause', [
  'Officers shot a man ⟨who they say⟩ was armed.',
  'The suspect, ⟨who prosecutors say⟩ planned the raid, was held.',
]);

leavesAlone('claiming a thing, not a fact', [
  'Fans claimed their refunds after the match was abandoned.',
  'A customer who claims a refund must keep the box.',
  'Two divers claimed the reward after the ring was found.',
  'She claimed the prize in person.',
  'The storm claimed 12 lives.',
  'The militia claimed responsibility for the blast.',
  'He claimed victory before midnight.',
  'Refugees may claim asylum at the border.',
  'Insurance claims rose by a third after the flood.',
  'Jobless claims fell to 210,000 last week.',
  'The quarrel claimed the life of a bystander.',
  'He claimed the throne at nineteen.',
  'Both countries claim the islands.',
  'She claimed a benefit for her son.',
]);

leavesAlone('charging and suspecting in another sense', [
  'She charged the device overnight.',
  'The hotel charged the guests twice.',
  'The bull charged the crowd.',
  'He is in charge of the museum.',
  'They put her in charge.',
  'The agency is charged with protecting wetlands.',
  'The panel was charged with the task of reviewing prisons.',
  'The bank charges a fee of two dollars.',
  'It runs for two hours on a single charge.',
  'The debate was politically charged.',
  'The suspect was taken to hospital.',
  'Two suspects were arrested on Monday.',
  'The evidence is suspect.',
]);

leavesAlone('legal events without a contested fact, or settled ones', [
  'The trial begins on Monday.',
  'He was arrested at the airport.',
  'The grand jury meets again in May.',
  'She was convicted on charges of fraud.',
  'He pleaded guilty to charges of perjury.',
  'The charges were dropped in June.',
  'He was never charged with a crime.',
  'No charges have been filed.',
  'Prosecutors could charge him with perjury.',
  'If charged with fraud, she would resign.',
  'The court will decide whether to bring charges.',
]);

leavesAlone('where the writer says that it is false', [
  'He falsely claimed that the plant was closed.',
  'The post wrongly claims that the vaccine is banned.',
  'She was falsely accused of theft.',
  'The site spread false claims about the mayor.',
  'His claim was untrue.',
]);

leavesAlone('denied accusations: the denial says it', [
  'The bishop denied the allegations.',
  'She rejected the accusation.',
  'The ministry dismissed the claims as nonsense.',
  'The firm disputes the allegations.',
  'The allegations are false.',
  'He called the accusations baseless.',
]);

leavesAlone('hypothetical, negated and general accusing', [
  'Nobody has accused him of anything.',
  'Critics could accuse the council of neglect.',
  'The accused sat in silence.',
  'He has yet to accuse anyone.',
  'I blame myself.',
  'She refused to take the blame.',
  'The driver was to blame.',
  'Nobody was supposed to know.',
  'The bridge is supposed to open in May.',
]);

flags('allegation', 'who accuses, found behind relatives, asides and shared subjects', [
  '[Dana Quill], the nurse who ⟨accused⟩ him of theft, has left town.',
  'It was [Reza Hale], a broker, who ⟨accused⟩ the bank of fraud.',
  '[The bishop], who had fled, ⟨claimed that⟩ he was innocent.',
  'Nobody believed the man, but [his sister] ⟨claimed that⟩ he was innocent.',
  '[The union] walked out and ⟨accused⟩ the firm of deceit.',
  '[A lawsuit] filed on Monday ⟨alleges⟩ that the doors were locked.',
  // The street is part of who accuses, though it begins like a month.
  '[A trader on Market Street] ⟨accused⟩ the mayor of fraud.',
  '[The owners] — ⟨blaming⟩ the union for the delay — closed the yard.',
  'The firm left the market, with [the regulator] ⟨accusing⟩ it of fraud.',
]);

leavesAlone('questions', ['Was he accused of theft?', 'Did she claim that the vote was rigged?']);

leavesAlone('what is told as fake already', ['The site spread fake news accusing the mayor of theft.']);

flags('allegation', 'claims without “that”', [
  'The bank was fined over ⟨claims⟩ it misled customers.',
  'The watchdog is looking into ⟨claims that⟩ staff were bullied.',
]);

describe('source: of what nobody in the sentence says', () => {
  it.each([
    'A man has appeared in court charged with murdering his neighbour.',
    'He went on trial in Leeds on Monday charged with fraud.',
    'She was the first officer at the station charged with assault.',
    'The unrest, blamed on foreign agents, has killed 20 people.',
    'A drone attack blamed on rebels killed nine people.',
    'An attack blamed on Sunday on rebels killed nine people.',
    'He said that the raid blamed on rebels was not the last.',
    'The group blamed for the killings has fled.',
    'On Monday the man accused of theft was freed.',
    'Last week a woman accused of theft was freed.',
    'The ministry said nine people had died, but it was not clear how many were soldiers.',
    'The army said it killed 40 rebels, but the claim could not be verified.',
    'The ministry said it had shot down 12 drones, which could not be independently verified.',
    'The army said the town had fallen, a claim that could not be verified.',
    '“We do not know who signed it.”',
    'An autopsy was ordered to establish whether he drowned.',
    'The reason was not clear.',
    'The mayor’s position is not clear.',
  ])('%s', (text) => {
    expect(analyze(text).flags.map(({ kind, source }) => [kind, source])).toEqual([['unconfirmed', null]]);
  });
});

flags('allegation', 'charged by whoever stands before', [
  'The driver, whom [prosecutors] ⟨charged with⟩ manslaughter, wept.',
  'Two men [the state] ⟨charged with⟩ murder have fled.',
  'The note that [the guild] ⟨charged with⟩ malice was burned.',
]);

flags('allegation', 'blamed and accused by whoever stands before', [
  'There were 12 attacks that [the army] ⟨blames⟩ on rebels.',
  'These were the first deaths that [the factions] had ⟨blamed⟩ on one another.',
  'Hale listed problems that [he] ⟨blamed⟩ on the council.',
  'The raid, which [Kyiv] ⟨blamed⟩ on Moscow, killed nine.',
  'The mayor, whom [Ruiz] ⟨accuses⟩ of stealing the files, left.',
  'The men [the union] ⟨accused⟩ of theft were cleared.',
  'The riots were ⟨blamed⟩ by [the president] on foreign agents.',
  'The blast that [Oslo] ⟨blamed⟩ on smugglers hurt nine.',
  '[The minister] ⟨blamed⟩ on Friday the growers for the fires.',
  '[The mayor] ⟨blamed⟩ for months the guild for the strike.',
  'He is ⟨suspected⟩ by [the FBI] of passing secrets to Beijing.',
  '[Opposition leaders] ⟨put the blame for the riots on⟩ the president.',
]);
