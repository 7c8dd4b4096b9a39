import { findAttributions } from '../../../../utils/detect/attributions.ts';
import { parseDocument } from '../../../../utils/language/document.ts';
import type { Source } from '../../../../utils/report.ts';

/** Each attribution as "source | cue | content", parts of a content joined by " … ". */
export function attributed(text: string): string[] {
  return findAttributions(parseDocument(text)).attributions.map(({ source, cue, content }) => {
    const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    return [source ? words(source) : '-', words(cue), content.map(words).join(' … ')].join(' | ');
  });
}

export const ledgerOf = (text: string): Source[] => findAttributions(parseDocument(text)).sources;

/** The kind of the source of each attribution. */
export function kindsOf(text: string): string[] {
  const { identities } = findAttributions(parseDocument(text));
  return identities.flatMap((identity) => (identity ? [identity.type] : []));
}
