/** The content words of each sentence, brought to a common stem, and how rare each is in its article. */
import type { TextDocument } from '../../language/document.ts';
import { TAG } from '../../language/tags.ts';

export interface SentenceWords {
  /** The stems of a sentence. */
  of(sentence: number): ReadonlySet<string>;
  /** How much a stem of one sentence tells when found in another: 1 where it is in no third one, 0 where it is in all. */
  weight(stem: string): number;
}

const CONTENT: ReadonlySet<number> = new Set([
  TAG.noun,
  TAG.proper,
  TAG.adjective,
  TAG.verb,
  TAG.participle,
  TAG.gerund,
  TAG.number,
]);
const STOP = new Set(
  'say said says saying tell told mr ms mrs dr make made take get go come also new year day week month time people thing way be have do'.split(
    ' ',
  ),
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

export function stemAt({ tokens, syntax }: TextDocument, at: number): string | null {
  const token = tokens[at];
  if (!token || !CONTENT.has(syntax.tags[at] as number) || token.end - token.start < 3 || STOP.has(token.lower))
    return null;
  return stemOf(token.lower);
}

export function sentenceWords(document: TextDocument): SentenceWords {
  const { sentences } = document;
  const sets = sentences.map(({ first, last }) => {
    const found = new Set<string>();
    for (let at = first; at < last; at++) {
      const stem = stemAt(document, at);
      if (stem) found.add(stem);
    }
    return found;
  });
  const counts = new Map<string, number>();
  for (const set of sets) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const scale = Math.log(sentences.length + 1);
  return {
    of: (sentence) => sets[sentence] ?? new Set(),
    weight: (stem) => Math.max(0, 1 - Math.log(Math.max(1, (counts.get(stem) ?? 1) - 1)) / scale),
  };
}
