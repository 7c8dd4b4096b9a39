/** The content words of each sentence, brought to a common stem, and how rare each is in its article. */

import type { TextDocument } from '../../language/document.ts';
import * as TAG from '../../language/tags.ts';
import type { Token } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';

export interface SentenceWords {
  /** The stems of a sentence. */
  of(sentence: number): ReadonlySet<string>;
  /** How much a stem of one sentence tells when found in another: 1 where it is in no third one, 0 where it is in all. */
  weight(stem: string): number;
}

const CONTENT = TAG.setOf(TAG.noun, TAG.proper, TAG.adjective, TAG.verb, TAG.participle, TAG.gerund, TAG.number);
const STOP = words(
  'say+ said saying tell told mr ms mrs dr make made take get go come also new year day week month time people thing ' +
    'way be have do',
);

/** Longest first; what is left keeps at least four letters: "interference" and "interfered" both become "interfer". */
const ENDINGS = /(?:ations?|itions?|ences?|ances?|ments?|ings?|ions?|ers?|ors?|ies|ied|ed|es|ly|al|y|s|e)$/;

/** Stems are kept, since words recur; bounded, since texts do not end in batch mode. */
const stems = new Map<string, string>();
const MAX_STEMS = 8000;

export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MAX_STEMS) stems.clear();
  const stem = cutEnding(word);
  stems.set(word, stem);
  return stem;
}

function cutEnding(word: string): string {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= 4 ? cut : word.replace(/s$/, '');
}

/** "" for words that tell nothing. */
const contentStem = (word: string): string => (word.length < 3 || STOP.has(word) ? '' : stemOf(word));

export function stemAt({ tokens, syntax }: TextDocument, at: number): string | null {
  if (!TAG.isIn(CONTENT, syntax.tags[at])) return null;
  const token = tokens[at] as Token;
  if (!token.info) return contentStem(token.lower) || null;
  token.info.stem ??= contentStem(token.lower);
  return token.info.stem || null;
}

export function sentenceWords(document: TextDocument): SentenceWords {
  const { sentences } = document;
  // Asked for by statements without a cue of denying alone: most articles need no count.
  let counts: ReturnType<typeof countSentences> | null = null;
  const countOf = (stem: string): number => {
    counts ??= countSentences(document);
    return counts.get(stem)?.count ?? 1;
  };
  const scale = Math.log(sentences.length + 1);
  const sets: (ReadonlySet<string> | undefined)[] = [];
  return {
    // Only the sentences near a denial are asked for.
    of: (sentence) => {
      sets[sentence] ??= stemsOf(document, sentence);
      return sets[sentence];
    },
    weight: (stem) => Math.max(0, 1 - Math.log(Math.max(1, countOf(stem) - 1)) / scale),
  };
}

function stemsOf(document: TextDocument, sentence: number): ReadonlySet<string> {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const found = new Set<string>();
  for (let at = first; at < last; at++) {
    const stem = stemAt(document, at);
    if (stem) found.add(stem);
  }
  return found;
}

/** In how many sentences each stem is. */
function countSentences(document: TextDocument): Map<string, { count: number; seenIn: number }> {
  const counts = new Map<string, { count: number; seenIn: number }>();
  for (const [sentence, { first, last }] of document.sentences.entries()) {
    for (let at = first; at < last; at++) {
      const stem = stemAt(document, at);
      if (!stem) continue;
      const known = counts.get(stem);
      if (!known) counts.set(stem, { count: 1, seenIn: sentence });
      else if (known.seenIn !== sentence) {
        known.count++;
        known.seenIn = sentence;
      }
    }
  }
  return counts;
}
