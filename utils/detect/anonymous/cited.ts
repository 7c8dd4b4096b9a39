/** Sources that stand as the object of citing: "citing two people familiar with the matter", "obtained it from an aide". */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import { formsOf } from '../../language/inflect.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import * as ROLE from '../../language/role.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { lowerAt } from '../../language/token.ts';
import { hasRole, takeRoles } from '../../language/words.ts';
import { words } from '../../lexicon/word-list.ts';
import { isAnonymous } from '../attribution/back-reference.ts';
import { classify } from '../attribution/classify.ts';
import type { Classified } from '../attribution/classify-part.ts';
import { sourceFrom } from '../attribution/source-phrase.ts';

export interface Cited {
  sentence: number;
  verb: VerbGroup;
  source: FullPhrase;
  classified: Classified;
}

/** Verbs whose object is a source, with the preposition that it stands behind; "" for a direct object. */
const CITING: ReadonlyMap<string, string> = new Map([
  ['cite', ''],
  ['quote', ''],
  ['attribute', 'to'],
  ['obtain', 'from'],
  ['learn', 'from'],
  ['hear', 'from'],
  ['understand', 'from'],
  ['gather', 'from'],
]);

/** Participles that name who says it behind "by": "figures reported by health authorities". */
const REPORTED = words(
  'report describe call dub denounce criticize criticise dismiss condemn cite quote allege echo share voice express',
);
/** What is shared or echoed: "a view shared by many". */
const SHARED = words('echo share voice express raise');
const OPINION =
  /^(?:view|concern|sentiment|opinion|fear|doubt|suspicion|belief|criticism|complaint|frustration|feeling|warning|claim)s?$/;

for (const verb of [...CITING.keys(), ...REPORTED, ...SHARED]) takeRoles(formsOf(verb), ROLE.cites);

const REACH = 60;

export function citedSources(document: TextDocument): Cited[] {
  const found: Cited[] = [];
  let sentence = 0;
  for (const verb of document.syntax.verbs) {
    if (!hasRole(document, verb.main, ROLE.cites)) continue;
    // "wants to hear from officials": nothing is cited yet.
    if (verb.negated || verb.modal || verb.form === 'infinitive') continue;
    const isShared = SHARED.has(verb.lemma);
    if (isShared && !OPINION.test(lowerAt(document, verb.first - 1))) continue;
    // "The view is shared by many"
    const isBy = verb.form === 'participle' ? REPORTED.has(verb.lemma) : isShared && verb.passive;
    const isActive = verb.form !== 'participle' && !verb.passive;
    const preposition = isBy ? 'by' : isActive ? CITING.get(verb.lemma) : undefined;
    if (preposition === undefined) continue;
    while (sentence < document.sentences.length - 1 && verb.first >= (document.sentences[sentence]?.last ?? 0))
      sentence++;
    const limit = Math.min(document.sentences[sentence]?.last ?? 0, verb.last + REACH);
    const cited =
      preposition === '' ? listed(document, verb.last, limit) : behind(document, verb.last, limit, preposition);
    // "Concerns were raised by residents": an act without what they are.
    if (verb.lemma === 'raise' && lowerAt(document, cited?.source.last ?? -1) !== 'that') continue;
    if (cited) found.push({ sentence, verb, ...cited });
  }
  return found;
}

type Named = Pick<Cited, 'source' | 'classified'>;

/** The first anonymous one of the phrases listed from `at` on: "cited documents, experts and officials". */
function listed(document: TextDocument, at: number, limit: number): Named | null {
  for (let i = at, steps = 0; i < limit && steps < 6; steps++) {
    const phrase = phraseHolding(document, i);
    if (phrase && phrase.first !== i) return null;
    if (phrase) {
      const found = judge(document, i, limit);
      if (found) return found;
      i = phrase.last;
    }
    const lower = document.tokens[i]?.lower;
    if (lower !== ',' && lower !== 'and' && lower !== 'or' && document.tokens[i]?.kind !== 'open-quote') return null;
    i++;
  }
  return null;
}

function behind(document: TextDocument, at: number, limit: number, preposition: string): Named | null {
  for (let i = at; i < limit && i < at + 10; i++) {
    const lower = lowerAt(document, i);
    if (lower === ',' || document.tokens[i]?.kind === 'terminal') return null;
    if (lower !== preposition) continue;
    return judge(document, document.tokens[i + 1]?.kind === 'open-quote' ? i + 2 : i + 1, limit);
  }
  return null;
}

function judge(document: TextDocument, at: number, limit: number): Named | null {
  const source = sourceFrom(document, at, limit);
  if (!source) return null;
  const classified = classify(document, source);
  return isAnonymous(classified.type) && classified.refers === null ? { source, classified } : null;
}
