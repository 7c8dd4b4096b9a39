/** Attributions by a noun: "Hale's claim that", "warnings by both critics and allies". */

import { phraseHolding } from '../../language/attachments.ts';
import { addWordCues, nextCue } from '../../language/cues.ts';
import type { Sentence, TextDocument } from '../../language/document.ts';
import type { NounPhrase, VerbGroup } from '../../language/phrases.ts';
import { verbHolding } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { ACCOUNT_NOUNS, REPORTING_NOUNS, STANCE_NOUNS } from '../../lexicon/en/reporting-nouns.ts';
import { words } from '../../lexicon/word-list.ts';
import { contentFrom } from './content.ts';
import type { Range, Reading } from './reading.ts';
import { scopeOf } from './scope.ts';
import { sourceFrom, speakerOf } from './source-phrase.ts';

const NOUN_BIT = addWordCues([...REPORTING_NOUNS, ...STANCE_NOUNS, ...ACCOUNT_NOUNS]);
const STANCES = new Set([...REPORTING_NOUNS, ...STANCE_NOUNS]);
const ACCOUNTS = new Set(ACCOUNT_NOUNS);
const HOLDING = words('take make have leave hold share be come raise advance offer float reach get');
const TELLING = words('give offer paint present provide');
const BY = words('by from among');
const REACH = 150;

export function nounReadings(document: TextDocument, index: number, found: Reading[]): void {
  const { cues, syntax } = document;
  const { first, last } = document.sentences[index] as Sentence;
  for (let i = nextCue(cues, first, last, NOUN_BIT); i < last; i = nextCue(cues, i + 1, last, NOUN_BIT)) {
    if (syntax.tags[i] !== TAG.noun) continue;
    const made =
      readHeld(document, index, i, Math.min(last, i + REACH)) ??
      readNoun(document, index, i, Math.min(last, i + REACH));
    if (made) found.push(made);
  }
}

function readNoun(document: TextDocument, index: number, at: number, limit: number): Reading | null {
  const by = BY.has(lowerAt(document, at + 1)) ? at + 1 : amongAt(document, at + 1);
  const behind = by < 0 ? null : sourceFrom(document, by + 1, limit);
  const source = behind ?? ownerOf(document, at);
  if (!source) return null;
  const next = behind?.last ?? at + 1;
  const isCopula = behind && document.syntax.infos[next]?.lemma === 'be' && lowerAt(document, next + 1) === 'that';
  const content = contentOf(document, isCopula ? next + 1 : next, limit);
  if (!behind && content.length === 0) return null;
  const cue = { first: at, last: at + 1 };
  return { ...plain, sentence: index, source, cue, content, lemma: `the ${document.tokens[at]?.lower}`, frame: 'noun' };
}

/** "Fears are mounting among residents", "Suspicion is rife among diplomats" */
function amongAt({ syntax, tokens }: TextDocument, at: number): number {
  let i = verbHolding(syntax, at)?.last ?? 0;
  while (i > 0 && (syntax.tags[i] === TAG.adjective || syntax.tags[i] === TAG.adverb)) i++;
  return i > 0 && tokens[i]?.lower === 'among' ? i : -1;
}

const plain = {
  class: 'say',
  negated: false,
  modal: null,
  passive: false,
  predicate: true,
  level: 'own',
  addressee: null,
} as const;

/** "took the view that", "were in no doubt that", "gave a different account": what the subject of the verb says. */
function readHeld(document: TextDocument, index: number, at: number, limit: number): Reading | null {
  const { tokens, syntax } = document;
  const phrase = phraseHolding(document, at);
  if (phrase?.head !== at) return null;
  const verb = governorOf(document, phrase.first);
  const hasThat = tokens[at + 1]?.lower === 'that' && syntax.tags[at + 1] === TAG.subordinator;
  if (!verb?.finite || verb.passive || (hasThat && at + 2 >= limit)) return null;
  const held = heldAs(document, phrase, verb, hasThat);
  if (!held || isOtherwiseHeld(document, phrase, verb)) return null;
  const scope = scopeOf(document, index, verb);
  const source = speakerOf(document, verb, scope.from);
  if (!source) return null;
  const isStance = held === 'stance';
  const frame = isStance ? 'clause' : 'noun';
  const first = isStance && hasThat ? at + 1 : phrase.first;
  return {
    ...plain,
    sentence: index,
    source,
    cue: { first: verb.first, last: at + 1 },
    content: [contentFrom(document, first, scope.limit, frame, false)],
    lemma: isStance ? 'argue' : 'describe',
    frame,
    negated: verb.negated,
    modal: verb.modal,
    level: scope.quoted ? 'quoted' : 'own',
  };
}

const POINTING = words('this that these those his her');

/** Whether the phrase is a view that the subject holds, or an account that it gives; null for neither. */
function heldAs(
  document: TextDocument,
  { first, head }: NounPhrase,
  { lemma }: VerbGroup,
  hasThat: boolean,
): 'stance' | 'account' | null {
  const noun = lowerAt(document, head);
  const opener = lowerAt(document, first);
  // "share his doubts", not "shared their views with us"
  const isShared = lemma === 'share' && POINTING.has(opener);
  if ((hasThat || isShared) && STANCES.has(noun)) return HOLDING.has(lemma) ? 'stance' : null;
  // "gave a different account", not "gave him the picture"
  const isAccount = ACCOUNTS.has(noun) && (opener !== 'the' || first < head - 1);
  const isTold = noun === 'picture' ? lemma === 'paint' : TELLING.has(lemma);
  return isAccount && isTold ? 'account' : null;
}

/** "the point is that", "took no view": nobody holds it. "Ana was under the impression that" does. */
function isOtherwiseHeld({ tokens, syntax }: TextDocument, { first, head }: NounPhrase, { lemma }: VerbGroup): boolean {
  const isBehindPreposition = syntax.tags[first - 1] === TAG.preposition;
  const wantsPreposition = lemma === 'be' || lemma === 'come';
  if (wantsPreposition !== isBehindPreposition) return true;
  return tokens[first]?.lower === 'no' && tokens[head]?.lower !== 'doubt';
}

/** The verb right before the phrase at `first`, or before the hearer or preposition that stands between. */
function governorOf(document: TextDocument, first: number): VerbGroup | undefined {
  const { verbs, verbAt } = document.syntax;
  for (let i = first - 1; i > first - 6 && document.tokens[i]?.kind === 'word'; i--)
    if ((verbAt[i] as number) >= 0) return verbs[verbAt[i] as number];
  return undefined;
}

/** "Hale's recent claim", "their warning" */
function ownerOf(document: TextDocument, at: number): FullPhrase | null {
  const { tags } = document.syntax;
  const phrase = phraseHolding(document, at);
  if (!phrase || phrase.head !== at) return null;
  for (let i = at - 1; i > phrase.first; i--) {
    if (tags[i] !== TAG.possessive) continue;
    const owner = {
      ...phrase,
      last: i,
      head: i - 1,
      kind: tags[i - 1] === TAG.proper ? ('name' as const) : ('noun' as const),
    };
    return { first: phrase.first, last: i, head: i - 1, phrase: owner, relative: false };
  }
  return null;
}

/** A clause with "that", or the matter: "claims about the test", "calls for a vote". */
function contentOf(document: TextDocument, at: number, limit: number): Range[] {
  const { tags } = document.syntax;
  if (at >= limit) return [];
  if (lowerAt(document, at) === 'that' && tags[at] === TAG.subordinator)
    return [contentFrom(document, at, limit, 'clause', false)];
  const isMatter = tags[at] === TAG.to || /^(?:of|about|for|on)$/.test(lowerAt(document, at));
  if (!isMatter || at + 1 >= limit) return [];
  return [contentFrom(document, tags[at] === TAG.to ? at : at + 1, limit, 'noun', false)];
}
