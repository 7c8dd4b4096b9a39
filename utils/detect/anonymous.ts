import type { DetectContext, FlagDraft } from './draft.ts';

export function detectAnonymous(_context: DetectContext): FlagDraft[] {
  return [];
}
