/** Report → W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one for each flag, as annotation tools read them. */
import { t } from '../i18n.ts';
import type { Flag, Report } from '../report.ts';

/** Characters of context on each side of a quotation, as Hypothesis and the model's own examples have. */
const CONTEXT = 32;

/** `newId` gives each annotation the IRI that the model asks for. */
export function toWebAnnotations(report: Report, newId: () => string): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationPage',
    items: report.flags.map((flag) => annotationOf(report, flag, newId())),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotationOf({ article, text, sentences }: Report, flag: Flag, id: string): object {
  const { start, end } = sentences[flag.sentence] ?? flag.span;
  const comment = `${t(`kind_${flag.kind}`)}: ${t(`subtype_${flag.subtype}`)}. “${text.slice(flag.cue.start, flag.cue.end)}”`;
  return {
    id,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: flag.kind },
      { type: 'TextualBody', purpose: 'tagging', value: flag.subtype },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: comment },
    ],
    target: {
      source: article.url ?? 'about:blank',
      selector: {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
    },
  };
}
