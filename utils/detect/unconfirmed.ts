import type { DetectContext, FlagDraft } from './draft.ts';

export function detectUnconfirmed(_context: DetectContext): FlagDraft[] {
  return [];
}
