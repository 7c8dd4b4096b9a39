import { matchEnd, type Pattern } from '../../../utils/language/pattern.ts';
import type { Token } from '../../../utils/language/token.ts';

/** Where a match that starts at token `at` ends; -1 where none does. */
export const matchAt = (pattern: Pattern<unknown>, tokens: readonly Token[], at: number, limit: number): number =>
  pattern.required[0].words.has(tokens[at]?.lower ?? '') ? matchEnd(pattern, tokens, at, limit) : -1;
