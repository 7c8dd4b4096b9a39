/** Attributions by a noun: "Hale's claim that", "warnings by both critics and allies". */

import { phraseHolding } from '../../language/attachments.ts';
import { addWordCues, nextCue } from '../../language/cues.ts';
import type { Sentence, TextDocument } from '../../language/document.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { TAG } from '../../language/tags.ts';
import { REPORTING_NOUNS } from '../../lexicon/en/reporting-nouns.ts';
import { contentFrom } from './content.ts';
import type { Range, Reading } from './reading.ts';
import { sourceFrom } from './source-phrase.ts';

const NOUN_BIT = addWordCues(REPORTING_NOUNS);
const BY = new Set(['by', 'from', 'among']);
const REACH = 150;

export function nounReadings(document: TextDocument, index: number, found: Reading[]): void {
  const { cues, syntax } = document;
  const { first, last } = document.sentences[index] as Sentence;
  for (let i = nextCue(cues, first, last, NOUN_BIT); i < last; i = nextCue(cues, i + 1, last, NOUN_BIT)) {
    if (syntax.tags[i] !== TAG.noun) continue;
    const made = readNoun(document, index, i, Math.min(last, i + REACH));
    if (made) found.push(made);
  }
}

function readNoun(document: TextDocument, index: number, at: number, limit: number): Reading | null {
  const behind = BY.has(document.tokens[at + 1]?.lower ?? '') ? sourceFrom(document, at + 2, limit) : null;
  const source = behind ?? ownerOf(document, at);
  if (!source) return null;
  const next = behind?.last ?? at + 1;
  const content = contentOf(document, next, limit);
  if (!behind && content.length === 0) return null;
  return {
    sentence: index,
    source,
    cue: { first: at, last: at + 1 },
    content,
    lemma: `the ${document.tokens[at]?.lower}`,
    class: 'say',
    frame: 'noun',
    negated: false,
    modal: null,
    passive: false,
    predicate: true,
    level: 'own',
    addressee: null,
  };
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
  if (document.tokens[at]?.lower === 'that' && tags[at] === TAG.subordinator)
    return [contentFrom(document, at, limit, 'clause', false)];
  const isMatter = tags[at] === TAG.to || /^(?:of|about|for|on)$/.test(document.tokens[at]?.lower ?? '');
  if (!isMatter || at + 1 >= limit) return [];
  return [contentFrom(document, tags[at] === TAG.to ? at : at + 1, limit, 'noun', false)];
}
