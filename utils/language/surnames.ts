/** Surnames that look like plurals ("Sanders", "Travers"), which at the start of a sentence only the rest of the text tells from one. */
import { CLASS_NAMES } from '../lexicon/en/source-nouns.ts';
import { codeAt } from './characters.ts';
import type { Token } from './token.ts';

const CLASSES = new Set(CLASS_NAMES);

/** Words in -s that the text writes behind another capital ("Bernie Sanders", "Mr. Sanders") and never in lower case. */
export function surnamesIn(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { capitalized, kind, lower, end } = tokens[i] as Token;
    if (!capitalized || kind !== 'word' || !endsInS(text, end)) continue;
    // "the Growers' Council" is named after a class.
    const next = /['’]/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (isCapital(tokens[i - 1]) && !isCapital(tokens[next]) && !isPeople(lower)) names.add(lower);
  }
  if (names.size === 0) return names;
  for (let i = 0; i < tokens.length; i++) {
    const { capitalized, kind, lower, end } = tokens[i] as Token;
    if (!capitalized && kind === 'word' && endsInS(text, end)) names.delete(lower);
  }
  return names;
}

const [SMALL_S, CAPITAL_S] = [115, 83];

/** Of the text, which is at hand: this is asked of every word. */
function endsInS(text: string, end: number): boolean {
  const code = codeAt(text, end - 1);
  return code === SMALL_S || code === CAPITAL_S;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capitalized;

/** "French Muslims", "many Floridians": capitalised, but a class. */
const isPeople = (word: string): boolean => CLASSES.has(word) || /(?:ian|ist|ite)s$/.test(word);
