/** The words of dates and times, for lists and for sets. */
import { words } from '../word-list.ts';

export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

const MONTHS_IN_FULL = 'january february march april may june july august september october november december';

/** In full, and as news style shortens them. */
export const MONTHS = words(`${MONTHS_IN_FULL} jan. feb. aug. sept. oct. nov. dec.`);

/** A day or a month by its whole name. */
export const DATES = words(`${WEEKDAYS} ${MONTHS_IN_FULL}`);

export const DAYS = words(`${WEEKDAYS} yesterday today tomorrow`);

/** Which time is meant: "last week". */
export const WHICH_TIME = words('last this next that every each');
export const TIME_SPANS = words(
  'week weekend month year spring summer autumn fall winter morning afternoon evening night',
);
