import { t } from '../../utils/i18n.ts';
import { Part } from './part.tsx';

export interface Shortcut {
  name: string;
  /** "Alt+Shift+J"; empty where none is set. */
  keys: string;
}

/** The keys as the browser has them; only the browser can change them. */
export function Shortcuts({ shortcuts, onChange }: { shortcuts: readonly Shortcut[]; onChange(): void }) {
  return (
    <Part id="shortcuts" title={t('options_keysHeading')} intro={t('options_keysIntro')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options_keysNone')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChange}>
        {t('options_keysChange')}
      </button>
    </Part>
  );
}
