/** Text → tokens, with UTF-16 offsets into exactly that text. One pass, linear by construction. */
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';

export type TokenKind =
  | 'word'
  | 'number'
  /** Opening and closing quotation marks; straight ones are told apart by the space around them. */
  | 'open-quote'
  | 'close-quote'
  | 'open-bracket'
  | 'close-bracket'
  /** `.` `!` `?` `…` */
  | 'terminal'
  /** A run of white space that holds a line break; spans just the break. */
  | 'break'
  | 'punctuation';

export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  /** Lower case, with typographic apostrophes and hyphens made plain ("n't", "'s"). */
  lower: string;
  /** True where the first character is an upper-case letter. */
  capitalized: boolean;
}

const TITLES = new Set(TITLE_ABBREVIATIONS);
const ABBREVIATIONS = new Set([...TITLE_ABBREVIATIONS, ...OTHER_ABBREVIATIONS]);

// Alternatives in order: line break, address, dotted abbreviation, number, word, dash or ellipsis, any other character.
// Every alternative starts with a different character class or is anchored by a literal, so no two of them compete.
const SCANNER =
  /(?<break>[^\S\n]*\n\s*)|(?<url>https?:\/\/[^\s<>"”]+)|(?<dotted>(?:\p{L}\.){2,}(?!\p{L}))|(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?:st|nd|rd|th|s|m|bn|k)?(?![\p{L}\p{Nd}]|[-‐‑]\p{L}))|(?<word>[\p{L}\p{N}\p{M}]+(?:(?:[-‐‑&’'@_]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}\p{M}]+)*)|(?<run>--+|\.{2,}|…)|(?<other>\S)/gu;

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const OPEN_QUOTES = new Set(['“', '«', '‘', '„', '‹']);
const CLOSE_QUOTES = new Set(['”', '»', '›']);
const TERMINALS = new Set(['.', '!', '?', '…']);

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(SCANNER)) {
    const groups = match.groups ?? {};
    const raw = match[0];
    if (groups.break !== undefined) tokens.push(make('break', match.index, raw));
    else if (groups.word !== undefined) pushWord(tokens, text, match.index, raw);
    else if (groups.number !== undefined) tokens.push(make('number', match.index, raw));
    else if (groups.other !== undefined) tokens.push(make(kindOfMark(text, match.index, tokens), match.index, raw));
    else if (groups.run !== undefined)
      tokens.push(make(raw.startsWith('-') ? 'punctuation' : 'terminal', match.index, raw));
    else tokens.push(make('word', match.index, raw));
  }
  return mergeAbbreviations(tokens);
}

function make(kind: TokenKind, start: number, raw: string): Token {
  const first = raw.charAt(0);
  return { start, end: start + raw.length, kind, lower: plain(raw), capitalized: first !== first.toLowerCase() };
}

/** Pushes a word, with a clitic ("n't", "'s") as a token of its own and "cannot" as two. */
function pushWord(tokens: Token[], text: string, start: number, raw: string): void {
  const clitic = /['’]/.test(raw) ? CLITIC.exec(raw) : null;
  const head = clitic?.[1];
  if (head !== undefined) pushWord(tokens, text, start, head);
  if (head !== undefined) tokens.push(make('word', start + head.length, raw.slice(head.length)));
  else if (raw.toLowerCase() === 'cannot') {
    tokens.push(make('word', start, raw.slice(0, 3)), make('word', start + 3, raw.slice(3)));
  } else tokens.push(make('word', start, raw));
}

function kindOfMark(text: string, at: number, before: readonly Token[]): TokenKind {
  const mark = text.charAt(at);
  if (OPEN_QUOTES.has(mark)) return 'open-quote';
  if (CLOSE_QUOTES.has(mark)) return 'close-quote';
  if (mark === '’' || mark === "'") return kindOfApostrophe(text, at, before);
  if (mark === '"') return opensByItsSpace(text, at) ? 'open-quote' : 'close-quote';
  if (mark === '(' || mark === '[') return 'open-bracket';
  if (mark === ')' || mark === ']') return 'close-bracket';
  return TERMINALS.has(mark) ? 'terminal' : 'punctuation';
}

/** An apostrophe outside a word closes a single quotation that is open; else it opens one, or marks a plural's possessive. */
function kindOfApostrophe(text: string, at: number, before: readonly Token[]): TokenKind {
  if (text.charAt(at) === "'" && opensByItsSpace(text, at)) return 'open-quote';
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i] as Token;
    if (token.kind === 'break' || before.length - i > 400) break;
    if (token.kind === 'close-quote' && isSingle(text, token)) break;
    if (token.kind === 'open-quote' && isSingle(text, token)) return 'close-quote';
  }
  return 'punctuation';
}

const isSingle = (text: string, token: Token): boolean => "'‘’".includes(text.charAt(token.start));

function opensByItsSpace(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/^\s?$/.test(after)) return false;
  return /^[\s([—–‘“"-]?$/.test(before);
}

/** Joins "Gov" + "." to one token. A title joins always; another abbreviation too, and may still end its sentence. */
function mergeAbbreviations(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (last && token.lower === '.' && last.end === token.start && isAbbreviation(last)) {
      last.end = token.end;
      last.lower += '.';
    } else merged.push(token);
  }
  return merged;
}

function isAbbreviation(token: Token): boolean {
  if (token.kind !== 'word' || !token.capitalized) return token.lower === 'vs' || token.lower === 'etc';
  return ABBREVIATIONS.has(token.lower) || token.end - token.start === 1;
}

/** Whether the token is a title's abbreviation, after which a name goes on: "Gov.", or an initial: "J.". */
export function isTitleOrInitial(token: Token): boolean {
  if (!token.lower.endsWith('.')) return false;
  const bare = token.lower.slice(0, -1);
  return TITLES.has(bare) || (bare.length === 1 && token.capitalized);
}
