/** What speaks for a sentence as the one that states a denied claim, and how much each sign weighs. */

import type { TextDocument } from '../../language/document.ts';
import type { Token } from '../../language/token.ts';
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

/** How strong the signs of another sentence than the denial's are. */
export function scoreOf(linker: Linker, query: Query, candidate: number): number {
  const { document, words, claims, speakers } = linker;
  const { object, claimNames, denier } = query;
  const stems = words.of(candidate);
  const distance = query.sentence - candidate;
  const names = speakers.get(candidate);
  const speaks = names !== undefined && hasAny(names, denier);
  const isSame = document.sentences[candidate]?.paragraph === document.sentences[query.sentence]?.paragraph;
  let score = standing(linker, candidate) + WEIGHTS.distance * Math.log(Math.abs(distance));
  if (object.size > 0) score += (WEIGHTS.object * count(object, stems)) / object.size;
  if (claimNames.size > 0 && hasAny(rootsOf(linker, candidate), claimNames)) score += WEIGHTS.claimName;
  if (claims[candidate]?.allegation && !speaks && hasAny(stems, denier)) score += WEIGHTS.denierAccused;
  if (names && !speaks) score += WEIGHTS.otherSpeaker;
  if (candidate === query.inherited) score += WEIGHTS.inherited;
  if (distance < 0) score += WEIGHTS.after;
  else if (isSame) score += WEIGHTS.sameParagraph;
  if (distance === 1 && object.size <= 1) score += WEIGHTS.adjacentThin;
  if (distance === 2) score += WEIGHTS.second;
  return score;
}

/** What speaks for a sentence whatever is denied: counted once. */
function standing(linker: Linker, candidate: number): number {
  const known = linker.standing[candidate];
  if (known !== undefined) return known;
  const { document, words, claims, denials } = linker;
  const first = document.sentences[candidate]?.first ?? 0;
  const found = weigh({
    ...claims[candidate],
    size: Math.log(1 + words.of(candidate).size),
    quoted: document.tokens[first]?.kind === 'open-quote' ? 1 : 0,
    denial: denials.has(candidate) ? 1 : 0,
    lead: candidate <= 1 ? 1 : 0,
  });
  linker.standing[candidate] = found;
  return found;
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

/** The roots of a sentence's longer words. */
function rootsOf({ document, roots }: Linker, sentence: number): ReadonlySet<string> {
  const known = roots[sentence];
  if (known) return known;
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const found = new Set<string>();
  for (let at = first; at < last; at++) {
    const { lower } = document.tokens[at] as Token;
    if (lower.length > 4) found.add(rootOf(lower));
  }
  roots[sentence] = found;
  return found;
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
