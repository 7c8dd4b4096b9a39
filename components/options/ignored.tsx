import { t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { Part } from './part.tsx';
import { RemovableList } from './removable-list.tsx';

interface IgnoredProps {
  ignored: Settings['ignored'];
  onIgnored(ignored: Settings['ignored']): void;
}

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
    name: rule,
    content: (
      <>
        <code>{rule}</code> <small>{t('options_everywhere')}</small>
      </>
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
    </Part>
  );
}
