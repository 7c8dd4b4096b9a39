/** Whether a text is in a language that the rules are made for. */

/**
 * The commonest English function words that other languages written in Latin script do not share; frequency lists put
 * them at a fifth of any English prose.
 */
const ENGLISH = new Set(
  'the of and to is that was for it with as his on be at by had not are but from they which you were she would there been their has will more if who said its'.split(
    ' ',
  ),
);
const ENOUGH_SHARE = 0.12;
/** Fewer words than this say too little about the language. */
const ENOUGH_WORDS = 30;
const SAMPLE = 4000;

/**
 * Null where the text is English or too short to tell; else the language that the page declares, as a BCP 47 tag, or "und". The text decides:
 * pages often declare their template's language.
 */
export function foreignLanguage(text: string, declared: string | null): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return declared && !/^en\b/i.test(declared) ? declared : null;
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (share >= ENOUGH_SHARE) return null;
  return declared && !/^en\b/i.test(declared) ? declared : 'und';
}
