/** Sources without a noun of their own: "she", "many", "two", "some of the candidates". */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import type { SourceType } from '../../report.ts';
import { nounKindAt } from './nouns.ts';

export interface Classified {
  type: SourceType;
  plural: boolean;
  /** "the official", "she", "they", "another": stands for a mention elsewhere, which may change its type. */
  refers: 'he' | 'they' | 'definite' | 'another' | null;
  /** Lower-case head noun. */
  head: string;
}

const HE = words('he she him her');
export const COUNTS = words(
  'a an one two three four five six seven eight nine ten eleven twelve dozen another several couple',
);
const QUANTIFIERS = words(
  'some many most few several more all both certain various numerous multiple other+ those half none majority number ' +
    'dozens hundreds thousands scores millions handful group couple pair',
);

/** What tells that people know of a matter: "people familiar with it", "those close to her". */
export const CLOSE = words('familiar close briefed involved aware informed privy acquainted with knowledgeable');

export const fixed = (type: SourceType, head: string, plural = false): Classified => ({
  type,
  plural,
  refers: null,
  head,
});

export function classifyPronoun(word: string): Classified {
  if (HE.has(word)) return { type: 'person', plural: false, refers: 'he', head: word };
  if (word === 'they' || word === 'them') return { type: 'institution', plural: true, refers: 'they', head: word };
  if (word === 'others') return fixed('collective', word, true);
  if (word === 'someone' || word === 'somebody') return fixed('unnamed', word);
  if (/^(?:i|we|you|me|us|my)/.test(word)) return fixed('person', word);
  return fixed('document', word);
}

/** "many", "some", "two", "another" without a noun. */
export function classifyAlone(document: TextDocument, phrase: NounPhrase, head: string): Classified {
  const first = lowerAt(document, phrase.first);
  if (head === 'another' || head === 'one' || first === 'another' || ONE_MORE.test(head))
    return { type: 'person', plural: false, refers: 'another', head };
  // "the three said", "all seven", "both said"
  const isFew = first === 'the' || first === 'all' ? COUNTS.has(head) : head === 'both';
  if (isFew && document.syntax.tags[phrase.first - 1] !== TAG.pronoun)
    return { type: 'person', plural: true, refers: 'they', head };
  if (document.syntax.tags[phrase.first - 1] === TAG.pronoun || first === 'the' || PAIRS.has(head))
    return fixed('person', head, true);
  if (head === 'those' && CLOSE.has(lowerAt(document, phrase.last))) return fixed('unnamed', head, true);
  if (QUANTIFIERS.has(head) && !isShouted(document, phrase)) return fixed('collective', head, true);
  if (phrase.kind === 'number' && COUNTS.has(head)) return { type: 'person', plural: true, refers: 'another', head };
  return fixed('document', head);
}

/** "the other", "the first", "a second" */
const ONE_MORE = /^(?:other|first|second|third|fourth|latter)$/;

/** "MORE": the label of a link, not a word. */
function isShouted({ text, tokens }: TextDocument, { head }: NounPhrase): boolean {
  const token = tokens[head];
  return token !== undefined && text.slice(token.start, token.end) === token.lower.toUpperCase();
}

/** Of persons whom the text has named. */
const PAIRS = words('both all each neither half more such certain');

/** The object of "of" in "some of the candidates", "one of his advisers", "a number of officials". */
export function partOf(document: TextDocument, phrase: NounPhrase): NounPhrase | null {
  if (lowerAt(document, phrase.last) !== 'of') return null;
  const head = lowerAt(document, phrase.head);
  const isPart = QUANTIFIERS.has(head) || COUNTS.has(head) || isOneMore(document, phrase) || FRACTION.test(head);
  if (!isPart) return null;
  // "villagers, many of whom": the whole stands before.
  if (lowerAt(document, phrase.last + 1) === 'whom') return phrase;
  const whole = phraseHolding(document, phrase.last + 1);
  return whole && whole.first === phrase.last + 1 ? whole : null;
}

/** "the first of the two officials", not "a third of the officials" */
const isOneMore = (document: TextDocument, { first, head }: NounPhrase): boolean =>
  lowerAt(document, first) === 'the' && ONE_MORE.test(lowerAt(document, head));

const FRACTION = /^(?:third|quarter|fifth)s?$/;

export function classifyPart(document: TextDocument, source: FullPhrase, whole: NounPhrase): Classified {
  const count = lowerAt(document, source.phrase.head);
  const at = source.head === source.phrase.head ? whole.head : source.head;
  const head = lowerAt(document, at);
  // "most of us": whoever speaks or reads is one of them.
  if (/^(?:us|you)$/.test(head)) return fixed('person', head, true);
  const kind = nounKindAt(document, at);
  const isPeople =
    kind && (kind.kind === 'person' || kind.kind === 'class' || kind.kind === 'collective' || kind.kind === 'unnamed');
  if (!isPeople && whole.kind !== 'pronoun' && head !== 'those') return fixed('institution', head, true);
  const isSingle = count === 'one' || isOneMore(document, source.phrase);
  const few = isSingle || (COUNTS.has(count) && count !== 'couple');
  return fixed(few ? 'described' : 'collective', head, !isSingle);
}
