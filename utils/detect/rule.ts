/** What is known of a rule: shown to the reader, tested by its own examples, and made into its page of documentation. */
import type { FlagKind } from '../report.ts';

export interface Rule {
  /** `kind/short-name`, as flags carry it. */
  id: string;
  kind: FlagKind;
  title: string;
  /** One sentence each: what the rule marks, and what looks like it but is left alone. */
  catches: string;
  ignores: string;
  /** Why it matters, with the newsroom standard that says so. */
  standard: string;
  /** Sentences that the rule must mark, and that it must leave alone. */
  match: string[];
  noMatch: string[];
}
