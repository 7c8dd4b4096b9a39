import type { Rule } from '../rule.ts';
import { ALLEGATION_RULES } from './rules/allegation.ts';
import { HEARSAY_RULES } from './rules/hearsay.ts';
import { SPECULATION_RULES } from './rules/speculation.ts';
import { UNVERIFIED_RULES } from './rules/unverified.ts';

export const UNCONFIRMED_RULES: Rule[] = [
  ...HEARSAY_RULES,
  ...ALLEGATION_RULES,
  ...UNVERIFIED_RULES,
  ...SPECULATION_RULES,
];
