/** What the card says of the flags of one sentence. */
import { t, tn } from '../i18n.ts';
import { OWN_PHRASE_RULE } from '../own-phrases.ts';
import type { Flag, FlagKind, Report, Span } from '../report.ts';
import { ignoredWordingOf } from '../shown-flags.ts';

export interface CardEntry {
  flagId: string;
  kind: FlagKind;
  kindLabel: string;
  subtypeLabel: string;
  /** What the wording is. */
  means: string;
  /** Why newsrooms care, when the wording is fine, and what to ask; null for the reader's own phrase. */
  lesson: { why: string; fine: string; ask: string } | null;
  wording: string;
  /** What may be ignored from now on: this wording on this site, and everything that its rule marks. */
  canIgnoreWording: boolean;
  canIgnoreRule: boolean;
  /** Null where the sentence names none. */
  source: {
    label: string;
    /** Whom "she" stands for, as the article first calls them; null where the label says it. */
    meant: string | null;
    type: string | null;
    also: { label: string; next: string } | null;
  } | null;
  /** For a denial, the sentence that it denies; for a claim, the sentences that deny it. */
  links: { label: string; text: string; flagId: string | null }[];
}

/** Characters of a linked sentence that the card quotes. */
const EXCERPT = 160;

/** `isShown` tells the flags that are painted: only they are counted and walked. */
export function cardEntry(report: Report, flag: Flag, isShown: (flagId: string) => boolean): CardEntry {
  const isOwn = flag.rule === OWN_PHRASE_RULE;
  return {
    flagId: flag.id,
    kind: flag.kind,
    kindLabel: t(`kind_${flag.kind}`),
    subtypeLabel: isOwn ? t('card_ownPhrase') : t(`subtype_${flag.subtype}`),
    means: isOwn ? t('card_means_own') : t(`card_means_${flag.subtype}`),
    lesson: isOwn ? null : lessonOf(flag),
    canIgnoreRule: !isOwn,
    canIgnoreWording: ignoredWordingOf(report, flag) !== null,
    wording: textOf(report, flag.cue),
    source: sourceOf(report, flag, isShown),
    links: linksOf(report, flag),
  };
}

const lessonOf = ({ subtype }: Flag): CardEntry['lesson'] => ({
  why: t(`card_why_${subtype}`),
  fine: t(`card_fine_${subtype}`),
  ask: t(`card_ask_${subtype}`),
});

function sourceOf(report: Report, flag: Flag, isPainted: (flagId: string) => boolean): CardEntry['source'] {
  if (!flag.source) return null;
  const known = report.sources.find(({ id }) => id === flag.sourceId);
  const same = known ? report.flags.filter(({ id, sourceId }) => sourceId === known.id && isPainted(id)) : [];
  const next = same[(same.indexOf(flag) + 1) % same.length];
  const written = textOf(report, flag.source).replace(/[,;]$/, '');
  const meant = known && !written.includes(known.label) ? known.label : null;
  // The wording has just shown the words: who they stand for, or their first part, is enough.
  const isShown = textOf(report, flag.cue).includes(written);
  return {
    label: isShown ? (meant ?? upToComma(written)) : written,
    meant: isShown ? null : meant,
    // The subtype has said as much of a source without a name.
    type: known && known.type !== flag.subtype ? t(`sourceType_${known.type}`) : null,
    also: next && next !== flag ? { label: tn('card_alsoBehind', same.length - 1), next: next.id } : null,
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

const upToComma = (label: string): string => label.replace(/,.*/s, '');
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const textOf = (report: Report, { start, end }: Span): string => report.text.slice(start, end).replace(/\s+/g, ' ');

function excerpt(report: Report, span: Span): string {
  const text = textOf(report, span);
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT))} …`;
}
