/** What the card's buttons do about marks that the reader does not want to see: each by its scope, each with a way back. */
import { t } from '../i18n.ts';
import type { Flag, Report } from '../report.ts';
import type { IgnoredWording, Settings } from '../settings.ts';
import { ignoredWordingOf } from '../shown-flags.ts';
import type { CardActions } from './card-view.ts';

export interface IgnoreOptions {
  report: Report;
  hide(flagId: string): void;
  unhide(flagId: string): void;
  /** Applies a change to the settings as they are then, and stores them; tells what went wrong, or null. */
  edit(change: (now: Settings) => Settings): Promise<string | null>;
  /** Shows one line, with the way back where there is one. */
  say(text: string, undo: (() => void) | null): void;
  /** Closes the card. */
  close(): void;
}

export function ignoreActions(options: IgnoreOptions): Pick<CardActions, 'hide' | 'ignoreWording' | 'ignoreRule'> {
  const { report, say, close } = options;
  const flagOf = (flagId: string): Flag | undefined => report.flags.find(({ id }) => id === flagId);
  const edit = async (change: (now: Settings) => Settings): Promise<boolean> => {
    const failure = await options.edit(change);
    if (failure !== null) say(t('card_notSaved', failure), null);
    return failure === null;
  };
  const ignore = async (add: Change, remove: Change, text: string): Promise<void> => {
    close();
    if (await edit(inIgnored(add))) say(text, () => void edit(inIgnored(remove)));
  };
  return {
    hide(flagId) {
      close();
      options.hide(flagId);
      say(t('card_hidden'), () => options.unhide(flagId));
    },
    ignoreWording(flagId) {
      const flag = flagOf(flagId);
      const entry = flag && ignoredWordingOf(report, flag);
      if (entry) void ignore(...wordingChanges(entry), t('card_wordingIgnored', entry.wording, entry.site));
    },
    ignoreRule(flagId) {
      const rule = flagOf(flagId)?.rule;
      if (rule) void ignore(...ruleChanges(rule), t('card_ruleIgnored'));
    },
  };
}

type Ignored = Settings['ignored'];
type Change = (ignored: Ignored) => Ignored;

const inIgnored =
  (change: Change) =>
  (now: Settings): Settings => ({ ...now, ignored: change(now.ignored) });

function wordingChanges(entry: IgnoredWording): [add: Change, remove: Change] {
  const isOther = ({ site, kind, wording }: IgnoredWording): boolean =>
    site !== entry.site || kind !== entry.kind || wording !== entry.wording;
  const remove: Change = (ignored) => ({ ...ignored, wordings: ignored.wordings.filter(isOther) });
  return [(ignored) => ({ ...ignored, wordings: [...remove(ignored).wordings, entry] }), remove];
}

function ruleChanges(rule: string): [add: Change, remove: Change] {
  const remove: Change = (ignored) => ({ ...ignored, rules: ignored.rules.filter((other) => other !== rule) });
  return [(ignored) => ({ ...ignored, rules: [...remove(ignored).rules, rule] }), remove];
}
