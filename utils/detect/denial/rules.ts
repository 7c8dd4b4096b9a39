import type { Rule } from '../rule.ts';
import { DENIED_RULES } from './rules/denied.ts';
import { REJECTED_RULES } from './rules/rejected.ts';
import { SILENT_RULES } from './rules/silent.ts';

export const DENIAL_RULES: Rule[] = [...DENIED_RULES, ...REJECTED_RULES, ...SILENT_RULES];
