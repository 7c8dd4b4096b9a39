import { flags, leavesAlone } from './marked.ts';

flags('unverified', 'unclear and unknown', [
  'It is ⟨unclear⟩ who opened the gate.',
  'It ⟨was not immediately clear⟩ whether anyone was hurt.',
  'The motive ⟨remains unknown⟩.',
  'It ⟨is unknown⟩ how the fire began.',
  'How many were aboard ⟨is not known⟩.',
  'Whether he signed it remains ⟨unclear⟩.',
  'It ⟨remains to be seen⟩ who wrote the letter.',
  'Who leaked it is ⟨anyone’s guess⟩.',
  'It is ⟨too early to say⟩ what caused the crash.',
  'It is ⟨impossible to know whether⟩ the photo is recent.',
  '⟨Questions remain⟩ about who paid for the trip.',
  'Why the guard left his post ⟨is an open question⟩.',
]);

flags('unverified', 'not verified, not confirmed', [
  'There was ⟨no immediate confirmation⟩ from either army.',
  'The video ⟨could not be independently verified⟩.',
  '[The Herald] ⟨could not independently verify⟩ the footage.',
  'The death toll has ⟨not been confirmed⟩.',
  '⟨Unconfirmed⟩ accounts put the dead at nine.',
  'The post repeated an ⟨unsubstantiated⟩ story.',
  'His account is ⟨uncorroborated⟩.',
  'There was ⟨no official confirmation⟩ of the deal.',
  '[The agency] was ⟨unable to verify⟩ the list.',
  '“They fled, but it is ⟨unclear⟩ where they went,” [Hale] said.',
  '[Hale] said the men had fled and that it was ⟨unclear⟩ where they were.',
  '“It is a claim that ⟨cannot be verified⟩,” [Hale] said.',
  '[The BBC] has ⟨not been able to verify⟩ the toll.',
  '[The embassy] ⟨had not confirmed⟩ the arrest by Monday night.',
  'The cause has ⟨not been determined⟩.',
  'It was ⟨not possible to verify⟩ the account.',
]);

flags('unverified', 'evidence that is missing', [
  'There is ⟨no evidence⟩ that the tape exists.',
  '[The auditors] found ⟨no evidence⟩ of fraud.',
  'He said, ⟨without evidence⟩, that the judge was bribed.',
  '[The minister] offered ⟨no proof⟩.',
  'There is ⟨little evidence⟩ that the drug works.',
  'The inquiry did ⟨not find any evidence⟩ of a plot.',
  'The story spread despite a ⟨lack of evidence⟩.',
  'There was ⟨no sign⟩ of a struggle.',
  'There is ⟨no indication⟩ that he knew her.',
]);

flags('unverified', 'inquiries into what happened', [
  'Police are ⟨investigating whether⟩ the fire was set.',
  'The ⟨investigation into whether⟩ he lied goes on.',
  'Detectives are ⟨trying to determine how⟩ the thief got in.',
  'The board will ⟨examine whether⟩ the doors were locked.',
  'Officials are ⟨looking into whether⟩ the meter had been tampered with.',
  'The ⟨question is whether⟩ she knew.',
]);

flags('unverified', 'those who should know, and do not', [
  '“⟨We do not know why⟩ he stopped,” the captain said.',
  '⟨Police do not know who⟩ drove the van.',
  '⟨Nobody knows where⟩ the ledger is.',
]);

leavesAlone(
  'a refusal to confirm is an answer, not a finding',
  [
    'The ministry would not confirm the figure.',
    'She declined to confirm the date.',
    'The company neither confirmed nor denied the sale.',
    'He refused to say whether he had signed.',
  ],
  'unverified',
);

leavesAlone('what is confirmed, proven or clear', [
  'The lab verified the sample.',
  'The evidence was shown in court.',
  'It is clear that the road was icy.',
  'The spokesman confirmed the arrest.',
  'Without doubt the team was better.',
  'There is no doubt that he was there.',
  'The sky was clear by noon.',
]);

leavesAlone('questions of what to do and what will come', [
  'The council must decide whether to close the school.',
  'She asked whether he was hungry.',
  'The judge will determine whether to allow the film.',
  'He wondered whether it would rain.',
  'The panel investigated the fire.',
]);

leavesAlone('not knowing as a plain fact about a person', [
  'He did not know her name.',
  'I do not know what to say.',
  'They did not know the way.',
  'She was not clear about the rules.',
  'We do not know them well.',
]);

leavesAlone('missing things that prove nothing', [
  'If there is no sign of rain, the fair opens at noon.',
  'The road shows no sign of ending.',
  'There is no basis for an appeal.',
  'The shop sells unproven remedies.',
  'He left without a word.',
]);

flags('unverified', 'who has looked, and who only says so', [
  'The inspector said [two accountants] did ⟨not find evidence⟩ of theft.',
  'Hale resigned, but [the inquiry] found ⟨no evidence⟩ of a bribe.',
  '[Ms. Quill] said the opponents had provided ⟨no evidence⟩ that the plan would fail.',
  'According to [the council], the fee fell, but it was ⟨unclear⟩ by how much, it added.',
  'Divers said two ships sank, but it was ⟨unclear⟩ why.',
]);
