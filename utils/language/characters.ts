/** Classes of UTF-16 code units, by a table for Latin script and by Unicode properties beyond it. */

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;

const TABLE_SIZE = 0x250;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

function classify(char: string): number {
  if (char === '\n') return NEWLINE;
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\s/.test(char) ? SPACE : OTHER;
}

/** The code unit at `at`; 0 past the ends. Engines read a string fast only where they have never been asked for what is not in it. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** The class of the character at `at`; a surrogate pair is judged as one. Past the ends: OTHER. */
export function classAt(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code < TABLE_SIZE) return TABLE[code] as number;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200a || code === 0x2028 || code === 0x2029 ? SPACE : OTHER;
  if (code >= 0xd800 && code <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(at) as number));
  // The second half of a pair goes with the first.
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && isPair(text, at - 1) ? classAt(text, at - 1) : OTHER;
  return classify(text.charAt(at));
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) as number) > 0xffff;

/** Letter or digit. */
export function isWordAt(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === LETTER || found === DIGIT;
}
