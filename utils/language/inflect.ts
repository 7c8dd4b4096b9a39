/** The forms of an English verb, so that a lexicon lists base forms only. */
import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../lexicon/en/irregular-verbs.ts';

export interface VerbForms {
  base: string;
  /** Third person singular. */
  s: string;
  past: string;
  participle: string;
  ing: string;
}

/** A verb in all its forms. */
export const formsOf = (base: string): string[] => Object.values(inflect(base));

export function inflect(base: string): VerbForms {
  const irregular = IRREGULAR_VERBS[base];
  const stem = DOUBLING_VERBS.has(base) ? base + base.slice(-1) : base;
  const past = irregular?.[0] ?? regularPast(stem);
  return { base, s: thirdPerson(base), past, participle: irregular?.[1] ?? past, ing: presentParticiple(base, stem) };
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function presentParticiple(base: string, stem: string): string {
  if (base === 'be' || base === 'see' || base === 'foresee') return `${base}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return base.endsWith('ee') ? `${base}ing` : `${IRREGULAR_VERBS[base] ? irregularStem(base) : stem}ing`;
}

/** "get" → "gett", "run" → "runn": short irregular verbs double too. */
function irregularStem(base: string): string {
  return /(?:^|[^aeiou]|qu)[aeiou][dgmnt]$/.test(base) ? base + base.slice(-1) : base;
}
