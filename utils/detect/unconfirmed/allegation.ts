import { ALLEGATION_WORDS } from '../../lexicon/en/unconfirmed-allegation.ts';
import { isContested } from './contested.ts';
import {
  after,
  before,
  findWord,
  type Judge,
  type Place,
  type Reading,
  spanOf,
  tokenAt,
  type Verdict,
  wordAt,
} from './reading.ts';
import { phraseBefore, subjectOf } from './source.ts';
import { AUXILIARIES, FINITE, isPastForm } from './verbs.ts';

const BE = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'stand',
  'stands',
  'stood',
  'get',
  'gets',
  'got',
]);
const DETERMINERS = new Set(
  "the a an this that these those his her their its my our your 's any some no such other further new more all many several two three".split(
    ' ',
  ),
);
const HYPOTHETICAL = new Set("could would might may should can if 'd".split(' '));

const verdict = (cue: Place, confidence: number, source: Verdict['source']): Verdict => ({
  ...cue,
  confidence,
  source,
});

/** After the verb: "accused by Turkey of", "charged by the US with". */
function agentAfter(reading: Reading, from: number): Verdict['source'] {
  const by = findWord(reading, from, from + 4, new Set(['by']));
  if (by < 0) return null;
  let end = by + 1;
  while (
    end < by + 8 &&
    tokenAt(reading, end)?.kind === 'word' &&
    !['of', 'with', 'for', 'in', 'that', 'on'].includes(wordAt(reading, end))
  )
    end++;
  return end > by + 1 ? spanOf(reading, by + 1, end) : null;
}

const isPassive = (reading: Reading, verb: number): boolean => BE.has(wordAt(reading, before(reading, verb)));

const word: Judge = (reading, cue, confidence) => {
  const lower = wordAt(reading, cue.first);
  if (/^alleg(?:e|es|ing|ed)$/.test(lower)) {
    const next = wordAt(reading, after(reading, cue.last));
    const isVerb =
      lower !== 'alleged' ||
      ['that', 'in', 'he', 'she', 'they', 'it', 'the', ',', '.', ':', '“', '"'].includes(next) ||
      tokenAt(reading, cue.last)?.capitalized;
    if (isVerb && !DETERMINERS.has(wordAt(reading, cue.first - 1)))
      return verdict(
        cue,
        confidence,
        isPassive(reading, cue.first) ? agentAfter(reading, cue.last) : subjectOf(reading, cue.first),
      );
  }
  if (
    lower === 'supposed' &&
    !DETERMINERS.has(wordAt(reading, cue.first - 1)) &&
    wordAt(reading, cue.first - 1) !== 'and'
  )
    return null;
  return verdict(cue, confidence, null);
};

const accuse: Judge = (reading, cue, confidence) => {
  const verb = findWord(reading, cue.first, cue.last, new Set(['accuse', 'accuses', 'accused', 'accusing']));
  const previous = wordAt(reading, before(reading, verb));
  if (HYPOTHETICAL.has(previous) || wordAt(reading, verb - 2) === 'yet') return null;
  if (previous === 'the' || previous === 'an') return null;
  const passive = isPassive(reading, verb) || wordAt(reading, verb + 1) === 'of' || wordAt(reading, verb + 1) === 'by';
  return verdict(cue, confidence, passive ? agentAfter(reading, verb + 1) : subjectOf(reading, verb));
};

const COMPLEMENT = new Set([
  'that',
  'of',
  'by',
  'against',
  'about',
  'regarding',
  'from',
  'in',
  'surrounding',
  'involving',
  'made',
  'leveled',
  'levelled',
]);

const accusation: Judge = (reading, cue, confidence) => {
  const previous = wordAt(reading, cue.first - 1);
  if (previous === 'no' || isContested(reading, cue)) return null;
  const hasComplement = COMPLEMENT.has(wordAt(reading, cue.last));
  return verdict(cue, hasComplement ? confidence : confidence * 0.75, accuser(reading, cue));
};

/** "accusations from Republicans", "Ford's allegation", "U.S. accusations". */
function accuser(reading: Reading, cue: Place): Verdict['source'] {
  const next = wordAt(reading, cue.last);
  if (next === 'by' || next === 'from') {
    let end = cue.last + 1;
    while (end < cue.last + 7 && tokenAt(reading, end)?.kind === 'word' && wordAt(reading, end) !== 'that') end++;
    return spanOf(reading, cue.last + 1, end);
  }
  const previous = tokenAt(reading, cue.first - 1);
  if (previous?.lower === "'s") return phraseBefore(reading, cue.first - 2);
  return previous?.capitalized && previous.kind === 'word' && cue.first - 1 > reading.first
    ? spanOf(reading, cue.first - 1, cue.first)
    : null;
}

const QUOTE_OR_CLAUSE = new Set([
  'that',
  'to',
  'not',
  'he',
  'she',
  'they',
  'it',
  'there',
  'we',
  'i',
  'you',
  ':',
  'without',
  'his',
  'her',
  'their',
]);

const claim: Judge = (reading, cue, confidence) => {
  const lower = wordAt(reading, cue.first);
  const previous = wordAt(reading, cue.first - 1);
  if (['falsely', 'wrongly', 'incorrectly', 'false', 'no', 'erroneously'].includes(previous)) return null;
  if ((lower === 'claim' || lower === 'claims') && isNoun(reading, cue.first))
    return claimNoun(reading, cue, confidence);
  if (previous === 'to' && lower === 'claim' && tokenAt(reading, cue.last)?.kind === 'number') return null;
  return isClaimOfFact(reading, cue) ? verdict(cue, confidence, subjectOf(reading, cue.first)) : null;
};

function isNoun(reading: Reading, at: number): boolean {
  const previous = wordAt(reading, at - 1);
  const next = wordAt(reading, at + 1);
  if (
    DETERMINERS.has(previous) ||
    ['of', 'about', 'and', 'with', 'on', 'into', 'for', 'despite', 'to', 'by'].includes(previous)
  )
    return !(previous === 'to' && wordAt(reading, at) === 'claim');
  return (
    next === 'of' ||
    next === 'by' ||
    next === 'from' ||
    next === 'against' ||
    next === 'about' ||
    next === 'made' ||
    (next !== 'that' && next !== 'to' && AUXILIARIES.has(next))
  );
}

const CLAIM_COMPLEMENT = new Set(['that', 'of', 'by', 'from', 'against', 'about', 'she', 'he', 'they', 'it']);

function claimNoun(reading: Reading, cue: Place, confidence: number): Verdict | null {
  if (isContested(reading, cue)) return null;
  return CLAIM_COMPLEMENT.has(wordAt(reading, cue.last)) || wordAt(reading, cue.last - 1) === 'that'
    ? verdict(cue, confidence * 0.9, accuser(reading, cue))
    : null;
}

/** Whether a clause or a quotation follows: "claimed the vote was rigged", not "claimed the prize". */
function isClaimOfFact(reading: Reading, cue: Place): boolean {
  if (wordAt(reading, cue.last - 1) === 'that') return true;
  const next = tokenAt(reading, after(reading, cue.last));
  if (!next || next.kind === 'terminal' || next.kind === 'open-quote') return true;
  if (QUOTE_OR_CLAUSE.has(next.lower)) return true;
  for (let at = cue.last; at < cue.last + 12; at++) {
    const token = tokenAt(reading, at);
    if (!token || token.kind === 'terminal' || token.lower === ',' || token.lower === ';' || token.lower === 'and')
      return false;
    if (at > cue.last && (FINITE.has(token.lower) || (token.kind === 'word' && isPastForm(token.lower)))) return true;
  }
  return false;
}

const CRIMES = new Set(ALLEGATION_WORDS.crime);
const OVER = new Set(
  'convicted guilty acquitted cleared dropped drop pleaded pleading sentenced dismissed dismiss convict conviction sentencing if'.split(
    ' ',
  ),
);
const NEVER = new Set(["n't", 'not', 'never', 'without', 'no', 'neither']);

function isSettled(reading: Reading, cue: Place): boolean {
  return findWord(reading, cue.first - 6, cue.first, OVER) >= 0 || findWord(reading, cue.last, cue.last + 4, OVER) >= 0;
}

const charged: Judge = (reading, cue, confidence) => {
  const lower = wordAt(reading, cue.first);
  const end = wordAt(reading, cue.last - 1);
  if (lower === 'charge' || lower === 'charges' || lower === 'charging') {
    if (end === 'that')
      return isContested(reading, cue) ? null : verdict(cue, confidence, subjectOf(reading, cue.first));
    if (isSettled(reading, cue) || isContested(reading, cue)) return null;
    if (
      findWord(reading, cue.last, cue.last + 10, CRIMES) < 0 &&
      end !== 'against' &&
      !wordAt(reading, cue.last).endsWith('ing')
    )
      return null;
    if (end === 'for' && lower === 'charge') return null;
    return verdict(cue, confidence * 0.8, null);
  }
  if (
    findWord(reading, cue.first - 3, cue.first, NEVER) >= 0 ||
    HYPOTHETICAL.has(wordAt(reading, before(reading, cue.first)))
  )
    return null;
  if (end === 'that') return verdict(cue, confidence, subjectOf(reading, cue.first));
  const passive = isPassive(reading, cue.first) || cue.last - cue.first <= 2;
  return verdict(cue, confidence, passive ? agentAfter(reading, cue.first + 1) : subjectOf(reading, cue.first));
};

const charges: Judge = (reading, cue, confidence) => {
  if (isSettled(reading, cue) || findWord(reading, cue.first - 4, cue.first, NEVER) >= 0) return null;
  if (HYPOTHETICAL.has(wordAt(reading, before(reading, cue.first)))) return null;
  if (findWord(reading, cue.first, cue.last + 10, CRIMES) < 0) return null;
  const isIndicted = wordAt(reading, cue.first) === 'indicted';
  const source = isIndicted
    ? isPassive(reading, cue.first)
      ? agentAfter(reading, cue.last)
      : subjectOf(reading, cue.first)
    : null;
  return verdict(cue, confidence, source);
};

const blame: Judge = (reading, cue, confidence) => {
  const lower = wordAt(reading, cue.first);
  const previous = wordAt(reading, before(reading, cue.first));
  if (previous === 'i' || (previous === 'to' && lower === 'blame')) return null;
  if (lower === 'blame' && (DETERMINERS.has(previous) || ['of', 'any', 'the'].includes(previous))) return null;
  if (['myself', 'himself', 'themselves', 'ourselves', '.', ','].includes(wordAt(reading, cue.last))) return null;
  const passive = isPassive(reading, cue.first);
  if (findWord(reading, cue.last, cue.last + 9, new Set(['for', 'on'])) < 0) return null;
  return verdict(cue, confidence, passive ? agentAfter(reading, cue.last) : subjectOf(reading, cue.first));
};

const suspect: Judge = (reading, cue, confidence) => {
  if (
    wordAt(reading, cue.first) === 'suspected' &&
    isPassive(reading, cue.first) === false &&
    wordAt(reading, cue.last - 1) !== 'of'
  ) {
    if (['he', 'she', 'they', 'we', 'i', 'who'].includes(wordAt(reading, before(reading, cue.first)))) return null;
  }
  return verdict(cue, confidence, null);
};

export const ALLEGATION_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/allegation-word': word,
  'unconfirmed/allegation-accusation': accusation,
  'unconfirmed/allegation-accuse': accuse,
  'unconfirmed/allegation-claim': claim,
  'unconfirmed/allegation-charged': charged,
  'unconfirmed/allegation-charges': charges,
  'unconfirmed/allegation-blame': blame,
  'unconfirmed/allegation-suspect': suspect,
};
