import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { CueText } from '../cue-text.tsx';
import { KindGlyph } from '../kind-glyph.tsx';
import { kindStyle } from '../kind-style.ts';

const SENTENCES: Record<FlagKind, MessageKey> = {
  anonymous: 'options_sampleAnonymous',
  unconfirmed: 'options_sampleUnconfirmed',
  denial: 'options_sampleDenial',
};
const MEANINGS: Record<FlagKind, MessageKey> = {
  anonymous: 'options_kindAnonymousLine',
  unconfirmed: 'options_kindUnconfirmedLine',
  denial: 'options_kindDenialLine',
};
const NEVER: readonly MessageKey[] = [
  'welcome_neverAccount',
  'welcome_neverRequest',
  'welcome_neverTruth',
  'welcome_neverNag',
];

interface WelcomeProps {
  settings: Settings;
  isFirefox: boolean;
  onOptions(): void;
}

/** Shown once: the three kinds on a live sample, where the icon is, and what is never done. */
export function Welcome({ settings, isFirefox, onOptions }: WelcomeProps) {
  return (
    <main class="welcome" style={kindStyle(settings)} data-style={settings.style}>
      <header>
        <p class="wordmark">{t('extensionName')}</p>
        <h1>{t('welcome_heading')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <Sample />
      <section>
        <h2>{t('welcome_pinHeading')}</h2>
        <ol class="steps">
          <li>{t(isFirefox ? 'welcome_pinFirefox' : 'welcome_pinChrome')}</li>
          <li>{t('welcome_pinOpen')}</li>
          <li>{t('welcome_pinHover')}</li>
        </ol>
      </section>
      <section>
        <h2>{t('welcome_neverHeading')}</h2>
        <ul class="never">
          {NEVER.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <p class="welcome-end">
        {t('welcome_end')}{' '}
        <button type="button" class="button" onClick={onOptions}>
          {t('popup_openOptions')}
        </button>
      </p>
    </main>
  );
}

/** Three sentences; each tells what its mark means when it is pointed at, focused or tapped. */
function Sample() {
  const [kind, setKind] = useState<FlagKind>('anonymous');
  return (
    <section class="sample" aria-label={t('welcome_sampleLabel')}>
      <p class="article" lang="en">
        {FLAG_KINDS.map((each) => (
          <button
            key={each}
            type="button"
            class="sentence"
            aria-pressed={each === kind}
            onPointerEnter={() => setKind(each)}
            onFocus={() => setKind(each)}
            onClick={() => setKind(each)}
          >
            <CueText text={t(SENTENCES[each])} kind={each} />
          </button>
        ))}
      </p>
      <div class="explained" data-kind={kind} role="status">
        <KindGlyph kind={kind} />
        <p>
          <strong>{t(`kind_${kind}`)}</strong> {t(MEANINGS[kind])}
        </p>
      </div>
    </section>
  );
}
