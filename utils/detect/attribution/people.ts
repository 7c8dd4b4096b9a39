/** The persons whom the text brings up, named or not: what "she", "the man" and "one of them" may stand for. */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import { verbHolding } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { classify, PAIR } from './classify.ts';
import { partOf } from './classify-part.ts';
import { isNamed } from './named.ts';
import { nounsBeside } from './naming.ts';
import { nounKindAt } from './nouns.ts';
import { sourceFrom } from './source-phrase.ts';

export interface Person {
  /** Tokens of the phrase, without what hangs behind it. */
  at: number;
  end: number;
  sentence: number;
  plural: boolean;
  named: boolean;
  /** "the man", "his aide": brought up before, or by somebody else. */
  definite: boolean;
  /** Does something, or is met or heard: whom the next sentence goes on with. */
  salient: boolean;
  /** A certain number of them, not a class. */
  counted: boolean;
  /** What the text calls it, in the singular. */
  nouns: string[];
}

/** Those of one sentence in the writer's own words, in order. `groupBefore`: the last group that the sentences before bring up. */
export function peopleOf(
  document: TextDocument,
  sentence: number,
  groupBefore: () => Person | undefined,
): readonly Person[] {
  const people: Person[] = [];
  const end = document.sentences[sentence]?.last ?? 0;
  for (let at = document.sentences[sentence - 1]?.last ?? 0; at < end; at++) {
    const phrase = phraseHolding(document, at);
    if (phrase?.first !== at || (document.quotationOf[at] as number) >= 0) continue;
    const before = people.at(-1);
    const person =
      phrase.kind === 'name' && !nounKindAt(document, phrase.head, true)
        ? namedPerson(document, phrase, sentence)
        : unnamedPerson(document, phrase, sentence, people, groupBefore);
    if (!person) continue;
    people.push(person);
    if (before?.named && isJoined(document, before, person))
      people.push({ ...person, at: before.at, plural: true, named: true, nouns: [...before.nouns, ...person.nouns] });
  }
  return people;
}

/** "Hale and Reyes", "Hale and her husband" */
const isJoined = (document: TextDocument, before: Person, { at }: Person): boolean =>
  lowerAt(document, at - 1) === 'and' && at - before.end <= 2;

const PLACES = new Set('in at near from across outside around toward+ into through between of to'.split(' '));

function namedPerson(document: TextDocument, phrase: NounPhrase, sentence: number): Person | null {
  const isPlace =
    phrase.last - phrase.first === 1 &&
    PLACES.has(lowerAt(document, phrase.first - 1)) &&
    lowerAt(document, phrase.first - 2) !== 'according';
  const whole = { first: phrase.first, last: phrase.last, head: phrase.head, phrase, relative: false };
  if (isPlace || NOBODY.test(lowerAt(document, phrase.head)) || classify(document, whole).type !== 'person')
    return null;
  return {
    at: phrase.first,
    end: phrase.last,
    sentence,
    plural: false,
    named: true,
    definite: false,
    salient: isSubject(document, phrase.last),
    counted: false,
    nouns: nounsBeside(document, phrase).map(singularOf),
  };
}

/** Names of days, months and feasts. */
const NOBODY = /(?:day|ber|january|february|march|april|june|july|august|christmas|easter)$/;

function unnamedPerson(
  document: TextDocument,
  phrase: NounPhrase,
  sentence: number,
  people: readonly Person[],
  groupBefore: () => Person | undefined,
): Person | null {
  if (phrase.kind === 'pronoun') return null;
  const part = partOf(document, phrase);
  // "a group of doctors" is a body.
  if (part && lowerAt(document, phrase.head) === 'group') return null;
  const whole = part ?? phrase;
  const noun = lowerAt(document, whole.head);
  const group =
    part && /^(?:them|whom)$/.test(noun) ? (people.findLast(({ plural }) => plural) ?? groupBefore()) : null;
  const found = group
    ? { kind: 'person', plural: true }
    : nounKindAt(
        document,
        whole.head,
        whole.kind === 'name' && (phrase.determiner < 0 || DEFINITE.has(lowerAt(document, phrase.first))),
      );
  if (!found || !PERSONAL.has(found.kind) || isPredicate(document, phrase.first)) return null;
  const first = lowerAt(document, phrase.first);
  const plural =
    PAIR.test(noun) || (part ? !/^(?:one|another|each)$/.test(lowerAt(document, phrase.head)) : found.plural);
  // "nurse", before a name or in a list of words
  if (!plural && !part && phrase.determiner < 0 && !COUNTED.has(first)) return null;
  const full = sourceFrom(document, phrase.first, document.sentences[sentence]?.last ?? phrase.last);
  const type = full && !part ? classify(document, full).type : null;
  if (type === 'institution' && !DEFINITE.has(first)) return null;
  return {
    at: phrase.first,
    end: phrase.last,
    sentence,
    plural,
    named:
      group?.named ||
      isClan(document, phrase, plural) ||
      (full !== null && isNamed(document, full)) ||
      followsName(document, phrase, people.at(-1)),
    // "Hale's lawyers", "the mayor's parents"
    definite: DEFINITE.has(first) || type === 'spokesperson' || (plural && type === 'person'),
    salient:
      isSubject(document, full?.last ?? phrase.last) ||
      isSubject(document, phrase.last) ||
      isMet(document, phrase.first),
    counted: document.syntax.tags[phrase.first] === TAG.number || COUNTED.has(first),
    nouns: [...(group?.nouns ?? []), singularOf(noun)],
  };
}

const PERSONAL = new Set(['person', 'unnamed', 'class']);
const DEFINITE = new Set(
  'the this that these those both his her its their my our your no any every each all neither either none'.split(' '),
);
const COUNTED = new Set(['a', 'an', 'one', 'another', 'several', 'couple']);

/** "the Bell brothers" */
const isClan = (document: TextDocument, { first, head }: NounPhrase, plural: boolean): boolean =>
  plural && lowerAt(document, first) === 'the' && document.syntax.tags[head - 1] === TAG.proper;

/** "men", "officials", "women", "deputies" */
export function singularOf(word: string): string {
  if (word === 'people') return 'person';
  if (!word.endsWith('s') && !word.endsWith('men')) return word;
  return word
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$|(?<=[^s])s$/, '');
}

export function isSubject({ syntax, tokens }: TextDocument, at: number): boolean {
  let next = at;
  while (syntax.tags[next] === TAG.adverb || syntax.tags[next] === TAG.relative || tokens[next]?.lower === ',') next++;
  const verb = verbHolding(syntax, next);
  // "a patient may": anybody.
  return verb?.finite === true && verb.modal === null;
}

const MEETING = new Set('meet speak talk interview hear find contact call reach see come'.split(' '));

/** "spoke to a guard", "Among them was a nurse", "comes from two nurses", "interviews with nine guards" */
function isMet(document: TextDocument, first: number): boolean {
  const { syntax } = document;
  if (syntax.infos[first - 1]?.lemma === 'be') return true;
  const at = syntax.tags[first - 1] === TAG.preposition ? first - 2 : first - 1;
  return (
    MEETING.has(verbHolding(syntax, at)?.lemma ?? '') || /^(?:interviews?|conversations?)$/.test(lowerAt(document, at))
  );
}

/** "Ana Hale, a nurse", "Ana Hale, 34, a nurse": the name stands right before. */
function followsName({ tokens }: TextDocument, { first }: NounPhrase, before: Person | undefined): boolean {
  if (!before?.named || before.end >= first || before.end < first - 3) return false;
  return tokens.slice(before.end, first).every(({ lower, kind }) => lower === ',' || kind === 'number');
}

/** "as a candidate, she", "Hale is a nurse and she": says what somebody is, and does not bring up anybody. "Among them was a nurse" does. */
function isPredicate(document: TextDocument, first: number): boolean {
  const { syntax } = document;
  const before = lowerAt(document, first - 1);
  if (before === 'as') return true;
  if (syntax.infos[first - 1]?.lemma !== 'be' || lowerAt(document, first - 2) === 'there') return false;
  for (let i = first - 2; i >= first - 12; i--) {
    const kind = document.tokens[i - 1]?.kind;
    if (kind === 'word' || kind === 'number') continue;
    return syntax.tags[i] !== TAG.preposition;
  }
  return true;
}

const OBJECTS: Readonly<Record<string, string>> = { he: 'him', she: 'her' };

/** Whether "she" or "he" is somebody else in who is described: "one who has spoken to her", "a man close to him": not "a man who says they hit him". */
export function isDescribedBy({ tokens, syntax }: TextDocument, { first, last }: FullPhrase, head: string): boolean {
  for (let i = last - 1; i > first; i--) {
    if (tokens[i]?.lower !== OBJECTS[head] || syntax.tags[i] !== TAG.pronoun) continue;
    let verb = i - 1;
    while (verb > first && (syntax.verbAt[verb] as number) < 0) verb--;
    const group = verbHolding(syntax, verb);
    return !group || group.first <= first || syntax.tags[group.first - 1] === TAG.relative;
  }
  return false;
}
