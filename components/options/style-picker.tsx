import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { HIGHLIGHT_STYLES, type HighlightStyle } from '../../utils/settings.ts';

const NAMES: Record<HighlightStyle, MessageKey> = {
  background: 'options_styleBackground',
  underline: 'options_styleUnderline',
  both: 'options_styleBoth',
};

export function StylePicker({ style, onStyle }: { style: HighlightStyle; onStyle(style: HighlightStyle): void }) {
  const name = useId();
  return (
    <fieldset class="style-picker">
      <legend>{t('options_styleLabel')}</legend>
      {HIGHLIGHT_STYLES.map((value) => (
        <label key={value} class="style-choice">
          <input type="radio" name={name} value={value} checked={style === value} onChange={() => onStyle(value)} />
          <span class="style-name" data-style={value} data-kind="anonymous">
            <mark>{t(NAMES[value])}</mark>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
