import type { DetectContext, FlagDraft } from './draft.ts';

export function detectDenials(_context: DetectContext): FlagDraft[] {
  return [];
}
