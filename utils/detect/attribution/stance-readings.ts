/** Attributions by an adjective: "officials remain sceptical of the plan", "she was sure he would win". */

import type { Sentence, TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import * as ROLE from '../../language/role.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { hasRole, takeRoles } from '../../language/words.ts';
import { BELIEF_ADJECTIVES, FEELING_ADJECTIVES } from '../../lexicon/en/stance-adjectives.ts';
import { words } from '../../lexicon/word-list.ts';
import { contentFrom } from './content.ts';
import type { Reading } from './reading.ts';
import { scopeOf } from './scope.ts';
import { speakerOf } from './source-phrase.ts';

const BELIEFS = new Set(BELIEF_ADJECTIVES);
const FEELINGS = new Set(FEELING_ADJECTIVES);
takeRoles([...BELIEFS, ...FEELINGS], ROLE.stance);
const COPULAS = words('be remain seem appear feel become sound grow');

export function stanceReadings(
  document: TextDocument,
  index: number,
  verbs: readonly VerbGroup[],
  found: Reading[],
): void {
  const sentence = document.sentences[index] as Sentence;
  for (const verb of verbs) {
    const at = verb.finite ? adjectiveAt(document, verb, sentence.last) : -1;
    const made = at < 0 ? null : readStance(document, index, verb, at);
    if (made) found.push(made);
  }
}

/** The adjective behind a copula; one that looks like a participle is the main verb of the group ("are worried"). */
function adjectiveAt(document: TextDocument, verb: VerbGroup, limit: number): number {
  const { tags } = document.syntax;
  if (verb.passive) return hasRole(document, verb.main, ROLE.stance) ? verb.main : -1;
  let at = verb.last;
  while (at < limit && (tags[at] === TAG.adverb || tags[at] === TAG.negation)) at++;
  return at < limit && hasRole(document, at, ROLE.stance) && COPULAS.has(verb.lemma) ? at : -1;
}

function readStance(document: TextDocument, index: number, verb: VerbGroup, at: number): Reading | null {
  const scope = scopeOf(document, index, verb);
  const source = speakerOf(document, verb, scope.from);
  const next = at + 1;
  if (!source || next >= scope.limit) return null;
  const { tags } = document.syntax;
  const lower = lowerAt(document, next);
  const isPreposition = /^(?:of|about|with|by|to|over|on)$/.test(lower) && tags[next] !== TAG.to;
  const opens =
    isPreposition ||
    tags[next] === TAG.to ||
    tags[next] === TAG.subordinator ||
    document.syntax.clauseAt[next] !== document.syntax.clauseAt[at];
  const startsPhrase = document.syntax.phraseAt[next] !== -1;
  if (!opens && !startsPhrase) return null;
  const first = isPreposition ? next + 1 : next;
  if (first >= scope.limit) return null;
  const frame = isPreposition ? 'preposition' : tags[next] === TAG.to ? 'infinitive' : 'clause';
  return {
    sentence: index,
    source,
    cue: { first: verb.first, last: first },
    content: [contentFrom(document, first, scope.limit, frame, source.relative)],
    lemma: lowerAt(document, at),
    class: BELIEFS.has(lowerAt(document, at)) ? 'know' : 'want',
    frame,
    negated: verb.negated,
    modal: verb.modal,
    passive: false,
    predicate: true,
    level: scope.quoted ? 'quoted' : 'own',
    addressee: null,
  };
}
