/** Where a token that starts at a given offset ends. Each function looks at a character a bounded number of times. */
import { classAt, codeAt, DIGIT, isWordAt, LETTER, NEWLINE, SPACE } from './characters.ts';

/** The end of a run of white space, and whether a line break is in it. */
export function scanSpace(text: string, at: number): { end: number; hasBreak: boolean } {
  let end = at;
  let hasBreak = false;
  for (let found = classAt(text, end); found === SPACE || found === NEWLINE; found = classAt(text, ++end)) {
    hasBreak ||= found === NEWLINE;
  }
  return { end, hasBreak };
}

const SPACE_CODE = 32;

/** Whether a space with no other white space behind it is at `at`: four of five are. */
export function isLoneSpace(text: string, at: number): boolean {
  if (codeAt(text, at) !== SPACE_CODE) return false;
  const next = codeAt(text, at + 1);
  return next > SPACE_CODE && next < 127;
}

const JOINERS = new Set(['-', '‐', '‑', '&', '’', "'", '@', '_']);

/** The end of a word, with joined parts: "vice-president", "O'Neill", "AT&T", "example.org", "1,200-a-head", "1.5tn". */
export function scanWord(text: string, at: number): number {
  let end = skipDigits(text, at);
  for (;;) {
    while (isWordAt(text, end)) end++;
    if (codeAt(text, end) === SPACE_CODE) return end;
    const joiner = text.charAt(end);
    const joins = joiner === '.' ? isLowerOrDigit(text, end + 1) : JOINERS.has(joiner) && isWordAt(text, end + 1);
    if (!joins || end === at) return end;
    end++;
  }
}

function isLowerOrDigit(text: string, at: number): boolean {
  const found = classAt(text, at);
  if (found === DIGIT) return true;
  const char = text.charAt(at);
  return found === LETTER && char === char.toLowerCase();
}

/** The end of a dotted abbreviation ("U.S.", "a.m."), or -1. */
export function scanDotted(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === LETTER && text.charAt(end + 1) === '.') end += 2;
  return end - at >= 4 && classAt(text, end) !== LETTER ? end : -1;
}

const NUMBER_SUFFIXES = new Set(['st', 'nd', 'rd', 'th', 's', 'm', 'bn', 'k']);

/** The end of a number ("3,000", "4.5", "21st", "10:30"), or -1 where a word goes on from it ("20-minute"). */
export function scanNumber(text: string, at: number): number {
  let end = skipDigits(text, at);
  let suffixEnd = end;
  while (suffixEnd < end + 3 && classAt(text, suffixEnd) === LETTER) suffixEnd++;
  if (suffixEnd > end && NUMBER_SUFFIXES.has(text.slice(end, suffixEnd))) end = suffixEnd;
  if (isWordAt(text, end)) return -1;
  return isHyphen(text, end) && classAt(text, end + 1) === LETTER ? -1 : end;
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === DIGIT || (end > at && isSeparator(text, end) && classAt(text, end + 1) === DIGIT))
    end++;
  return end;
}

const isSeparator = (text: string, at: number): boolean => '.,:'.includes(text.charAt(at) || ' ');
const isHyphen = (text: string, at: number): boolean => '-‐‑'.includes(text.charAt(at) || ' ');

/** The end of a web address, or -1. */
export function scanAddress(text: string, at: number): number {
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at)) return -1;
  let end = at;
  while (end < text.length && !'<>"”'.includes(text.charAt(end)) && classAt(text, end) < SPACE) end++;
  return end;
}

/** The end of a run of one mark ("--", "...") longer than one, else the end of the single character at `at`. */
export function scanMark(text: string, at: number): number {
  const mark = text.charAt(at);
  let end = at + 1;
  // Two apostrophes are a quotation mark typed on an old machine, as wire copy still has it.
  if ((mark === "'" || mark === '`') && text.charAt(end) === mark) end++;
  else if (mark === '-' || mark === '.') while (text.charAt(end) === mark) end++;
  else if ((text.codePointAt(at) as number) > 0xffff) end++;
  return end;
}
