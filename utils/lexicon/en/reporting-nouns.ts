/**
 * Nouns for acts of saying and believing, which attribute what follows them to their owner or to whoever stands behind
 * "by" or "from". Source: the nouns derived from the verbs of `attribution-verbs.ts`.
 */
export const REPORTING_NOUNS: readonly string[] = (
  'claim claims allegation allegations accusation accusations assertion assertions contention statement statements warning warnings ' +
  'suggestion suggestions prediction predictions testimony belief assessment criticism complaint complaints ' +
  'concern concerns fear fears call calls demand demands request requests pledge promise promises vow threat threats proposal ' +
  'announcement acknowledgment acknowledgement admission denial denials argument conclusion estimate estimates ' +
  'report reports rumor rumors rumour rumours decision insistence remarks comments theory view views'
).split(' ');

/** Nouns that with a verb of little meaning say what somebody thinks: "took the view that", "had no doubt that", "were of the opinion that". */
export const STANCE_NOUNS: readonly string[] =
  'view opinion doubt case point position impression feeling sense consensus suspicion hunch possibility prospect fear concern worry worries doubts apprehension apprehensions sentiment frustration agreement speculation'.split(
    ' ',
  );

/** Nouns for a telling, behind "gave", "offered", "painted". */
export const ACCOUNT_NOUNS: readonly string[] =
  'account accounts picture assessment assessments explanation version verdict'.split(' ');
