/** What the card says of the flags of one sentence. */
import { t, tn } from '../i18n.ts';
import type { Flag, FlagKind, Report, Span } from '../report.ts';

export interface CardEntry {
  flagId: string;
  kind: FlagKind;
  kindLabel: string;
  subtypeLabel: string;
  /** What the wording is. */
  means: string;
  wording: string;
  /** Null where the sentence names none. */
  source: { label: string; type: string | null; also: string | null } | null;
  /** For a denial, the sentence that it denies; for a claim, the sentences that deny it. */
  links: { label: string; text: string; flagId: string | null }[];
}

/** Characters of a linked sentence that the card quotes. */
const EXCERPT = 160;

export function cardEntry(report: Report, flag: Flag): CardEntry {
  return {
    flagId: flag.id,
    kind: flag.kind,
    kindLabel: t(`kind_${flag.kind}`),
    subtypeLabel: t(`subtype_${flag.subtype}`),
    means: t(`card_means_${flag.subtype}`),
    wording: textOf(report, flag.cue),
    source: sourceOf(report, flag),
    links: linksOf(report, flag),
  };
}

function sourceOf(report: Report, flag: Flag): CardEntry['source'] {
  if (!flag.source) return null;
  const known = report.sources.find(({ id }) => id === flag.sourceId);
  const others = report.flags.filter(({ id, sourceId }) => id !== flag.id && known && sourceId === known.id).length;
  return {
    label: textOf(report, flag.source),
    type: known ? t(`sourceType_${known.type}`) : null,
    also: others > 0 ? tn('card_alsoBehind', others) : null,
  };
}

function linksOf(report: Report, flag: Flag): CardEntry['links'] {
  const own = report.sentences[flag.sentence];
  const denied = flag.denies && flag.denies.start !== own?.start ? flag.denies : null;
  const claim = denied && report.flags.find(({ kind, span }) => kind !== 'denial' && overlaps(span, denied));
  const denials = flag.deniedBy.flatMap((id) => report.flags.find((other) => other.id === id) ?? []);
  return [
    ...(denied ? [{ label: t('card_denies'), text: excerpt(report, denied), flagId: claim?.id ?? null }] : []),
    ...denials
      .filter(({ sentence }) => sentence !== flag.sentence)
      .map(({ id, span }) => ({ label: t('card_deniedBy'), text: excerpt(report, span), flagId: id })),
  ];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const textOf = (report: Report, { start, end }: Span): string => report.text.slice(start, end).replace(/\s+/g, ' ');

function excerpt(report: Report, span: Span): string {
  const text = textOf(report, span);
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT))} …`;
}
