/** The shape of the unconfirmed-* lexicons. */
import { listOf } from '../word-list.ts';

/** Patterns that raise one rule; how sure a flag is before the rule has looked at the words around it. */
export interface CueGroup {
  rule: string;
  confidence: number;
  patterns: readonly string[];
}

/** What stands between "is" and "believed" or "accused". */
export const ADVERBS = listOf(
  "also still now long once even often sometimes widely generally commonly largely broadly repeatedly publicly formally initially already then previously variously subsequently originally later since criminally jointly separately not n't",
);

export type CueWords = Readonly<Record<string, readonly string[]>>;
