/**
 * All lexicons, for the order in which bundles hold them: gzip finds what repeats within 32 KB, so words compress best beside words, and code
 * beside code (1.5 KB of the background's 110 are saved so).
 */
import './abbreviations.ts';
import './adjectives.ts';
import './anonymity.ts';
import './attribution-verbs.ts';
import './denial-cues.ts';
import './denial-statement.ts';
import './denial-words.ts';
import './frequent-words.ts';
import './function-words.ts';
import './irregular-verbs.ts';
import './person-endings.ts';
import './relaying-verbs.ts';
import './reporting-nouns.ts';
import './source-nouns.ts';
import './source-words.ts';
import './stance-adjectives.ts';
import './tagging.ts';
import './times.ts';
import './unconfirmed-allegation.ts';
import './unconfirmed-cue.ts';
import './unconfirmed-hearsay.ts';
import './unconfirmed-speculation.ts';
import './unconfirmed-unverified.ts';
import './verbs.ts';
