import { flags, leavesAlone } from './marked.ts';

flags('speculation', 'seeming and appearing', [
  'The lock ⟨appears to⟩ have been forced.',
  'The two men ⟨seemed to⟩ know each other.',
  'The move ⟨appears to⟩ be part of a wider purge.',
  'He did not ⟨appear to⟩ notice the camera.',
  '⟨It appears that⟩ the letter was never sent.',
  'A video shows what ⟨appears to⟩ be a second gunman.',
  'The mayor ⟨apparently⟩ never read the memo.',
  'The van was parked there, ⟨seemingly⟩ for weeks.',
  'He had, ⟨presumably⟩, seen the letter.',
  'Police called it an ⟨apparent⟩ suicide.',
  'In an ⟨apparent⟩ reference to her rival, she spoke of cowards.',
]);

flags('speculation', 'guesses about the past', [
  'The driver ⟨may have⟩ fallen asleep.',
  'The thieves ⟨might have⟩ used a ladder.',
  'She ⟨must have⟩ known about the loan.',
  'The fire ⟨may have⟩ been set on purpose.',
  '[A fire officer] said the blaze ⟨may have⟩ started in the attic.',
  'The virus ⟨may already have⟩ spread to the coast.',
]);

flags('speculation', 'guesses about the present', [
  'The gang ⟨may be⟩ hiding in the hills.',
  'The two thefts ⟨may be⟩ linked.',
  'The note ⟨could be⟩ part of a larger plot.',
  'The attack ⟨might be⟩ the work of one man.',
  'The minister ⟨may be⟩ losing patience.',
]);

flags('speculation', 'probability of what is or was', [
  'The thief ⟨probably⟩ used a key.',
  'The letter was ⟨probably⟩ forged.',
  'The blast was ⟨likely⟩ caused by a gas leak.',
  'The delay is ⟨likely⟩ due to the strike.',
  'That is ⟨quite possibly⟩ a crime.',
  '⟨Chances are⟩ the guard was asleep.',
]);

flags('speculation', 'what the traces suggest', [
  'The pattern of the glass ⟨suggests that⟩ the window had been broken from inside.',
  'Sabotage ⟨could not be ruled out⟩.',
  '⟨It is possible that⟩ the valve had failed.',
  'Investigators raised ⟨the possibility that⟩ the crew was asleep.',
  'The wounds were ⟨consistent with a fall⟩.',
]);

flags('speculation', 'what investigators believe', [
  '⟨Police believe⟩ he fled through the garden.',
  '⟨Investigators suspect⟩ the fire was set.',
  'He left in a car that ⟨police believe⟩ he stole.',
]);

leavesAlone('“may” as permission, month, name and future', [
  'Visitors may enter by the north gate.',
  'The fee may be paid in cash.',
  'The shop opened in May.',
  'In May have been planted a hundred trees.',
  'By the end of May, the road was open.',
  'Theresa May has left the building.',
  'The bank may raise rates next year.',
  'It may rain on Sunday.',
  'It may be too late by Friday.',
  'The town may have to close the pool.',
]);

leavesAlone('“might”, “could” and “must” of what will, can or has to be', [
  'The talks might collapse next week.',
  'She could swim before she could walk.',
  'The bridge could be closed for a year.',
  'Applicants must have a licence.',
  'It could not be better.',
  'I could have done it myself.',
  'You might want to bring a coat.',
]);

leavesAlone('conditions and concessions', [
  'If it rains, the match would be moved.',
  'She may have lost the vote, but she won the argument.',
  'Though he might have raised his voice, he kept his temper.',
  'I am sorry for anything I may have said.',
  'Anyone who may have seen the van should call the police.',
]);

leavesAlone('“likely”, “probably” and “perhaps” of what will be', [
  'Rain is likely to fall on Friday.',
  'The fair will probably close early.',
  'The fair probably won’t open.',
  'The poll asked 900 likely voters.',
  'She is the likely winner.',
  'It was probably the best match of the year.',
  'We are probably at forty votes now.',
  'He would likely lose.',
]);

leavesAlone('possible and potential things', [
  'Police found a possible match.',
  'The deal carries potential risks.',
  'They discussed possible dates.',
  'It is possible that the talks will resume.',
]);

leavesAlone('suggesting as proposing, and findings', [
  'She suggested that they meet at noon.',
  'He suggested a walk.',
  'The study suggests that tea lowers blood pressure.',
  'The survey suggests voters prefer the older plan.',
]);

leavesAlone('appearing in person, plainness, likeness', [
  'She appeared before the committee.',
  'He appeared at the window.',
  'It was apparent to everybody that he was ill.',
  'The engine sounds like a sewing machine.',
  'The house looks like a castle.',
  'The heir apparent waved.',
  'I seem to have lost my keys.',
  'It would seem unfair.',
]);

leavesAlone('beliefs about what should or will be', [
  'Police believe the street will reopen at noon.',
  'He believes in ghosts.',
  'We believe the law should change.',
]);

flags('speculation', 'deductions', [
  '⟨It is likely that⟩ he knew.',
  'That ⟨may explain why⟩ she left.',
  'The merger is ⟨likely⟩ dead.',
]);

leavesAlone('requirements that look like deductions', [
  'Buyers must have been resident for five years.',
  'The goods must have passed inspection before sale.',
]);

leavesAlone('what would have been', [
  'Without the vaccine, thousands might have died.',
  'Had he stayed, he might have won.',
  'It could have been worse.',
  'They would probably have lost anyway.',
]);

leavesAlone('manners of speaking', [
  'His seemingly effortless style won him fans.',
  'There was no apparent damage.',
  'The actor appeared to great acclaim at the festival.',
  'You may have heard that the store is closing.',
  'You probably know the story.',
  'It is probably fair to say that nobody won.',
]);

flags('speculation', 'in the reason that somebody puts first', [
  'Because both pumps ⟨appeared to⟩ be broken, [the mayor] said the square would stay closed.',
]);
