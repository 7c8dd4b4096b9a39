/**
 * Which sentence states the claim that a denial answers. Each sentence near the denial is rated by the words it shares
 * with what is denied (rare ones tell more), by the denier's name, by signs that it states a claim, and by its distance;
 * the denial's own sentence by how fully it repeats the claim.
 */
import type { TextDocument } from '../../language/document.ts';
import { CLAIM_NOUNS, CLAIM_VERB_FORMS } from '../../lexicon/en/denial-words.ts';
import type { Attribution, Span } from '../../report.ts';
import type { DetectContext, FlagDraft } from '../draft.ts';
import { type Finding, firstTokenFrom } from './reading.ts';
import { type SentenceWords, stemAt, stemOf } from './sentence-words.ts';

/** How far a claim is looked for: before the denial, and behind it (a denial in the lead). */
const BEFORE = 40;
const AFTER = 6;

/** The weight of each sign, fitted to denials and claims that readers had paired, and rounded. */
const WEIGHTS = {
  object: 1,
  rest: 0.3,
  allegation: 1.65,
  hearsay: 0.9,
  claimWord: 0.4,
  denier: 0.55,
  adjacent: 0.1,
  adjacentThin: 0.65,
  distance: -0.75,
  lead: 0.6,
  denial: -0.65,
  after: -1.6,
  inherited: 0.45,
  ownClause: 0.2,
  ownComplement: 0.45,
  ownReference: -0.3,
  ownWords: 0.3,
  ownAllegation: 1.8,
  ownStated: 1.1,
  otherSpeaker: 0.85,
  none: 0,
};
type Signs = Partial<Record<keyof typeof WEIGHTS, number>>;

export interface Linker {
  document: TextDocument;
  words: SentenceWords;
  /** For each sentence, what says that it states a claim. */
  claims: readonly Signs[];
  denials: ReadonlySet<number>;
  /** For each sentence with an attribution, the names in its sources. */
  speakers: ReadonlyMap<number, ReadonlySet<string>>;
  /** For each sentence, where its accusations and rumours have their cues. */
  allegations: ReadonlyMap<number, number[]>;
}

export function makeLinker(
  { document, attributions }: DetectContext,
  words: SentenceWords,
  flags: readonly FlagDraft[],
  denials: ReadonlySet<number>,
): Linker {
  const claims: Signs[] = document.sentences.map(({ first, last }) => {
    for (let at = first; at < last; at++) {
      const word = document.tokens[at]?.lower ?? '';
      if (CLAIM_VERB_FORMS.has(word) || CLAIM_NOUNS.has(word)) return { claimWord: 1 };
    }
    return {};
  });
  const allegations = new Map<number, number[]>();
  for (const { subtype, sentence, cue } of flags) {
    if (subtype !== 'allegation' && subtype !== 'hearsay') continue;
    const found = claims[sentence];
    if (found) found[subtype] = 1;
    const cues = allegations.get(sentence);
    if (!cues) allegations.set(sentence, [cue.start]);
    else if (cues.length < 2) cues.push(cue.start);
  }
  return { document, words, claims, denials, speakers: namesOfSpeakers(document, attributions), allegations };
}

function namesOfSpeakers(document: TextDocument, attributions: readonly Attribution[]): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const { sentence, source } of attributions) {
    const names = denierStems(document, source, null);
    const known = found.get(sentence);
    if (known) for (const name of names) known.add(name);
    else found.set(sentence, names);
  }
  return found;
}

export interface Query {
  finding: Finding;
  sentence: number;
  /** Stems of what is denied, and of the rest of its sentence. */
  object: ReadonlySet<string>;
  rest: ReadonlySet<string>;
  refersToClaim: boolean;
  /** The names in who denies, and in what the ledger calls them. */
  denier: ReadonlySet<string>;
  /** The claim of the denial before, where that is near; else -1. */
  inherited: number;
}

/** The sentence that states the claim, or -1. */
export function findClaim(linker: Linker, query: Query): number {
  let best = -1;
  let bestScore = WEIGHTS.none;
  for (const candidate of candidates(linker, query)) {
    const score = weigh(candidate === query.sentence ? ownSigns(linker, query) : signs(linker, query, candidate));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function* candidates({ document }: Linker, { sentence }: Query): Generator<number> {
  const to = Math.min(document.sentences.length - 1, sentence + AFTER);
  for (let candidate = Math.max(0, sentence - BEFORE); candidate <= to; candidate++) yield candidate;
}

function weigh(found: Signs): number {
  let score = 0;
  for (const sign in found) score += (found[sign as keyof Signs] ?? 0) * WEIGHTS[sign as keyof Signs];
  return score;
}

function signs(linker: Linker, query: Query, candidate: number): Signs {
  const { words, claims, denials } = linker;
  const stems = words.of(candidate);
  const distance = query.sentence - candidate;
  const claim = claims[candidate] ?? {};
  return {
    ...claim,
    object: Math.min(3, shared(words, query.object, stems)),
    rest: Math.min(3, shared(words, query.rest, stems)),
    denier: hasAny(stems, query.denier) ? 1 : 0,
    adjacent: distance === 1 ? 1 : 0,
    adjacentThin: distance === 1 && query.object.size <= 1 ? 1 : 0,
    distance: Math.log(Math.max(1, Math.abs(distance))),
    lead: candidate <= 1 ? 1 : 0,
    denial: denials.has(candidate) ? 1 : 0,
    ...speakerSigns(linker, query, candidate),
    after: distance < 0 ? 1 : 0,
    inherited: candidate === query.inherited ? 1 : 0,
  };
}

/** Whether somebody else than the denier speaks in a sentence. */
function speakerSigns({ speakers }: Linker, query: Query, candidate: number): Signs {
  const found = speakers.get(candidate);
  return found && !hasAny(found, query.denier) ? { otherSpeaker: 1 } : {};
}

function hasAny(stems: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const stem of wanted) if (stems.has(stem)) return true;
  return false;
}

function shared(words: SentenceWords, wanted: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of wanted) if (stems.has(stem)) sum += words.weight(stem);
  return sum;
}

/** The most that any sentence with an accusation or a rumour shares with what is denied. */
export function sharedWithClaims(linker: Linker, query: Query): number {
  let most = 0;
  for (const candidate of candidates(linker, query)) {
    const claim = linker.claims[candidate];
    if (candidate === query.sentence || !(claim?.allegation || claim?.hearsay)) continue;
    most = Math.max(most, shared(linker.words, query.object, linker.words.of(candidate)));
  }
  return most;
}

/** How fully the denial's own sentence states the claim: "denied claims that …" does, "denied it" does not. */
function ownSigns(linker: Linker, { finding, sentence, refersToClaim, object }: Query): Signs {
  const { document, allegations } = linker;
  const cue = document.tokens[finding.first]?.start ?? 0;
  const noun = refersToClaim ? claimNounAfter(document, finding) : -1;
  const complement = noun >= 0 && COMPLEMENT.has(document.tokens[noun + 1]?.lower ?? '');
  return {
    ownClause: opensClause(document, finding.last) ? 1 : 0,
    ownComplement: complement ? 1 : 0,
    ownReference: noun >= 0 && !complement && isDefinite(document, noun) ? 1 : 0,
    ownWords: Math.min(6, object.size),
    ownAllegation: (allegations.get(sentence) ?? []).some((start) => start !== cue) ? 1 : 0,
    ownStated: STATED.has(finding.rule) ? 1 : 0,
  };
}

const COMPLEMENT = new Set(['that', 'of', 'about', 'it', 'he', 'she', 'they', 'over']);
const DEFINITE = new Set([
  'the',
  'these',
  'those',
  'this',
  'that',
  'such',
  'both',
  'all',
  'its',
  'his',
  'her',
  'their',
]);

/** The name for a claim that the cue is about, or -1. */
function claimNounAfter({ tokens }: TextDocument, { first, last }: Finding): number {
  for (let at = first; at < last + 8; at++) if (CLAIM_NOUNS.has(tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** "the allegations", "those claims": told before. */
function isDefinite({ tokens, syntax }: TextDocument, noun: number): boolean {
  const phrase = syntax.phrases[syntax.phraseAt[noun] ?? -1];
  return phrase !== undefined && DEFINITE.has(tokens[phrase.first]?.lower ?? '') && noun - phrase.first <= 2;
}

/** Rules whose cue takes what is denied as its object. */
const STATED = new Set(['deny', 'refute', 'reject', 'brush-off', 'push-back']);

function opensClause({ tokens }: TextDocument, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'that') return true;
    if (word === ',' || tokens[at]?.kind === 'terminal') return false;
  }
  return false;
}

/** `label` is what the ledger of sources calls the denier. */
export function makeQuery(
  { document }: Linker,
  finding: Finding,
  sentence: number,
  inherited: number,
  label: string | null = null,
): Query {
  const object = new Set<string>();
  const rest = new Set<string>();
  const within = document.sentences[sentence] ?? { first: 0, last: 0 };
  const first = Math.max(within.first, finding.first - QUERY_REACH);
  const last = Math.min(within.last, finding.last + QUERY_REACH);
  let refersToClaim = false;
  let behind = true;
  for (let at = first; at < last; at++) {
    const token = document.tokens[at];
    if (!token || isInside(token, finding.source)) continue;
    if (at > finding.last + 1 && ENDS.has(token.lower)) behind = false;
    const inObject = at >= finding.first && behind;
    const stem = stemAt(document, at);
    if (CLAIM_NOUNS.has(token.lower)) refersToClaim ||= inObject;
    else if (stem) (inObject ? object : rest).add(stem);
  }
  for (const stem of object) rest.delete(stem);
  return {
    finding,
    sentence,
    object,
    rest,
    refersToClaim,
    denier: denierStems(document, finding.source, label),
    inherited,
  };
}

/** How many tokens on both sides of a cue tell what is denied. */
const QUERY_REACH = 60;
const ENDS = new Set([';', ',', 'and', 'but', '—', '–', '--', 'while', 'saying']);

const isInside = (token: Span, span: Span | null): boolean =>
  span !== null && token.start >= span.start && token.end <= span.end;

/** The names in who denies: "Mr. Vale" and "Dana Vale" share one. */
function denierStems(document: TextDocument, source: Span | null, label: string | null): Set<string> {
  const found = new Set<string>();
  for (const word of label?.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []) found.add(stemOf(word.toLowerCase()));
  if (!source) return found;
  for (let at = firstTokenFrom(document.tokens, source.start); at < document.tokens.length; at++) {
    const token = document.tokens[at];
    if (!token || token.start >= source.end) break;
    const stem = token.capitalized ? stemAt(document, at) : null;
    if (stem) found.add(stem);
  }
  return found;
}
