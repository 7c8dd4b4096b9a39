/**
 * Closed-class words of English with the part of speech that they have most often. Source: the closed classes of any
 * reference grammar; kept whole, since what is missing here is taken for a noun.
 */
import { listOf } from '../word-list.ts';
export const DETERMINERS = listOf(
  'the a an this these those some any no every each another either neither all both half several many few fewer much ' +
    'more most less least such certain other various numerous own enough my your our its their his whose what which',
);

export const PRONOUNS = listOf(
  'i he she we they it you me him us them her+ myself yourself himself herself itself ourselves themselves someone ' +
    'somebody anyone anybody everyone everybody nobody something anything everything nothing none mine yours theirs ' +
    'others there oneself',
);

export const PREPOSITIONS = listOf(
  'of to in on at by for from with without within into onto about against among amid between beyond across along around ' +
    'behind below beneath beside+ despite down during near off out outside inside over past per through ' +
    'throughout toward+ under underneath unlike until till up upon via versus amongst above after before since ' +
    'like as than except regarding concerning including following notwithstanding aboard alongside plus',
);

/** Begin a clause with a subject of its own. */
export const SUBORDINATORS = listOf(
  'that because although though whereas while if unless whether lest once when whenever where wherever why how ' +
    'so-that albeit',
);

export const RELATIVES = listOf('who whom');

export const COORDINATORS = listOf('and or but nor yet');

export const MODALS = listOf("can could may might must shall should will would ought 'll ca wo sha 'd");

export const BE_FORMS = listOf("be am is are was were been being 're 'm 's ai");
export const HAVE_FORMS = listOf("have has had having 've");
export const DO_FORMS = listOf('do does did');

export const NEGATIONS = listOf("not n't never");

export const NUMBER_WORDS = listOf(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred+ ' +
    'thousand+ million+ billion trillion dozen+ scores',
);

/** Adverbs that do not end in -ly. */
export const ADVERBS = listOf(
  'also again ago ahead almost alone already always anyway apart aside away back better best else elsewhere enough ' +
    'ever even far forward further furthermore hence here however indeed instead just later latter maybe meanwhile ' +
    'moreover much nevertheless nonetheless now nowadays nowhere often once only otherwise overnight perhaps quite ' +
    'rather really regardless seldom sometimes somewhat somewhere soon still then thereafter therefore thus today ' +
    'together tomorrow tonight too twice very well yesterday yet so afterward+ abroad anymore barely likewise meantime ' +
    'online upfront worse thereby somehow downstairs upstairs',
);
