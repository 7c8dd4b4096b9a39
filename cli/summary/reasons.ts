/** The reasons that articles give for not naming a source, by kind. */

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

export const REASONS = [...KINDS.map(([kind]) => kind), 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** The first kind that fits; the order is from the more to the less specific. */
export const reasonKind = (words: string): Reason => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
