import { ANONYMOUS_RULES } from '../../utils/detect/anonymous/rules.ts';
import { DENIAL_RULES } from '../../utils/detect/denial/rules.ts';
import type { Rule } from '../../utils/detect/rule.ts';
import { UNCONFIRMED_RULES } from '../../utils/detect/unconfirmed/rules.ts';

export const ALL_RULES: readonly Rule[] = [...ANONYMOUS_RULES, ...UNCONFIRMED_RULES, ...DENIAL_RULES];
