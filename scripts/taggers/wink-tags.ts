/** Part-of-speech tags by wink-nlp's web model, mapped onto our own tag set. For measuring only. */

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tagTokens } from '../../utils/language/tagger.ts';
import type { Tagged } from '../../utils/language/tagging-state.ts';
import * as TAG from '../../utils/language/tags.ts';
import type { Token } from '../../utils/language/token.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Universal part-of-speech tags that have one counterpart. */
const DIRECT: Readonly<Record<string, number>> = {
  NOUN: TAG.noun,
  PROPN: TAG.proper,
  PRON: TAG.pronoun,
  DET: TAG.determiner,
  ADJ: TAG.adjective,
  NUM: TAG.number,
  ADP: TAG.preposition,
  CCONJ: TAG.coordinator,
  SCONJ: TAG.subordinator,
  ADV: TAG.adverb,
};
/** What wink does not tell apart stays as our own tagger has it. */
const KEPT: ReadonlySet<number> = new Set([TAG.possessive, TAG.relative, TAG.to, TAG.negation, TAG.mark]);

export const agreement = { same: 0, all: 0 };

/** `tagTokens` with wink's judgement of each word that both cut alike. */
export function tagWithWink(text: string, tokens: readonly Token[]): Tagged {
  const tagged = tagTokens(text, tokens);
  const own = tagged.tags.slice();
  const words = nlp.readDoc(text).tokens();
  const parts = words.out(nlp.its.pos) as string[];
  let at = 0;
  let next = 0;
  for (const [index, word] of (words.out() as string[]).entries()) {
    const start = text.indexOf(word, at);
    at = start + word.length;
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++;
    const token = tokens[next];
    if (token?.start !== start || token.kind !== 'word') continue;
    const tag = tagOf(parts[index] ?? '', token.lower, own[next] ?? 0, own[next - 1] ?? 0);
    agreement.all++;
    if (tag === own[next]) agreement.same++;
    tagged.tags[next] = tag;
  }
  return tagged;
}

function tagOf(part: string, word: string, own: number, before: number): number {
  if (KEPT.has(own) || part === 'PART') return own;
  if (part === 'VERB' || part === 'AUX') return verbTag(part, word, own, before);
  const tag = DIRECT[part] ?? own;
  return own === TAG.subordinator && tag === TAG.preposition ? own : tag;
}

function verbTag(part: string, word: string, own: number, before: number): number {
  if (own === TAG.modal || own === TAG.auxiliary) return own;
  if (part === 'AUX') return TAG.auxiliary;
  if (word.endsWith('ing')) return TAG.gerund;
  if (own === TAG.participle || own === TAG.verb) return own;
  return /e[dn]$/.test(word) && before === TAG.auxiliary ? TAG.participle : TAG.verb;
}
