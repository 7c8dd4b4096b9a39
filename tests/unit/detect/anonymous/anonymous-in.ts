import { detectAnonymous } from '../../../../utils/detect/anonymous.ts';
import { findAttributions } from '../../../../utils/detect/attributions.ts';
import { parseDocument } from '../../../../utils/language/document.ts';

export interface Found {
  subtype: string;
  source: string | null;
  rule: string;
}

/** The anonymous flags of a text, with the words of their source. */
export function anonymousIn(text: string): Found[] {
  const document = parseDocument(text);
  return detectAnonymous({ document, ...findAttributions(document), faults: new Set() }).map(
    ({ subtype, source, rule }) => ({
      subtype,
      source: source && text.slice(source.start, source.end),
      rule,
    }),
  );
}
