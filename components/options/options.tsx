import { t } from '../../utils/i18n.ts';
import { FLAG_KINDS } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import type { SettingsProblem } from '../../utils/settings-parse.ts';
import { kindStyle } from '../kind-style.ts';
import { isStandard, withColor, withKind, withStyle, withSubtype } from './edits.ts';
import { KindSection } from './kind-section.tsx';
import { Look } from './look.tsx';
import { Reset } from './reset.tsx';
import { SettingsProblems } from './settings-problems.tsx';

export interface OptionsProps {
  settings: Settings;
  problems: readonly SettingsProblem[];
  /** True after a reset, until something else is changed. */
  canUndo: boolean;
  onChange(settings: Settings): void;
  onReset(): void;
  onUndo(): void;
}

export function Options({ settings, problems, canUndo, onChange, onReset, onUndo }: OptionsProps) {
  return (
    <main class="options" style={kindStyle(settings)} data-style={settings.style}>
      <header>
        <p class="wordmark">{t('extensionName')}</p>
        <h1>{t('options_heading')}</h1>
        <p class="lead">{t('options_intro')}</p>
      </header>
      {problems.length > 0 && <SettingsProblems problems={problems} onKeep={() => onChange(settings)} />}
      <section class="part" aria-labelledby="what">
        <h2 id="what">{t('options_whatHeading')}</h2>
        <p class="part-intro">{t('options_whatIntro')}</p>
        {FLAG_KINDS.map((kind) => (
          <KindSection
            key={kind}
            kind={kind}
            settings={settings}
            onKind={(on) => onChange(withKind(settings, kind, on))}
            onSubtype={(subtype, on) => onChange(withSubtype(settings, subtype, on))}
          />
        ))}
      </section>
      <Look
        settings={settings}
        onStyle={(style) => onChange(withStyle(settings, style))}
        onColor={(kind, scheme, color) => onChange(withColor(settings, kind, scheme, color))}
      />
      <Reset isStandard={isStandard(settings)} canUndo={canUndo} onReset={onReset} onUndo={onUndo} />
    </main>
  );
}
