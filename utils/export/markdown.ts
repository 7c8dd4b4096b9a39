/** Report → Markdown: a list to read or to paste into notes. */
import { t, tn } from '../i18n.ts';
import type { Flag, Report, Span } from '../report.ts';

export function toMarkdown(report: Report): string {
  const claims = groupBySentence(report);
  const parts = [
    `# ${plain(report.article.title ?? t('popup_untitled'))}`,
    aboutLine(report),
    summaryLine(report, claims),
  ];
  if (claims.length === 0) parts.push(t('popup_nothingCaution'));
  parts.push(claims.map((flags, index) => claimItem(report, flags, index + 1)).join('\n\n'));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type FlagsOfSentence = readonly [Flag, ...Flag[]];

/** The flags of each flagged sentence, in reading order. */
function groupBySentence({ flags }: Report): FlagsOfSentence[] {
  const bySentence = new Map<number, [Flag, ...Flag[]]>();
  for (const flag of flags) {
    const group = bySentence.get(flag.sentence);
    if (group) group.push(flag);
    else bySentence.set(flag.sentence, [flag]);
  }
  return [...bySentence.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function aboutLine({ article }: Report): string {
  const { byline, siteName, publishedTime, url } = article;
  const facts = [byline, siteName, publishedTime].filter((fact) => fact !== null).map(plain);
  if (url) facts.push(`<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`);
  return facts.join(' · ');
}

function summaryLine({ flags, sentences }: Report, claims: readonly unknown[]): string {
  if (flags.length === 0) return `**${t('popup_nothingTitle')}**`;
  return `**${tn('popup_summary', flags.length, String(claims.length), String(sentences.length))}**`;
}

function claimItem(report: Report, flags: FlagsOfSentence, number: number): string {
  const { text, sentences } = report;
  const sentence = sentences[flags[0].sentence] ?? flags[0].span;
  const lines = [quote(text, sentence, flags), '', ...flags.map((flag) => `- ${label(text, flag)}`)];
  const marker = `${number}. `;
  // What belongs to a list item is indented as far as its own text.
  return marker + lines.join('\n').replaceAll(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
}

function label(text: string, { kind, subtype, source, denies }: Flag): string {
  const facts = [`**${t(`kind_${kind}`)}**: ${t(`subtype_${subtype}`)}`];
  if (source) facts.push(t('popup_source', plain(slice(text, source))));
  if (denies) facts.push(t('export_denies', plain(slice(text, denies))));
  return facts.join('. ');
}

/** The sentence with its cues in bold. */
function quote(text: string, sentence: Span, flags: readonly Flag[]): string {
  let quoted = '';
  let at = sentence.start;
  for (const { start, end } of merge(flags.map(({ cue }) => cue))) {
    quoted += `${plain(text.slice(at, start))}**${plain(text.slice(start, end))}**`;
    at = end;
  }
  return quoted + plain(text.slice(at, sentence.end));
}

/** The same stretches in order, overlapping and touching ones as one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** One line that Markdown shows as it is. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
