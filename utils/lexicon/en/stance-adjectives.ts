/**
 * Adjectives that ascribe a belief, a feeling or a will to their subject: "officials remain sceptical that", "she is sure he
 * lied". Source: the predicative adjectives that take a clause, "of" or "about" in reference grammars, cut to those of the mind.
 */
import { listOf } from '../word-list.ts';
export const BELIEF_ADJECTIVES = listOf(
  'skeptical sceptical unconvinced convinced confident optimistic pessimistic doubtful hopeful sure unsure certain uncertain ' +
    'aware unaware mindful suspicious wary bullish bearish adamant agnostic puzzled perplexed uneasy',
);

export const FEELING_ADJECTIVES = listOf(
  'worried concerned afraid fearful critical supportive frustrated disappointed angry furious glad proud sorry grateful ' +
    'surprised alarmed upset nervous anxious eager willing unwilling ready reluctant determined opposed committed ' +
    'passionate frank coy dismissive weary fond envious jealous resentful enthusiastic excited tired',
);
