/** The reasons that articles give for not naming a source, by kind. */
import type { Span } from '../../utils/report.ts';

/** After the conditions that standards editors tell apart: who may not speak, who fears, what may not be spoken of. */
const KINDS = [
  ['not_authorized', /\b(?:authori[sz]|permi(?:t|ss)|allowed|cleared|empowered|licen[sc]ed)/i],
  ['fear', /\b(?:fear|afraid|retaliat|repris|retribut|safety|security reasons|threat|punish|jobs?\b|careers?\b)/i],
  [
    'confidential',
    /\b(?:confiden|private|secre|classified|closed[- ]door|internal|not (?:yet )?(?:been )?(?:public|made public|announced))/i,
  ],
  ['sensitive', /\b(?:sensitiv|delicate|candid|frank|freely|openly)/i],
  [
    'ongoing',
    /\b(?:ongoing|on-going|pending|continuing|under way|underway|investigation|litigation|negotiation|talks)\b/i,
  ],
] as const;

/** `unstated`: the article tells that the source asked not to be named, and not why. */
export const REASONS = [...KINDS.map(([kind]) => kind), 'other', 'unstated'] as const;
export type Reason = (typeof REASONS)[number];

/** What leads from the condition to its reason, at once or after a word or two ("anonymity on Tuesday because"). */
const LEADS_TO_REASON =
  /^.{0,20}?\b(?:because|since|as|so|to|for|due to|given|citing|fearing|out of|lest|amid)\b[^,.;:“”"—]*/i;

/** The kind of reason at `span`, which may hold the reason or only the condition before it. */
export function reasonAt(text: string, span: Span, sentences: readonly Span[]): Reason {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const told = text.slice(span.start, span.end);
  const after = LEADS_TO_REASON.exec(text.slice(span.end, sentence.end))?.[0];
  return kindOf(`${told} ${after ?? ''}`) ?? (after || HOLDS_REASON.test(told) ? 'other' : 'unstated');
}

const HOLDS_REASON = /\b(?:because|since|due to|given|citing|fearing|out of)\b/i;

/** The first kind that fits; the order is from the more to the less specific. */
const kindOf = (words: string): Reason | null => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
