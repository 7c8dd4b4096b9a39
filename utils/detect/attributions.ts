/** Sentences → attributions and the ledger of sources. */
import type { TextDocument } from '../language/document.ts';
import type { Attribution, Source } from '../report.ts';

export interface Attributed {
  attributions: Attribution[];
  sources: Source[];
}

export function findAttributions(_document: TextDocument): Attributed {
  return { attributions: [], sources: [] };
}
