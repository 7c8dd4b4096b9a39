import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import type { PageScheme, Settings } from '../../utils/settings.ts';
import { CueText } from '../cue-text.tsx';

const SENTENCES: Record<FlagKind, MessageKey> = {
  anonymous: 'options_sampleAnonymous',
  unconfirmed: 'options_sampleUnconfirmed',
  denial: 'options_sampleDenial',
};
const TITLES: Record<PageScheme, MessageKey> = { light: 'options_previewLight', dark: 'options_previewDark' };

/** A few lines of an article with marks as these settings draw them. */
export function Sample({ scheme, settings }: { scheme: PageScheme; settings: Settings }) {
  const titleId = useId();
  return (
    <section class={`sample sample-${scheme}`} data-style={settings.style} aria-labelledby={titleId}>
      <h3 id={titleId}>{t(TITLES[scheme])}</h3>
      <p lang="en">
        {FLAG_KINDS.map((kind) => (
          <span key={kind}>
            {settings.kinds[kind] ? (
              <CueText text={t(SENTENCES[kind])} kind={kind} />
            ) : (
              t(SENTENCES[kind]).replaceAll('*', '')
            )}{' '}
          </span>
        ))}
      </p>
    </section>
  );
}
