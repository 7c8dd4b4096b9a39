/** The newsroom standards that the rules of `unconfirmed` cite, paraphrased. */

export const NPR =
  'NPR, Ethics Handbook: “reportedly” or “officials say” is never enough; readers are owed who says it and how they know.';
export const ON_THE_MEDIA =
  'On the Media, Breaking News Consumer’s Handbook: “we are getting reports” and “we are seeking confirmation” are different strengths, and reports that cite other outlets call for care.';
export const BBC_ALLEGATION =
  'BBC, Editorial Guidelines, section 3: say whether an allegation is anonymous and whether anything corroborates it.';
export const BBC_UNVERIFIED =
  'BBC, Editorial Guidelines, section 3: what is not verified should normally be said to be so, and attributed.';
export const AP_SPECULATION =
  'AP, News Values and Principles: unnamed sources are for information, not for opinion or speculation; so it matters to see which a sentence holds.';
export const REUTERS =
  'Reuters, Handbook of Journalism: a named source is always preferable, and two or more beat one; a passive names none.';
