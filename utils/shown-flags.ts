/** Which flags of a report the reader sees, and why the others are left out: one answer for page, lists, badge and exports. */
import { placesOf } from './own-phrases.ts';
import type { Flag, Report } from './report.ts';
import { type IgnoredWording, isFlagEnabled, type Settings } from './settings.ts';

export interface FlagChoice {
  /** In reading order. */
  shown: Flag[];
  /** Hidden one by one on this page. */
  hidden: Flag[];
  /** Left out by the switches or the sensitivity. */
  switchedOff: Flag[];
  /** Left out by an ignored wording or rule, or by the reader's own phrase. */
  ignored: Flag[];
}

/** Each flag of the report is in exactly one of the lists. */
export function chooseFlags(report: Report, settings: Settings, hidden: ReadonlySet<string>): FlagChoice {
  const site = hostOf(report.article.url);
  const choice: FlagChoice = { shown: [], hidden: [], switchedOff: [], ignored: [] };
  for (const flag of report.flags) {
    if (!isFlagEnabled(flag, settings)) choice.switchedOff.push(flag);
    else if (isIgnored(report, flag, settings, site)) choice.ignored.push(flag);
    else if (hidden.has(flag.id)) choice.hidden.push(flag);
    else choice.shown.push(flag);
  }
  return choice;
}

/** What "ignore this wording on this site" stores for a flag; null where the article has no address. */
export function ignoredWordingOf(report: Report, flag: Flag): IgnoredWording | null {
  const site = hostOf(report.article.url);
  return site === null ? null : { site, kind: flag.kind, wording: wordingOf(report, flag) };
}

function isIgnored(report: Report, flag: Flag, { ignored, phrases }: Settings, site: string | null): boolean {
  if (ignored.rules.includes(flag.rule)) return true;
  const wording = wordingOf(report, flag);
  return (
    ignored.wordings.some((entry) => entry.site === site && entry.kind === flag.kind && entry.wording === wording) ||
    phrases.some(({ text, kind, flag: marks }) => !marks && kind === flag.kind && placesOf(wording, text).length > 0)
  );
}

const wordingOf = (report: Report, { cue }: Flag): string =>
  report.text.slice(cue.start, cue.end).replace(/\s+/g, ' ').toLowerCase();

function hostOf(url: string | null): string | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? null : host;
}
