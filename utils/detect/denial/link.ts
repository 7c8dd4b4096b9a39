/** Which sentence states the claim that a denial answers: of those near it, its own among them, the one with the strongest signs. */
import type { TextDocument } from '../../language/document.ts';
import type { Token } from '../../language/token.ts';
import { CLAIM_NOUNS } from '../../lexicon/en/denial-words.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Attribution, Span } from '../../report.ts';
import type { DetectContext, FlagDraft } from '../draft.ts';
import { ownSigns, rootOf, type Signs, scoreOf, statesNothing, TAKES_OBJECT, weigh } from './link-signs.ts';
import { type Finding, firstTokenFrom } from './reading.ts';
import { type SentenceWords, stemAt, stemOf } from './sentence-words.ts';

/** How far a claim is looked for: before the denial, and behind it (a denial in the lead). */
const BEFORE = 40;
const AFTER = 6;

export interface Linker {
  document: TextDocument;
  words: SentenceWords;
  /** For each sentence, what says that it states a claim. */
  claims: readonly Signs[];
  denials: ReadonlySet<number>;
  /** For each sentence with an attribution, the names in its sources. */
  speakers: ReadonlyMap<number, ReadonlySet<string>>;
  /** Filled as they are asked for, by sentence. */
  standing: (number | undefined)[];
  roots: (ReadonlySet<string> | undefined)[];
  /** For each sentence, where its accusations and rumours have their cues. */
  allegations: ReadonlyMap<number, number[]>;
}

export function makeLinker(
  { document, attributions }: DetectContext,
  words: SentenceWords,
  flags: readonly FlagDraft[],
  denials: ReadonlySet<number>,
): Linker {
  const claims: Signs[] = document.sentences.map(() => ({}));
  const allegations = new Map<number, number[]>();
  for (const { subtype, sentence, cue } of flags) {
    if (subtype !== 'allegation' && subtype !== 'hearsay') continue;
    const found = claims[sentence];
    if (found) found[subtype] = 1;
    const cues = allegations.get(sentence);
    if (!cues) allegations.set(sentence, [cue.start]);
    else if (cues.length < 2) cues.push(cue.start);
  }
  return {
    document,
    words,
    claims,
    denials,
    speakers: namesOfSpeakers(document, attributions),
    standing: [],
    roots: [],
    allegations,
  };
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
  /** Stems of what is denied. */
  object: ReadonlySet<string>;
  /** What the denial calls the claim, cut to what nouns and verbs share. */
  claimNames: ReadonlySet<string>;
  /** The names in who denies, and in what the ledger calls them. */
  denier: ReadonlySet<string>;
  /** The claim of the denial before, where that is near; else -1. */
  inherited: number;
}

/** The sentence that states the claim, or -1. */
export function findClaim(linker: Linker, query: Query): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates(linker, query)) {
    const score = candidate === query.sentence ? weigh(ownSigns(linker, query)) : scoreOf(linker, query, candidate);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best === query.sentence && statesNothing(linker, query) ? -1 : best;
}

function* candidates({ document }: Linker, { sentence }: Query): Generator<number> {
  const to = Math.min(document.sentences.length - 1, sentence + AFTER);
  for (let candidate = Math.max(0, sentence - BEFORE); candidate <= to; candidate++) yield candidate;
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

/** `label` is what the ledger of sources calls the denier. */
export function makeQuery(
  { document }: Linker,
  finding: Finding,
  sentence: number,
  inherited: number,
  label: string | null = null,
): Query {
  const object = new Set<string>();
  const claimNames = new Set<string>();
  const take = (at: number, token: Token): void => {
    const stem = stemAt(document, at);
    if (CLAIM_NOUNS.has(token.lower)) claimNames.add(rootOf(token.lower));
    else if (stem) object.add(stem);
  };
  const within = document.sentences[sentence] ?? { first: 0, last: 0 };
  const labels = LABELS.has(finding.rule);
  const end = labels ? finding.last - 1 : Math.min(within.last, finding.last + QUERY_REACH);
  // "denied", "called" say nothing of what is denied.
  for (let at = TAKES_OBJECT.has(finding.rule) || labels ? finding.first + 1 : finding.first; at < end; at++) {
    const token = document.tokens[at];
    if (!token || isInside(token, finding.source)) continue;
    if (at > finding.last + 1 && ENDS.has(token.lower)) break;
    take(at, token);
  }
  const floor = PREDICATES.has(finding.rule) ? Math.max(within.first, finding.first - SUBJECT_REACH) : finding.first;
  for (let at = finding.first - 1; at >= floor; at--) {
    const token = document.tokens[at];
    if (!token || OPENS.has(token.lower) || isInside(token, finding.source)) break;
    take(at, token);
  }
  return { finding, sentence, object, claimNames, denier: denierStems(document, finding.source, label), inherited };
}

/** "called the report a hoax": what stands between the two. */
const LABELS = words('label label-as');
/** "the report is false": what stands before. */
const PREDICATES = words('false-claim scorn scorn-claim not-so');
const SUBJECT_REACH = 14;
const OPENS = words(', ; that said says saying but');

/** How many tokens behind a cue tell what is denied. */
const QUERY_REACH = 60;
const ENDS = words('; , and but — – -- while saying');

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
