/** What speaks for a sentence as the one that states a denied claim, and how much each sign weighs. */

import type { Sentence, TextDocument } from '../../language/document.ts';
import { lowerAt } from '../../language/token.ts';
import { CLAIM_NOUNS } from '../../lexicon/en/denial-words.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Linker, Query } from './link.ts';
import type { Finding } from './reading.ts';
import { stemOf } from './sentence-words.ts';

/**
 * Fitted to denials and claims that readers had paired, and rounded: each is what a sign adds to the logarithm of the
 * odds. Signs that foretold nothing in articles left out of the fit (names shared, question marks, first to say it) are gone.
 */
const WEIGHTS = {
  /** The share of what is denied that the sentence repeats. */
  object: 1.75,
  /** "the accusation" after "accused": the claim's name, as a noun or a verb. */
  claimName: 1.2,
  allegation: 1.15,
  hearsay: 0.6,
  /** Somebody else accuses the denier. */
  denierAccused: 1.1,
  otherSpeaker: 0.7,
  /** Logarithm of the number of content words: captions and scraps of quotations state little. */
  size: 0.75,
  quoted: -0.7,
  denial: -0.25,
  inherited: 0.55,
  lead: 0.45,
  /** Logarithm of the distance in sentences. */
  distance: -0.55,
  after: -1.5,
  sameParagraph: 0.8,
  /** “That is false”: of the sentence before. */
  adjacentThin: 0.8,
  /** A claim, who answers it, the answer. */
  second: 0.5,
  own: 0.95,
  ownThin: 1.2,
  ownWords: 0.35,
  ownStated: 1.1,
  ownAllegation: 1.2,
  ownComplement: 0.8,
  ownBefore: 0.65,
};
export type Signs = Partial<Record<keyof typeof WEIGHTS, number>>;

export function weigh(found: Signs): number {
  let score = 0;
  for (const sign in found) score += (found[sign as keyof Signs] ?? 0) * WEIGHTS[sign as keyof Signs];
  return score;
}

/** The signs of another sentence than the denial's. */
export function signsOf(linker: Linker, query: Query, candidate: number): Signs {
  const { document, words, claims, denials, speakers } = linker;
  const stems = words.of(candidate);
  const distance = query.sentence - candidate;
  const names = speakers.get(candidate);
  const speaks = names !== undefined && hasAny(names, query.denier);
  const claim = claims[candidate] ?? {};
  const sentence = document.sentences[candidate] as Sentence;
  return {
    ...claim,
    object: query.object.size > 0 ? count(query.object, stems) / query.object.size : 0,
    claimName: query.claimNames.size > 0 && namesClaim(document, sentence, query.claimNames) ? 1 : 0,
    denierAccused: claim.allegation && !speaks && hasAny(stems, query.denier) ? 1 : 0,
    otherSpeaker: names && !speaks ? 1 : 0,
    size: Math.log(1 + stems.size),
    quoted: document.tokens[sentence.first]?.kind === 'open-quote' ? 1 : 0,
    denial: denials.has(candidate) ? 1 : 0,
    inherited: candidate === query.inherited ? 1 : 0,
    lead: candidate <= 1 ? 1 : 0,
    distance: Math.log(Math.abs(distance)),
    after: distance < 0 ? 1 : 0,
    sameParagraph: distance > 0 && sentence.paragraph === document.sentences[query.sentence]?.paragraph ? 1 : 0,
    adjacentThin: distance === 1 && query.object.size <= 1 ? 1 : 0,
    second: distance === 2 ? 1 : 0,
  };
}

function count(wanted: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  let found = 0;
  for (const stem of wanted) if (stems.has(stem)) found++;
  return found;
}

function hasAny(stems: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const stem of wanted) if (stems.has(stem)) return true;
  return false;
}

/** Enough to tell names of claims apart, and the same in "allegation" and "alleged". */
const ROOT = 6;
export const rootOf = (word: string): string => stemOf(word).slice(0, ROOT);

function namesClaim(document: TextDocument, { first, last }: Sentence, names: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) {
    const word = lowerAt(document, at);
    if (word.length > 4 && names.has(rootOf(word))) return true;
  }
  return false;
}

/** How fully the denial's own sentence states the claim: "denied claims that …" does, "denied it" does not. */
export function ownSigns({ document, allegations }: Linker, { finding, sentence, object }: Query): Signs {
  const cue = document.tokens[finding.first]?.start ?? 0;
  const before = finding.first - (document.sentences[sentence]?.first ?? 0);
  return {
    own: 1,
    // "denied any wrongdoing": nothing that another sentence could be told by.
    ownThin: object.size <= 1 ? 1 : 0,
    ownWords: Math.min(6, object.size),
    ownStated: TAKES_OBJECT.has(finding.rule) ? 1 : 0,
    ownAllegation: (allegations.get(sentence) ?? []).some((start) => start !== cue) ? 1 : 0,
    ownComplement: hasComplement(document, finding) ? 1 : 0,
    // What stands before the cue may state the claim: "Accused of fraud by a clerk, the board …".
    ownBefore: Math.min(3, before / 10),
  };
}

/** Rules whose cue takes what is denied as its object. */
export const TAKES_OBJECT = words('deny refute reject brush-off push-back');
const COMPLEMENT = words('that of about it he she they over');
const OBJECT_REACH = 8;

/** "denied claims that", "rejected the idea of" */
function hasComplement(document: TextDocument, { first, last }: Finding): boolean {
  for (let at = first; at < last + OBJECT_REACH; at++)
    if (CLAIM_NOUNS.has(lowerAt(document, at))) return COMPLEMENT.has(lowerAt(document, at + 1));
  return false;
}

/** "He denied it.", “Never,” she said: nothing in the article states the claim. */
export function statesNothing({ allegations, document }: Linker, { object, sentence, finding }: Query): boolean {
  const before = finding.first - (document.sentences[sentence]?.first ?? 0);
  return object.size === 0 && before <= OPENING && !allegations.has(sentence);
}

/** How many tokens may name who denies, and no claim. */
const OPENING = 8;
