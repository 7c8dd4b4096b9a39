/** The words that English news is full of, the most frequent first. Source: any count of news prose; only the rough order matters. */
import { words } from '../word-list.ts';

export const FREQUENT_WORDS = words(
  "the to of a and in that on for said he is was it with as by at from have has be his not are an who they this but will i n't or we more had about been would she their which also were 's than its after one there when what no if all so could other her up out you do time did first some two last year made any how say people new may get make told " +
    'state police political public media press case government president officials reporters law called asked going come took take go back right way part against before next attack decision according questions know think want work long during meeting shooting party court campaign security war story deal country',
);
