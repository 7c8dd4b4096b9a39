import { t } from '../../utils/i18n.ts';
import { FLAG_KINDS } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import type { SettingsProblem } from '../../utils/settings-parse.ts';
import { kindStyle } from '../kind-style.ts';
import { isStandard, withColor, withKind, withStyle, withSubtype } from './edits.ts';
import { Ignored } from './ignored.tsx';
import { KindSection } from './kind-section.tsx';
import { Look } from './look.tsx';
import { Phrases } from './phrases.tsx';
import { Reset } from './reset.tsx';
import { Search } from './search.tsx';
import { SensitivityPicker } from './sensitivity.tsx';
import { SettingsProblems } from './settings-problems.tsx';
import { type Shortcut, Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { Transfer } from './transfer.tsx';

export interface OptionsProps {
  settings: Settings;
  problems: readonly SettingsProblem[];
  /** True after a reset, until something else is changed. */
  canUndo: boolean;
  onChange(settings: Settings): void;
  onReset(): void;
  onUndo(): void;
  /** Takes the place of all settings at once; can be undone like a reset. */
  onReplace(settings: Settings): void;
  /** What only the browser knows and can change. */
  browserSide: {
    granted: readonly string[];
    shortcuts: readonly Shortcut[];
    onRevoke(pattern: string): void;
    onChangeShortcuts(): void;
    onWelcome(): void;
    onRules(): void;
  };
}

export function Options(props: OptionsProps) {
  const { settings, problems, canUndo, onChange, onReset, onUndo, onReplace, browserSide } = props;
  return (
    <main class="options" style={kindStyle(settings)} data-style={settings.style}>
      <header>
        <p class="wordmark">{t('extensionName')}</p>
        <h1>{t('options_heading')}</h1>
        <p class="lead">{t('options_intro')}</p>
        <button type="button" class="button button-quiet" onClick={browserSide.onWelcome}>
          {t('options_welcome')}
        </button>{' '}
        <button type="button" class="button button-quiet" onClick={browserSide.onRules}>
          {t('options_rules')}
        </button>
      </header>
      {problems.length > 0 && <SettingsProblems problems={problems} onKeep={() => onChange(settings)} />}
      <Search />
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
        <SensitivityPicker
          sensitivity={settings.sensitivity}
          onSensitivity={(sensitivity) => onChange({ ...settings, sensitivity })}
        />
      </section>
      <Look
        settings={settings}
        onStyle={(style) => onChange(withStyle(settings, style))}
        onColor={(kind, scheme, color) => onChange(withColor(settings, kind, scheme, color))}
      />
      <Ignored ignored={settings.ignored} onIgnored={(ignored) => onChange({ ...settings, ignored })} />
      <Phrases phrases={settings.phrases} onPhrases={(phrases) => onChange({ ...settings, phrases })} />
      <Sites
        never={settings.sites.never}
        granted={browserSide.granted}
        onNever={(never) => onChange({ ...settings, sites: { never } })}
        onRevoke={browserSide.onRevoke}
      />
      <Shortcuts shortcuts={browserSide.shortcuts} onChange={browserSide.onChangeShortcuts} />
      <Transfer settings={settings} onReplace={onReplace} />
      <Reset isStandard={isStandard(settings)} canUndo={canUndo} onReset={onReset} onUndo={onUndo} />
    </main>
  );
}
