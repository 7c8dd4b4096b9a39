/** The newsroom standards that the rules of `denial` cite, paraphrased. */

export const BBC_ALLEGATION =
  'BBC, Editorial Guidelines, section 3: say of an allegation whether it is corroborated; so its denial belongs beside it.';
export const FIVE_THIRTY_EIGHT =
  'FiveThirtyEight, guide to unnamed sources: a vague denial means little; look at what exactly is denied.';
export const REUTERS_NAMED =
  'Reuters, Handbook of Journalism: a named source is always preferable; so it matters whose denial it is.';
export const AP_NO_COMMENT =
  'AP, News Values and Principles: “declined to comment” must not stand beside an unnamed source of the same party.';
export const AP_CREDIBILITY =
  'AP, News Values and Principles: attribution has to show why a source can be believed; the same goes for one who denies.';
