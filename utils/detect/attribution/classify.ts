/** What kind of source a phrase is by its own words; back-references are left to `memory.ts`. */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import * as ROLE from '../../language/role.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { hasRole, takeRoles } from '../../language/words.ts';
import {
  BODIES,
  EMPTY_MODIFIERS,
  LASTING_CLASSES,
  OPAQUE,
  OUTLET_WORDS,
  STAFF,
} from '../../lexicon/en/source-words.ts';
import {
  CLOSE,
  type Classified,
  COUNTS,
  classifyAlone,
  classifyPart,
  classifyPronoun,
  fixed,
  partOf,
} from './classify-part.ts';
import { isNamed } from './named.ts';
import { nounKindAt } from './nouns.ts';

takeRoles(OUTLET_WORDS, ROLE.outlet);

export function classify(document: TextDocument, source: FullPhrase): Classified {
  const { phrase } = source;
  const head = lowerAt(document, source.head);
  const partitive = partOf(document, phrase);
  if (partitive) {
    const part = classifyPart(document, source, partitive);
    return part.type === 'described' && isNamed(document, source) ? fixed('person', head, part.plural) : part;
  }
  if (phrase.kind === 'pronoun') return classifyPronoun(head);
  if (phrase.kind === 'determiner' || phrase.kind === 'number') return classifyAlone(document, phrase, head);
  if (hasRole(document, source.head, ROLE.outlet)) return fixed('outlet', head);
  if (includesSpeaker(document, source)) return fixed('person', head, true);
  if (isNamed(document, source)) return listedClass(document, source) ?? classifyName(document, phrase, head);
  const own = classifyNoun(document, source, head);
  return own.type === 'document' || own.type === 'institution' ? (listedClass(document, source) ?? own) : own;
}

/** "the director and I": whoever speaks is one of them. */
function includesSpeaker(document: TextDocument, { phrase, last }: FullPhrase): boolean {
  for (let i = phrase.last; i < last; i++) {
    const lower = lowerAt(document, i);
    if (lower === 'i' || lower === 'we') return true;
  }
  return false;
}

/** "Hale and others", "the office and two economists": the unnamed half of a list. */
function listedClass(document: TextDocument, { phrase, last }: FullPhrase): Classified | null {
  if (lowerAt(document, phrase.last) !== 'and') return null;
  const second = phraseHolding(document, phrase.last + 1);
  if (!second || second.first !== phrase.last + 1 || second.last > last || second.kind === 'name') return null;
  // "Hale and her aides": she is one of those who say it.
  if (phrase.kind === 'name' && /^(?:his|her)$/.test(lowerAt(document, second.first))) return null;
  const whole = { first: second.first, last: second.last, head: second.head, phrase: second, relative: false };
  const found = classify(document, whole);
  return found.plural && found.refers === null && (found.type === 'collective' || found.type === 'described')
    ? found
    : null;
}

/** Persons where a name follows, who else speak for their office. */
const BENCH = new Set(['judge', 'justice', 'prosecutor', 'magistrate']);

function classifyName(document: TextDocument, phrase: NounPhrase, head: string): Classified {
  let institution = lowerAt(document, phrase.first) === 'the';
  for (let i = phrase.first; i < phrase.last; i++) {
    if (hasRole(document, i, ROLE.outlet)) return fixed('outlet', head);
    if (i < phrase.head && BENCH.has(lowerAt(document, i))) continue;
    const kind = nounKindAt(document, i)?.kind;
    if (kind === 'institution' || kind === 'collective') institution = true;
  }
  const token = document.tokens[phrase.head];
  const raw = token ? document.text.slice(token.start, token.end) : '';
  if (raw.length > 1 && raw.length < 6 && raw === raw.toUpperCase()) institution = true;
  return fixed(institution ? 'institution' : 'person', head);
}

function classifyNoun(document: TextDocument, source: FullPhrase, head: string): Classified {
  const found =
    isFigure(document, source.phrase, head) || PAIR.test(head)
      ? FIGURE
      : nounKindAt(document, source.head, source.phrase.kind === 'name');
  if (!found) return fixed('document', head);
  const { kind, plural } = found;
  if (PAIR.test(head) && determination(document, source.phrase) === 'definite')
    return { type: 'person', plural: true, refers: 'they', head };
  if (speaksFor(document, source, head)) return fixed('spokesperson', head, plural);
  if (kind === 'spokesperson') {
    const refers = determination(document, source.phrase) === 'definite' ? 'definite' : null;
    return { type: 'spokesperson', plural, refers, head };
  }
  if (kind === 'document' && isAccount(document, source.phrase, head)) return fixed('collective', head, true);
  if (plural && BODIES.has(head) && isAnyOf(document, source.phrase)) return fixed('collective', head, true);
  if (kind === 'institution' || kind === 'outlet' || kind === 'document') return fixed(kind, head, plural);
  // "sources of revenue" speak no more than a river's source does.
  if (/^sources?$/.test(head) && lowerAt(document, source.phrase.last) === 'of') return fixed('document', head, plural);
  if (kind === 'unnamed') return classifyUnnamed(document, source, head, plural);
  if (plural && KIN.test(head) && determination(document, source.phrase) === 'owner')
    return fixed('person', head, true);
  return plural ? classifyMany(document, source.phrase, head, kind) : classifyOne(document, source.phrase, head);
}

export const isAnyBody = (head: string): boolean => BODIES.has(head);

/** "many companies", "small businesses", not "the companies", "two banks" or "companies including Norsund". */
function isAnyOf(document: TextDocument, phrase: NounPhrase): boolean {
  const determined = determination(document, phrase);
  if (determined !== 'none' && determined !== 'quantifier' && lowerAt(document, phrase.first) !== 'several')
    return false;
  return !/^(?:including|like|such)$/.test(
    lowerAt(document, lowerAt(document, phrase.last) === ',' ? phrase.last + 1 : phrase.last),
  );
}

export const PAIR = /^(?:pair|duo|trio|couple)$/;

const FIGURE = { kind: 'person', plural: true } as const;

/** "senior figures" are people, "the figures" numbers. */
function isFigure(document: TextDocument, { head: at }: NounPhrase, head: string): boolean {
  return (
    head === 'figures' &&
    /^(?:senior|leading|top|key|opposition|party|military|political|public|prominent)$/.test(lowerAt(document, at - 1))
  );
}

/** "eyewitness accounts": what unnamed people have told. */
function isAccount(document: TextDocument, { first }: NounPhrase, head: string): boolean {
  const modifier = nounKindAt(document, first)?.kind;
  return /^(?:accounts?|reports|statements|testimony)$/.test(head) && modifier === 'person';
}

const COUNSEL = /^(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|representatives?)$/;

/** "his lawyer", "attorneys for the bank", "the Hale lawyers": they speak for somebody who is named. */
function speaksFor(document: TextDocument, { phrase }: FullPhrase, head: string): boolean {
  if (!COUNSEL.test(head)) return false;
  if (determination(document, phrase) === 'owner' || lowerAt(document, phrase.last) === 'for') return true;
  const before = lowerAt(document, phrase.head - 1);
  // "Defence lawyers said", of those who stand before the court.
  if (/^defen[cs]e$/.test(before) && phrase.first === phrase.head - 1) return true;
  if (/^representatives?$/.test(head) && lowerAt(document, phrase.last) === 'of')
    return isNameBehind(document, phrase.last);
  for (let i = phrase.first; i < phrase.head; i++)
    if (document.syntax.tags[i] === TAG.proper && !opensSentence(document, i)) return true;
  return false;
}

/** "of Mr Bell's family", "of Norsund Lines", not "of the industry". */
function isNameBehind(document: TextDocument, at: number): boolean {
  const owner = phraseHolding(document, at + 1);
  return (
    owner !== null &&
    document.tokens.slice(owner.first, owner.last).some((_, i) => document.syntax.tags[owner.first + i] === TAG.proper)
  );
}

/** The first word of a sentence is capitalised anyway. */
function opensSentence({ tokens }: TextDocument, at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'terminal' || before.kind === 'break' || before.kind === 'open-quote';
}

/** Few enough to be looked up. */
const KIN = /^(?:parents|brothers|sisters|children|sons|daughters|relatives|lawyers|attorneys)$/;

type Determination = 'count' | 'definite' | 'owner' | 'quantifier' | 'none';

function determination(document: TextDocument, { first, head, determiner }: NounPhrase): Determination {
  const { tags } = document.syntax;
  const word = lowerAt(document, first);
  if (/^(?:my|your|our|his|her|its|their|whose)$/.test(word)) return 'owner';
  for (let i = first; i < head; i++) if (tags[i] === TAG.possessive && i > head - 5) return 'owner';
  // "the two officials", "both officials", "the official"
  if (/^(?:the|this|that|these|those|both)$/.test(word)) return 'definite';
  if (COUNTS.has(word) || tags[first] === TAG.number) return 'count';
  return determiner >= 0 ? 'quantifier' : 'none';
}

/** "a source", "sources", "two people familiar with the matter"; "a government source" says who. */
function classifyUnnamed(document: TextDocument, source: FullPhrase, head: string, plural: boolean): Classified {
  const { phrase } = source;
  const modified = isModified(document, phrase);
  const type = modified ? 'described' : 'unnamed';
  const definite = determination(document, phrase) === 'definite';
  return { type, plural, refers: definite ? 'definite' : null, head };
}

/** Whether a word between determiner and head says who the source is: "government sources", "a U.S. source". */
function isModified(document: TextDocument, { first, head }: NounPhrase): boolean {
  const { tags } = document.syntax;
  for (let i = first; i < head; i++) {
    const tag = tags[i];
    const says = tag === TAG.noun || tag === TAG.proper || tag === TAG.adjective;
    if (says && !EMPTY_MODIFIERS.has(lowerAt(document, i))) return true;
  }
  return false;
}

/** "Physicians for Human Rights", "Mothers Against Noise" */
const isSociety = (document: TextDocument, { head, last }: NounPhrase): boolean =>
  /^(?:for|against)$/.test(lowerAt(document, last)) &&
  document.tokens[head]?.capitalized === true &&
  /^(?:americans|students|physicians|doctors|veterans|mothers|parents|republicans)$/.test(lowerAt(document, head)) &&
  document.tokens[last + 1]?.capitalized === true;

function classifyMany(document: TextDocument, phrase: NounPhrase, head: string, kind: string): Classified {
  if (isSociety(document, phrase)) return fixed('institution', head, true);
  const determined = determination(document, phrase);
  if (head === 'people') return classifyPeople(document, phrase, determined);
  if (determined === 'count' && kind !== 'collective') return fixed('described', head, true);
  if (determined === 'definite') {
    const counted = document.syntax.tags[phrase.first + 1] === TAG.number;
    // Without an antecedent "the managers" are people that the article has named; "the critics" are a class anyway.
    if (counted && kind === 'class') return { type: 'described', plural: true, refers: 'definite', head };
    const type =
      !counted && (kind === 'class' || kind === 'collective' || LASTING_CLASSES.has(head))
        ? 'collective'
        : 'institution';
    return { type, plural: true, refers: 'definite', head };
  }
  return fixed('collective', head, true);
}

/** "people familiar with the matter" are individuals, "people in the town" a class. */
function classifyPeople(document: TextDocument, phrase: NounPhrase, determined: Determination): Classified {
  const next = lowerAt(document, phrase.last);
  const counted = determined === 'count' || document.syntax.tags[phrase.first + 1] === TAG.number;
  if (CLOSE.has(next) || counted)
    return { type: 'unnamed', plural: true, refers: determined === 'definite' ? 'definite' : null, head: 'people' };
  return { type: 'collective', plural: true, refers: determined === 'definite' ? 'definite' : null, head: 'people' };
}

/** "a senior official" is described, "the official" stands for somebody, "his lawyer" can be looked up. */
function classifyOne(document: TextDocument, phrase: NounPhrase, head: string): Classified {
  const determined = determination(document, phrase);
  if (determined === 'count') return fixed('described', head);
  if (determined === 'owner') return fixed(STAFF.has(head) ? 'described' : 'person', head);
  if (determined === 'definite')
    return {
      type: OPAQUE.has(head) && !isForemost(document, phrase) ? 'described' : 'person',
      plural: false,
      refers: 'definite',
      head,
    };
  if (determined === 'quantifier')
    return fixed(lowerAt(document, phrase.first) === 'no' ? 'person' : 'described', head);
  return fixed('person', head);
}

/** "the top official": there is one. */
function isForemost(document: TextDocument, { first, head }: NounPhrase): boolean {
  for (let i = first; i < head; i++)
    if (/^(?:top|chief|highest|lead|first|only|most)$/.test(lowerAt(document, i))) return true;
  return false;
}
