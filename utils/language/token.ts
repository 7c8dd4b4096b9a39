/** Text → tokens, with UTF-16 offsets into exactly that text. One pass, linear by construction. */

import { NUMBER_ABBREVIATIONS, OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { words } from '../lexicon/word-list.ts';
import { classAt, DIGIT, isWordAt, LETTER, NEWLINE, SPACE } from './characters.ts';
import * as ROLE from './role.ts';
import { isLoneSpace, scanAddress, scanDotted, scanMark, scanNumber, scanSpace, scanWord } from './scan.ts';
import { isOwnerMarkAt, lookUp, plainWordAt, takeRoles, type WordInfo } from './words.ts';

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
  /** What the word can be; undefined for anything but a word. */
  info: WordInfo | undefined;
}

/** Whether a token opens or closes a quotation. */
export const isQuote = (token: Token | null): boolean =>
  token !== null && (token.kind === 'open-quote' || token.kind === 'close-quote');

/** The word or mark at token `at`; '' past the ends. */
export const lowerAt = ({ tokens }: { tokens: readonly Token[] }, at: number): string => tokens[at]?.lower ?? '';

const NUMBERING = new Set(NUMBER_ABBREVIATIONS);
const TITLES = new Set([...TITLE_ABBREVIATIONS, ...NUMBER_ABBREVIATIONS]);
takeRoles([...TITLE_ABBREVIATIONS, ...OTHER_ABBREVIATIONS, ...NUMBER_ABBREVIATIONS], ROLE.abbreviation);
const ABBREVIATIONS = new Set([...TITLE_ABBREVIATIONS, ...OTHER_ABBREVIATIONS]);

/** What may stand behind the apostrophe of a clitic; before "t", an "n" goes with it. */
const CLITICS = words('s re ve ll d m');
/** Marks that are the same wherever they stand. What is not here, and depends on nothing around it, is punctuation. */
const KINDS: readonly (TokenKind | undefined)[] = kindsByCode({
  'open-quote': '“«‘„‹',
  'close-quote': '”»›',
  terminal: '.!?…',
  'open-bracket': '([',
  'close-bracket': ')]',
});

function kindsByCode(marks: Partial<Record<TokenKind, string>>): (TokenKind | undefined)[] {
  const kinds: (TokenKind | undefined)[] = new Array(0x2040).fill(undefined);
  for (const [kind, all] of Object.entries(marks))
    for (const mark of all) kinds[mark.charCodeAt(0)] = kind as TokenKind;
  return kinds;
}

const kindOfCode = (code: number): TokenKind | undefined => (code < KINDS.length ? KINDS[code] : undefined);

/** Few words hold a typographic apostrophe or hyphen: looking first is cheaper than replacing. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return /[’‐‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll(/[‐‑]/g, '-') : lower;
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) at = isLoneSpace(text, at) ? at + 1 : pushToken(tokens, text, at);
  return tokens;
}

/** Pushes what starts at `at` and returns where it ends. */
function pushToken(tokens: Token[], text: string, at: number): number {
  const info = plainWordAt(text, at);
  if (info) {
    const end = pushPlainWord(tokens, text, at, info);
    return isOwnerMarkAt(text, end) ? pushOwnerMark(tokens, end) : end;
  }
  const found = classAt(text, at);
  if (found === SPACE || found === NEWLINE) return pushSpace(tokens, text, at);
  if (found === DIGIT) {
    const end = scanNumber(text, at);
    if (end > 0) return push(tokens, 'number', text, at, end);
  }
  if (found === LETTER || found === DIGIT) return pushWordAt(tokens, text, at);
  return pushMark(tokens, text, at);
}

/** Plain letters need none of the looks at apostrophes, full stops and typographic signs. */
function pushPlainWord(tokens: Token[], text: string, start: number, info: WordInfo): number {
  const lower = info.text;
  const end = start + lower.length;
  if (lower === 'cannot') pushWord(tokens, start, text.slice(start, end));
  else tokens.push({ start, end, kind: 'word', lower, capitalized: text.charCodeAt(start) < 97, info });
  return end;
}

const OWNER_MARK = lookUp("'s");

function pushOwnerMark(tokens: Token[], start: number): number {
  const end = start + 2;
  tokens.push({ start, end, kind: 'word', lower: OWNER_MARK.text, capitalized: false, info: OWNER_MARK });
  return end;
}

function pushSpace(tokens: Token[], text: string, at: number): number {
  const { end, hasBreak } = scanSpace(text, at);
  if (hasBreak)
    tokens.push({ start: at, end, kind: 'break', lower: text.slice(at, end), capitalized: false, info: undefined });
  return end;
}

function pushWordAt(tokens: Token[], text: string, at: number): number {
  const special =
    text.charAt(at + 1) === '.' ? scanDotted(text, at) : text.charAt(at) === 'h' ? scanAddress(text, at) : -1;
  if (special > 0) return push(tokens, 'word', text, at, special);
  const end = scanWord(text, at);
  pushWord(tokens, at, text.slice(at, end));
  return end;
}

function push(tokens: Token[], kind: TokenKind, text: string, start: number, end: number): number {
  tokens.push(make(kind, start, text.slice(start, end)));
  return end;
}

function make(kind: TokenKind, start: number, raw: string): Token {
  const first = raw.charAt(0);
  const info = kind === 'word' ? lookUp(plain(raw)) : undefined;
  const lower = info?.text ?? plain(raw);
  return { start, end: start + raw.length, kind, lower, capitalized: first !== first.toLowerCase(), info };
}

/** Pushes a word, with its clitics ("n't", "'s") as tokens of their own and "cannot" as two. */
function pushWord(tokens: Token[], start: number, raw: string): void {
  const clitics: Token[] = [];
  let head = raw;
  for (let at = cliticIn(head); at > 0; at = cliticIn(head)) {
    clitics.push(make('word', start + at, head.slice(at)));
    head = head.slice(0, at);
  }
  pushHead(tokens, start, head);
  for (let clitic = clitics.pop(); clitic; clitic = clitics.pop()) tokens.push(clitic);
}

/** A word without clitics. */
function pushHead(tokens: Token[], start: number, raw: string): void {
  if (raw.length === 6 && raw.toLowerCase() === 'cannot') {
    tokens.push(make('word', start, raw.slice(0, 3)), make('word', start + 3, raw.slice(3)));
  } else tokens.push(make('word', start, raw));
}

/** Where the clitic of a word begins; -1 where it has none. */
function cliticIn(raw: string): number {
  const apostrophe = raw.length - (/['’]/.test(raw.charAt(raw.length - 2)) ? 2 : 3);
  if (apostrophe < 1 || !/['’]/.test(raw.charAt(apostrophe))) return -1;
  const ending = raw.slice(apostrophe + 1).toLowerCase();
  if (CLITICS.has(ending)) return apostrophe;
  return ending === 't' && apostrophe > 1 && /n/i.test(raw.charAt(apostrophe - 1)) ? apostrophe - 1 : -1;
}

function pushMark(tokens: Token[], text: string, at: number): number {
  const end = scanMark(text, at);
  const mark = text.charAt(at);
  if (isOwnerMark(tokens, text, at)) return pushOwnerMark(tokens, at);
  if (mark === '.' && end === at + 1 && joinsAbbreviation(tokens, text, at)) return end;
  const fixed = mark === ',' ? 'punctuation' : kindOfCode(text.charCodeAt(at));
  const kind = fixed ?? kindOfMark(mark, text, at, end, tokens);
  const isPlain = end === at + 1 && (fixed !== undefined || mark <= '\u007F');
  const lower = isPlain ? mark : plain(text.slice(at, end));
  tokens.push({ start: at, end, kind, lower, capitalized: false, info: undefined });
  return end;
}

/** "the U.N.'s envoy": the full stop has ended the word before its owner's mark. */
const isOwnerMark = (tokens: readonly Token[], text: string, at: number): boolean =>
  text.charAt(at - 1) === '.' &&
  /['’]/.test(text.charAt(at)) &&
  text.charAt(at + 1) === 's' &&
  !isWordAt(text, at + 2) &&
  isWord(tokens.at(-1), at);

const isWord = (token: Token | undefined, end: number): boolean => token?.kind === 'word' && token.end === end;

function kindOfMark(mark: string, text: string, at: number, end: number, before: readonly Token[]): TokenKind {
  const isDoubled = end > at + 1;
  if (mark === '"' || (isDoubled && (mark === "'" || mark === '`')))
    return opensByItsSpace(text, at, end) ? 'open-quote' : 'close-quote';
  return mark === '’' || mark === "'" ? kindOfApostrophe(text, at, before) : 'punctuation';
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

const isSingle = (text: string, token: Token): boolean =>
  token.end === token.start + 1 && "'‘’".includes(text.charAt(token.start));

function opensByItsSpace(text: string, at: number, end = at + 1): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (/^\s?$/.test(after)) return false;
  return /^[\s([—–‘“"-]?$/.test(before);
}

/** Joins "Gov" + "." to one token. A title joins always; another abbreviation too, and may still end its sentence. */
function joinsAbbreviation(tokens: readonly Token[], text: string, at: number): boolean {
  const last = tokens.at(-1);
  if (!last || last.end !== at) return false;
  if (!((last.info?.roles ?? 0) & ROLE.abbreviation) && last.end > last.start + 1) return false;
  if (!isAbbreviation(last) && !(NUMBERING.has(last.lower) && isCounting(text, at) && isNumbering(tokens)))
    return false;
  last.end++;
  last.info = lookUp(`${last.lower}.`);
  last.lower = last.info.text;
  return true;
}

/** "No. 9", "at no. 9"; not "she said no. 12 people left". */
const isNumbering = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.capitalized ||
  tokens.at(-1)?.lower === 'nos' ||
  /^(?:at|in|of|from|and|outside)$/.test(tokens.at(-2)?.lower ?? '');

/** Whether behind a full stop and a space a number follows. */
const isCounting = (text: string, at: number): boolean =>
  classAt(text, at + 2) === DIGIT && classAt(text, at + 1) === SPACE;

function isAbbreviation(token: Token): boolean {
  if (token.kind !== 'word' || !token.capitalized) return token.lower === 'vs' || token.lower === 'etc';
  return ABBREVIATIONS.has(token.lower) || token.end - token.start === 1;
}

/** A title's abbreviation, after which a name goes on: "Gov." */
export function isTitle(token: Token): boolean {
  return token.lower.endsWith('.') && TITLES.has(token.lower.slice(0, -1));
}

/** "J." */
export function isInitial(token: Token): boolean {
  return token.capitalized && token.lower.length === 2 && token.lower.endsWith('.');
}
