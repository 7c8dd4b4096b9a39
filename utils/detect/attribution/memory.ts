/** The article's memory: who stands behind each reading, with what the text says of them before and after. */

import type { TextDocument } from '../../language/document.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { lowerAt } from '../../language/token.ts';
import {
  type Identity,
  resolveAnother,
  resolveDefinite,
  resolveHe,
  resolveThey,
  type Scene,
} from './back-reference.ts';
import { castOf } from './cast.ts';
import { classify } from './classify.ts';
import type { Condition } from './condition.ts';
import { isNamedBelow } from './lead.ts';
import { namedNouns } from './naming.ts';
import type { Reading } from './reading.ts';

/** One identity for each reading; null where it names no source. */
export function identify(
  document: TextDocument,
  readings: readonly Reading[],
  conditions: readonly Condition[],
): (Identity | null)[] {
  const known: (Identity | null)[] = [];
  const nameless = new Set(conditions.map(({ subject }) => subject?.head));
  let named: ReadonlyMap<string, number> | null = null;
  // Few leads leave somebody unnamed: most articles need not look for the names.
  const nameOf = (noun: string): number => {
    named ??= namedNouns(document);
    return named.get(noun) ?? -1;
  };
  const people = castOf(document);
  /** Nouns of those whom the lead leaves unnamed and the text then names. */
  const leads = new Set<string>();
  const isNamedLater = (scene: Scene, { type, plural, refers, head }: Identity): boolean => {
    if (plural || type !== 'described') return false;
    if (refers) return refers === 'definite' && leads.has(head);
    if (scene.source.head > LEAD) return false;
    return isNamedSoon(document, scene.source, nameOf) || (!nameless.has(scene.source.head) && isNamedBelow(scene));
  };
  for (const [index, { source }] of readings.entries()) {
    const scene = source && { document, readings, known, index, source, people };
    const identity = scene && withheld(resolve(scene), source, nameless);
    const isNamed = scene !== null && identity !== null && isNamedLater(scene, identity);
    if (isNamed) leads.add(identity.head);
    known.push(isNamed ? { ...identity, type: 'person' } : identity);
  }
  return known;
}

/** "A spokesman who would not give his name": the office does not make up for it. */
function withheld(
  identity: Identity,
  { head, phrase }: FullPhrase,
  nameless: ReadonlySet<number | undefined>,
): Identity {
  const isNameless = identity.type === 'spokesperson' && phrase.kind === 'noun' && nameless.has(head);
  return isNameless ? { ...identity, type: 'described' } : identity;
}

/** How far behind its first words the text may give a name: a lead says "a nurse", the next paragraphs who that is. */
const LEAD = 110;
const NAMED_WITHIN = 260;

/** "A nurse said" in the lead, and "Ana Hale, a nurse" soon after. */
function isNamedSoon(document: TextDocument, source: FullPhrase, nameOf: (noun: string) => number): boolean {
  // "one minister told us": of several, who are not all named.
  if (lowerAt(document, source.first) === 'one') return false;
  const at = nameOf(lowerAt(document, source.head));
  return at > source.last && at < source.head + NAMED_WITHIN;
}

function resolve(scene: Scene): Identity {
  const own = classify(scene.document, scene.source);
  if (own.refers === 'he') return resolveHe(scene, own);
  if (own.refers === 'they') return resolveThey(scene, own);
  if (own.refers === 'definite') return resolveDefinite(scene, own);
  return own.refers === 'another' ? resolveAnother(scene, own) : { ...own, repeats: -1 };
}
