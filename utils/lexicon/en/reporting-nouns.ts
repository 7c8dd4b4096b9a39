/**
 * Nouns for acts of saying and believing, which attribute what follows them to their owner or to whoever stands behind
 * "by" or "from". Source: the nouns derived from the verbs of `attribution-verbs.ts`.
 */
import { listOf } from '../word-list.ts';
export const REPORTING_NOUNS: readonly string[] = listOf(
  'claim+ allegation+ accusation+ assertion+ contention statement+ warning+ ' +
    'suggestion+ prediction+ testimony belief assessment criticism complaint+ ' +
    'concern+ fear+ call+ demand+ request+ pledge promise+ vow threat+ proposal ' +
    'announcement acknowledgment acknowledgement admission denial+ argument conclusion estimate+ ' +
    'report+ rumor+ rumour+ decision insistence remarks comments theory view+',
);

/** Nouns that with a verb of little meaning say what somebody thinks: "took the view that", "had no doubt that", "were of the opinion that". */
export const STANCE_NOUNS: readonly string[] = listOf(
  'view opinion doubt+ case point position impression feeling sense consensus suspicion hunch possibility prospect ' +
    'fear concern worry worries apprehension+ sentiment frustration agreement speculation',
);

/** Nouns for a telling, behind "gave", "offered", "painted". */
export const ACCOUNT_NOUNS: readonly string[] = listOf('account+ picture assessment+ explanation version verdict');
