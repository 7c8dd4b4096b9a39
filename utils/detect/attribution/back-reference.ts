/** Back-references: "he", "they", "the official", "another" take the kind of the mention that they stand for. */

import { phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import { lowerAt } from '../../language/token.ts';
import { GENERAL, OFFICES } from '../../lexicon/en/source-words.ts';
import type { SourceType } from '../../report.ts';
import type { Cast } from './cast.ts';
import { classify } from './classify.ts';
import type { Classified } from './classify-part.ts';
import { isDescribedBy, isSubject, type Person, singularOf } from './people.ts';
import type { Reading } from './reading.ts';

export interface Identity extends Classified {
  /** Index of the reading whose source this one repeats, or -1. */
  repeats: number;
}

export const isAnonymous = (type: SourceType): boolean =>
  type === 'unnamed' || type === 'described' || type === 'collective';

/** What is known of the text before the reading that is looked at. */
export interface Scene {
  document: TextDocument;
  readings: readonly Reading[];
  /** Who stands behind the readings before. */
  known: readonly (Identity | null)[];
  index: number;
  source: FullPhrase;
  people: Cast;
}

/** How many sentences in the writer's own words a back-reference is followed. */
const REACH = 3;
/** And how many at all, with those that only quote. */
const FARTHEST = 9;
/** Mentions that are looked at: some texts have sentences without an end. */
const MOST = 40;

/** Sentences from that of the reading backwards, without those that are all quotation. */
function* sentencesBefore({ document, readings, index }: Scene, reach: number): Generator<number> {
  const here = readings[index]?.sentence ?? 0;
  let seen = 0;
  for (let at = here; at >= 0 && at > here - FARTHEST && seen <= reach; at--) {
    if (at < here && isQuotation(document, at)) continue;
    yield at;
    seen++;
  }
}

function isQuotation({ sentences, quotationOf }: TextDocument, at: number): boolean {
  const { first, last } = sentences[at] ?? { first: 0, last: 0 };
  const quotation = quotationOf[first] as number;
  return quotation >= 0 && (quotationOf[last - 2] === quotation || quotationOf[last - 1] === quotation);
}

const canSpeak = ({ type }: Classified): boolean => type !== 'document' && type !== 'institution' && type !== 'outlet';

/** The last source that speaks for itself in a sentence, before the one looked at. */
function speakerIn(
  { readings, known, index, source }: Scene,
  sentence: number,
  fits: (identity: Identity) => boolean,
): number {
  for (let i = index - 1; i >= Math.max(0, index - MOST) && (readings[i]?.sentence ?? 0) >= sentence; i--) {
    const { source: other, level, passive, lemma, sentence: at } = readings[i] as Reading;
    const identity = known[i];
    if (at !== sentence || !other || !identity || passive || other.first >= source.first) continue;
    // "someone asked about it, and he said": who is asked goes on.
    if (lemma === 'ask') continue;
    const isHeard =
      level === 'own' || (level === 'nested' && (identity.refers === 'he' || sentence === readings[index]?.sentence));
    if (isHeard && fits(identity)) return i;
  }
  return -1;
}

function peopleIn({ people, source }: Scene, sentence: number, isPlural: boolean): Person[] {
  const all = people(sentence);
  return all.length > MOST ? [] : all.filter(({ at, plural }) => plural === isPlural && at < source.first);
}

const fromReading = ({ known }: Scene, own: Classified, at: number): Identity => ({
  ...own,
  type: known[at]?.type ?? own.type,
  repeats: at,
});

const asPerson = (own: Classified): Identity => ({ ...own, type: 'person', repeats: -1 });

/** "he", "she": the last single person who speaks or does something. */
export function resolveHe(scene: Scene, own: Classified): Identity {
  const same = sameSource(scene, own);
  if (same) return same;
  for (const sentence of sentencesBefore(scene, REACH)) {
    const at = speakerIn(scene, sentence, (identity) => !identity.plural && canSpeak(identity));
    const people = peopleIn(scene, sentence, false);
    if (at >= 0) return isRivalled(scene, at, people, own.head) ? asPerson(own) : fromReading(scene, own, at);
    const found = people.find(({ salient }) => salient) ?? people.find(({ named }) => named);
    if (!found) continue;
    const isNew = !found.named && !found.definite;
    // "A man hit Hale": he may be either.
    return isNew && !people.some(({ named }) => named) ? { ...own, type: 'described', repeats: -1 } : asPerson(own);
  }
  return asPerson(own);
}

/** Whether somebody else does something behind the last speaker, or is in his description: then "he" is as likely that person. */
function isRivalled({ document, readings }: Scene, at: number, people: readonly Person[], head: string): boolean {
  const speaker = readings[at]?.source;
  if (!speaker) return false;
  return people.some((person) => person.at >= speaker.last && person.named) || isDescribedBy(document, speaker, head);
}

/** Two verbs of one subject: "she said … and added". */
function sameSource({ readings, known, index, source }: Scene, own: Classified): Identity | null {
  for (let i = index - 1; i >= index - MOST && readings[i]?.sentence === readings[index]?.sentence; i--)
    if (known[i] && readings[i]?.source?.first === source.first)
      return { ...own, type: (known[i] as Identity).type, repeats: i };
  return null;
}

/** Pronouns that stand for a body as well as for persons. */
const BODIES = new Set(['they', 'them']);

/** "they", "both", "the pair": the last group that speaks or does something. */
export function resolveThey(scene: Scene, own: Classified): Identity {
  const same = sameSource(scene, own);
  if (same) return same;
  const isBody = BODIES.has(own.head);
  const fallback: Identity = { ...own, type: isBody ? 'institution' : 'person', repeats: -1 };
  for (const sentence of sentencesBefore(scene, isBody ? REACH : 2 * REACH)) {
    const at = speakerIn(scene, sentence, ({ plural, type }) => plural || (isBody && type === 'institution'));
    const people = peopleIn(scene, sentence, true);
    if (at >= 0 && scene.known[at]) {
      const { type } = scene.known[at];
      const rival = people.some((person) => person.at >= (scene.readings[at]?.source?.last ?? 0) && person.salient);
      if (rival || !canSpeak({ ...own, type })) return fallback;
      // "the two": particular persons, never a class.
      return type === 'collective' && !isBody ? fallback : fromReading(scene, own, at);
    }
    const found = people.findLast(({ salient }) => salient) ?? people.at(-1);
    if (found && (found.counted || !isBody || !hasBody(scene, sentence))) return groupOf(scene, found, own, fallback);
    if (isBody && hasBody(scene, sentence)) return fallback;
  }
  return fallback;
}

function groupOf(scene: Scene, found: Person, own: Classified, fallback: Identity): Identity {
  const { named, definite, counted, sentence } = found;
  if (named || definite) return fallback;
  if (counted) return { ...own, type: 'described', repeats: -1 };
  // A class is soon forgotten.
  const isNear = (scene.readings[scene.index]?.sentence ?? 0) - sentence <= 1;
  return BODIES.has(own.head) && isNear ? { ...own, type: 'collective', repeats: -1 } : fallback;
}

const NOBODY = /^(?:no|every|any|some)?(?:one|body)$/;

/** Whether a sentence has a company, a team or another body, or nobody, as subject. */
function hasBody({ document, source }: Scene, sentence: number): boolean {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  for (let i = Math.max(first, source.first - 9 * MOST); i < Math.min(last, source.first); i++) {
    const phrase = phraseHolding(document, i);
    if (!phrase) continue;
    i = phrase.last - 1;
    if (!isSubject(document, phrase.last)) continue;
    if (NOBODY.test(lowerAt(document, phrase.head))) return true;
    if (phrase.kind === 'pronoun') continue;
    const { type } = classify(document, { ...phrase, phrase, relative: false });
    if (type === 'institution') return true;
  }
  return false;
}

const FEMALE = /^(?:woman|girl|mother|wife|daughter|sister|aunt|mum|mom|lady|.*woman)$/;
const MALE = /^(?:man|boy|father|husband|son|brother|uncle|dad|guy|.*[^o]man)$/;

/** "the official" after "a senior official"; "the senator" after a named one stays named. */
export function resolveDefinite(scene: Scene, own: Classified): Identity {
  if (OFFICES.has(own.head)) return { ...own, repeats: -1 };
  const noun = singularOf(own.head).replace(/^.*-(?=old$)|^\d.*-year-old$/, 'year-old');
  const at = sameWords(scene, own);
  const mayBePair = own.plural && GENERAL.has(noun);
  const namesake = lastPerson(
    scene,
    (person) => person.plural === own.plural && person.nouns.includes(noun) && (person.named || !person.definite),
    // Whoever came up before the source in the same words is not asked for.
    at >= 0 && !mayBePair ? sentencesSince(scene, at) : MEMORY,
  );
  // "both men", of whom the text has just told the names
  const pair = mayBePair ? lastPerson(scene, ({ plural, named }) => plural && named) : null;
  if (pair && pair.at > (namesake?.at ?? -1)) return asPerson(own);
  if (namesake?.named && namesake.at > (scene.readings[at]?.source?.first ?? -1)) return asPerson(own);
  if (at >= 0) return fromReading(scene, own, at);
  if (own.type === 'spokesperson') return { ...own, repeats: -1 };
  if (namesake) return isAnonymous(own.type) ? { ...own, repeats: -1 } : asNew(own, namesake);
  if (GENERAL.has(noun)) return resolveGeneral(scene, own, noun);
  if (own.plural) return { ...own, repeats: -1 };
  const last =
    own.type === 'described' && !hasSource(scene)
      ? lastPerson(scene, (person) => !person.plural && !person.definite)
      : null;
  return last?.named ? asPerson(own) : { ...own, repeats: -1 };
}

/** Whether an anonymous source has spoken of late. */
function hasSource({ readings, known, index }: Scene): boolean {
  const floor = (readings[index]?.sentence ?? 0) - FARTHEST;
  for (let i = index - 1; i >= 0 && (readings[i]?.sentence ?? 0) > floor; i--)
    if (known[i] && isAnonymous((known[i] as Identity).type)) return true;
  return false;
}

const asNew = (own: Classified, { counted }: Person): Identity => ({
  ...own,
  type: own.plural && !counted ? 'collective' : 'described',
  repeats: -1,
});

/** Readings that are looked through for the same noun: a bound, since texts do not end in batch mode. */
const SAME_NOUN_WITHIN = 60;

/** The reading whose anonymous source has the same noun. */
function sameWords({ readings, known, index }: Scene, own: Classified): number {
  for (let i = index - 1; i >= 0 && i > index - SAME_NOUN_WITHIN; i--) {
    const identity = known[i];
    if (readings[i] && identity?.plural === own.plural && identity.head === own.head && isAnonymous(identity.type))
      return i;
  }
  return -1;
}

/** How many sentences back a noun is remembered. */
const MEMORY = 60;

/** Sentences from that of a reading to the one looked at, both among them. */
const sentencesSince = ({ readings, index }: Scene, at: number): number =>
  Math.min(MEMORY, (readings[index]?.sentence ?? 0) - (readings[at]?.sentence ?? 0) + 1);

function lastPerson(
  { people, source, readings, index }: Scene,
  fits: (person: Person) => boolean,
  reach = MEMORY,
): Person | undefined {
  const here = readings[index]?.sentence ?? 0;
  for (let at = here; at >= 0 && at > here - reach; at--) {
    const all = people(at);
    const found = all.length > MOST ? undefined : all.findLast((person) => person.at < source.first && fits(person));
    if (found) return found;
  }
  return undefined;
}

/** How many sentences back "the man" may have been brought up. */
const GENERAL_REACH = 6;

/** "the woman" after "a nurse", where nobody of a name has come up since. */
function resolveGeneral(scene: Scene, own: Classified, noun: string): Identity {
  const other = FEMALE.test(noun) ? MALE : FEMALE;
  const found = lastPerson(
    scene,
    ({ plural, definite, nouns }) =>
      !plural && !definite && (noun === 'person' || noun === 'year-old' || !nouns.some((word) => other.test(word))),
    GENERAL_REACH + 1,
  );
  return found && !found.named ? { ...own, type: 'described', repeats: -1 } : asPerson(own);
}

/** "another said", "one said": of the kind of the last anonymous source, or one of the group that was brought up. */
export function resolveAnother(scene: Scene, own: Classified): Identity {
  const { readings, known, index } = scene;
  const sentence = readings[index]?.sentence ?? 0;
  const group = lastPerson(scene, ({ plural }) => plural, REACH + 2);
  const groupAt = group?.at ?? -1;
  for (let i = index - 1; i >= 0 && sentence - (readings[i]?.sentence ?? 0) <= REACH + 1; i--) {
    const identity = known[i];
    if (!identity || !isAnonymous(identity.type)) continue;
    // "Half of voters agreed. A third said": a share of them.
    if (own.head === 'third' && identity.type === 'collective') break;
    if (group?.named && groupAt > (readings[i]?.source?.first ?? 0)) break;
    return { ...own, type: identity.type === 'unnamed' ? 'unnamed' : 'described', repeats: -1 };
  }
  if (own.head === 'third') return { ...own, repeats: -1 };
  return { ...own, type: groupAt >= 0 && !group?.named && !group?.definite ? 'described' : own.type, repeats: -1 };
}
