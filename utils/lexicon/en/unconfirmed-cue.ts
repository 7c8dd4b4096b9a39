/** The shape of the unconfirmed-* lexicons. */

/** Patterns that raise one rule; how sure a flag is before the rule has looked at the words around it. */
export interface CueGroup {
  rule: string;
  confidence: number;
  patterns: readonly string[];
}

export type CueWords = Readonly<Record<string, readonly string[]>>;
