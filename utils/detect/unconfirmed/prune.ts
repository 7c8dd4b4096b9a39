/** Several cues for one thing: of those, one flag. */
import type { FlagDraft } from '../draft.ts';

/** How far apart, in characters, two cues of one guess may stand: "suggests that it may have", "no sign, no sign at all". */
const SAME_GUESS = 60;
/** A bare mention of an accusation adds nothing where the sentence states one. */
const BARE = 0.65;

/** How many cues on either side a cue is compared with. */
const NEIGHBOURS = 6;

/** Keeps, of overlapping or neighbouring cues of a sentence, the one that says most. Order stays that of reading. */
export function prune(drafts: readonly FlagDraft[]): readonly FlagDraft[] {
  if (drafts.length < 2) return drafts;
  const ordered = drafts.toSorted((a, b) => a.cue.start - b.cue.start || b.cue.end - a.cue.end);
  return ordered.filter((draft, index) => {
    const from = Math.max(0, index - NEIGHBOURS);
    const near = ordered.slice(from, index + NEIGHBOURS + 1);
    return !near.some((other, at) => other !== draft && beats(other, draft, from + at < index));
  });
}

function beats(other: FlagDraft, draft: FlagDraft, isBefore: boolean): boolean {
  const overlaps = other.cue.start < draft.cue.end && draft.cue.start < other.cue.end;
  if (overlaps) return rank(other) > rank(draft) || (rank(other) === rank(draft) && isBefore);
  if (other.subtype !== draft.subtype) return false;
  const isNear = isBefore && draft.cue.start - other.cue.end < SAME_GUESS;
  if (draft.rule === 'unconfirmed/allegation-charges') return isNear;
  if (draft.subtype === 'allegation') return draft.confidence < BARE && other.confidence >= BARE;
  return draft.subtype !== 'hearsay' && isNear;
}

const RANKS: Readonly<Record<string, number>> = { speculation: 0, hearsay: 1, unverified: 2, allegation: 3 };
const rank = ({ subtype }: FlagDraft): number => RANKS[subtype] ?? 0;
