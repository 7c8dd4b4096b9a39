import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import titles from '../rules/titles.json';
import { Part } from './part.tsx';
import { RemovableList } from './removable-list.tsx';

interface IgnoredProps {
  ignored: Settings['ignored'];
  onIgnored(ignored: Settings['ignored']): void;
}

const TITLES: Readonly<Record<string, string>> = titles;
const kindOf = (rule: string): FlagKind => FLAG_KINDS.find((kind) => rule.startsWith(`${kind}/`)) ?? 'unconfirmed';

/** What the reader chose on a card to see no more. */
export function Ignored({ ignored, onIgnored }: IgnoredProps) {
  const { wordings, rules } = ignored;
  const ofWordings = wordings.map((entry) => ({
    key: `${entry.site} ${entry.kind} ${entry.wording}`,
    name: entry.wording,
    content: (
      <span data-kind={entry.kind}>
        <KindGlyph kind={entry.kind} /> “{entry.wording}” <small>{t('options_onSite', entry.site)}</small>
      </span>
    ),
    onRemove: () => onIgnored({ ...ignored, wordings: wordings.filter((other) => other !== entry) }),
  }));
  const ofRules = rules.map((rule) => ({
    key: rule,
    name: TITLES[rule] ?? rule,
    content: (
      <span data-kind={kindOf(rule)}>
        <KindGlyph kind={kindOf(rule)} /> <a href={`rules.html#${rule}`}>{TITLES[rule] ?? rule}</a>{' '}
        <small>{t('options_everywhere')}</small>
      </span>
    ),
    onRemove: () => onIgnored({ ...ignored, rules: rules.filter((other) => other !== rule) }),
  }));
  return (
    <Part id="ignored" title={t('options_ignoredHeading')} intro={t('options_ignoredIntro')}>
      <RemovableList
        items={[...ofWordings, ...ofRules]}
        empty={t('options_ignoredNone')}
        removeLabel={t('options_markAgain')}
      />
      <MarkAllAgain ignored={ignored} onIgnored={onIgnored} />
    </Part>
  );
}

/** Takes effect at once, like everything on the page; "Undo" is its safety. */
function MarkAllAgain({ ignored, onIgnored }: IgnoredProps) {
  const [before, setBefore] = useState<Settings['ignored'] | null>(null);
  const count = ignored.wordings.length + ignored.rules.length;
  const canUndo = before !== null && count === 0;
  if (!canUndo && count < 2) return null;
  const press = (): void => {
    onIgnored(canUndo ? before : { wordings: [], rules: [] });
    setBefore(canUndo ? null : ignored);
  };
  return (
    <div class="mark-all">
      <button type="button" class="button" onClick={press}>
        {t(canUndo ? 'options_undo' : 'options_markAllAgain')}
      </button>
      <p role="status">{canUndo ? t('options_allMarkedAgain') : ''}</p>
    </div>
  );
}
