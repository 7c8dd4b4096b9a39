/** Text → tokens, sentences and quotations: what every detector starts from. */
import { SENTENCE_OPENERS } from '../lexicon/en/abbreviations.ts';
import { type Cues, findCues } from './cues.ts';
import { itemAt } from './item-at.ts';
import { parseSyntax, type Syntax } from './syntax.ts';
import { type Tagger, tagTokens } from './tagger.ts';
import { isInitial, isTitle, type Token, type TokenKind, tokenize } from './token.ts';

export interface Sentence {
  start: number;
  end: number;
  /** Index of the first token, and the index after the last. */
  first: number;
  last: number;
  paragraph: number;
}

/** A stretch in quotation marks, in token indices: the opening mark, and the index after the closing one. */
export interface Quotation {
  first: number;
  last: number;
  /** False where the paragraph ends without a closing mark, as when a quotation goes on in the next one. */
  closed: boolean;
}

export interface TextDocument {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  quotations: Quotation[];
  /** For each token, the index of the outermost quotation that holds it, or -1. */
  quotationOf: Int32Array;
  syntax: Syntax;
  /** Where the cues of lexicons may begin. */
  cues: Cues;
}

/** The outermost quotation that holds token `at`. */
export const quotationAt = ({ quotations, quotationOf }: TextDocument, at: number): Quotation | undefined =>
  itemAt(quotations, quotationOf[at]);

/** `tagger` is another one than our own only where the two are compared. */
export function parseDocument(text: string, tagger: Tagger = tagTokens): TextDocument {
  const tokens = tokenize(text);
  const quotations = findQuotations(tokens);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, last }] of quotations.entries()) quotationOf.fill(index, first, last);
  const sentences = findSentences(text, tokens);
  return {
    text,
    tokens,
    sentences,
    quotations,
    quotationOf,
    syntax: parseSyntax(tokens, sentences, tagger(text, tokens)),
    cues: findCues(tokens),
  };
}

/** Quotations do not cross paragraphs: an opening mark without its closing one reaches to the paragraph's end. */
function findQuotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === 'open-quote') {
      if (depth++ === 0) open = i;
    } else if (kind === 'close-quote' && depth > 0) {
      if (--depth === 0) found.push({ first: open, last: i + 1, closed: true });
    } else if (kind === 'break' && depth > 0) {
      found.push({ first: open, last: i, closed: false });
      depth = 0;
    }
  }
  if (depth > 0) found.push({ first: open, last: tokens.length, closed: false });
  return found;
}

function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to && last > first) sentences.push({ start: from.start, end: to.end, first, last, paragraph });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'break') {
      if (!isBreak(text, tokens, i)) continue;
      close(i);
      first = i + 1;
      paragraph++;
      continue;
    }
    const end = token.kind === 'terminal' || isAbbreviated(text, token) ? sentenceEndAfter(tokens, i) : -1;
    if (end < 0) continue;
    close(end);
    first = end;
    i = end - 1;
  }
  close(tokens.length);
  return sentences;
}

/** Every line break ends a paragraph but the one inside hard-wrapped prose: a single one before a lower-case word. */
function isBreak(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const isSingle = text.indexOf('\n', token.start) === text.lastIndexOf('\n', token.end - 1);
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const goesOn = next?.kind === 'word' && !next.capitalized && previous?.kind !== 'terminal';
  return !(isSingle && goesOn);
}

const STOP = 46;

/** "Corp.", whose full stop may end its sentence too. */
const isAbbreviated = (text: string, { kind, end }: Token): boolean =>
  kind === 'word' && text.charCodeAt(end - 1) === STOP;

/** The token index after a sentence that ends with token `at` and the closing marks behind it, or -1. */
function sentenceEndAfter(tokens: readonly Token[], at: number): number {
  const isStop = tokens[at]?.kind === 'terminal';
  let end = at + 1;
  while (isClosing(tokens, end)) end++;
  const next = tokens[end];
  if (!next || next.kind === 'break') return end;
  if (next.start === (tokens[end - 1] as Token).end) return isGluedOpener(tokens, end) ? end : -1;
  if (!startsSentence(tokens, end)) return -1;
  if (tokens[end - 1]?.kind === 'close-quote' && isSpeaker(tokens, end)) return -1;
  return isStop || endsWithAbbreviation(tokens, at, end) ? end : -1;
}

function isClosing(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  const touches = tokens[at]?.start === tokens[at - 1]?.end;
  return (
    (kind === 'close-quote' || kind === 'close-bracket' || kind === 'terminal') && (touches || kind === 'terminal')
  );
}

/** The longest name that is looked at: "Mayor Ana Maria Hale". */
const LONGEST_NAME = 4;
const SAYING = new Set(['said', 'says', 'asked', 'asks', 'wrote', 'writes', 'shouted', 'replied', 'tweeted', 'added']);

/** “Wrong!” Hale said: the name goes on with what the quotation began. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + LONGEST_NAME && tokens[next]?.kind === 'word' && tokens[next]?.capitalized) next++;
  return next > at && SAYING.has(tokens[next]?.lower ?? '') && ENDS_SPEAKER.has(tokens[next + 1]?.kind ?? 'terminal');
}

/** What stands behind the verb where nothing else is said in the sentence. */
const ENDS_SPEAKER = new Set<TokenKind>(['terminal', 'punctuation', 'break']);

/** `leak.”The White House`: no space, but a quotation closed and an upper-case word follows. */
function isGluedOpener(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'close-quote' && startsSentence(tokens, at);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  let next = tokens[at];
  for (let i = at; next && (next.kind === 'open-quote' || next.kind === 'open-bracket'); ) next = tokens[++i];
  if (!next) return true;
  return next.kind === 'number' || next.capitalized || next.kind === 'punctuation' || next.kind === 'break';
}

/** Whether an abbreviation's full stop also ends its sentence: told by the next word, or by a quotation closed between. */
function endsWithAbbreviation(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (end > at + 1) return true;
  if (isTitle(token)) return false;
  const next = tokens[end] as Token;
  if (next.kind === 'open-quote') return !isInitial(token);
  return next.kind === 'word' && SENTENCE_OPENERS.has(next.lower);
}
