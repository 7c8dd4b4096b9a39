/**
 * Words that tell how far a source phrase leads the reader to somebody. Source: labelled articles, where "the senator" is known and "the
 * official" is not, "the critics" stay a class and "the managers" have been named.
 */
import { words } from '../word-list.ts';

/** Bodies of which there are so many that a bare plural names none of them. */
export const BODIES = words(
  'companies businesses firms banks airlines retailers manufacturers lenders utilities hospitals schools universities',
);

/** Say nothing of who the source is: "multiple sources", "a well-placed source". */
export const EMPTY_MODIFIERS = words(
  'anonymous unnamed unidentified multiple several various other more well-placed informed knowledgeable reliable credible single second third different familiar certain unknown undisclosed inside key many numerous additional independent separate own',
);

/** Plurals that stay a class with "the" before them. */
export const LASTING_CLASSES = words(
  'critics officials analysts experts observers opponents supporters proponents advocates activists sources insiders witnesses skeptics detractors protesters demonstrators aides advisers advisors employees staffers diplomats workers',
);

/** Of whom a named person or body has many: "Hale’s aide" is anybody. */
export const STAFF = words(
  'aide adviser advisor staffer ally associate friend confidant official employee colleague neighbor neighbour worker supporter donor source insider',
);

/** "the official": hardly ever somebody whom the article names, for then it would use the name or the office. */
export const OPAQUE = words(
  'official aide adviser advisor staffer diplomat insider operative employee worker negotiator',
);

/** The last words of names of outlets, and outlets of one word. */
export const OUTLET_WORDS = words(
  'times post journal news reuters ap afp bbc cnn npr nbc cbs abc fox bloomberg guardian telegraph herald tribune press daily politico axios buzzfeed',
);

/** Held by one at a time, so that "the president" is somebody in particular whom the reader knows. */
export const OFFICES = words(
  'president premier minister mayor governor king queen pope chancellor secretary chairman chairwoman commissioner senator congressman congresswoman director superintendent principal candidate nominee democrat republican conservative tory',
);

/** Say no more of somebody than "he" does. */
export const GENERAL = words('man woman person boy girl year-old');

/** Whose words are a lie told to victims. */
export const SWINDLERS = words('scammer+ fraudster+ trickster+ conman conmen thief thieves');
