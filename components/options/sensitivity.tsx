import { type MessageKey, t } from '../../utils/i18n.ts';
import { SENSITIVITIES, type Sensitivity } from '../../utils/settings.ts';

const WORDS: Record<Sensitivity, [name: MessageKey, about: MessageKey]> = {
  surest: ['options_sensitivitySurest', 'options_sensitivitySurestAbout'],
  likely: ['options_sensitivityLikely', 'options_sensitivityLikelyAbout'],
  all: ['options_sensitivityAll', 'options_sensitivityAllAbout'],
};

interface SensitivityProps {
  sensitivity: Sensitivity;
  onSensitivity(sensitivity: Sensitivity): void;
}

/** How sure a mark must be to be shown. */
export function SensitivityPicker({ sensitivity, onSensitivity }: SensitivityProps) {
  return (
    <fieldset class="sensitivity">
      <legend>{t('options_sensitivityLabel')}</legend>
      {SENSITIVITIES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="sensitivity"
            value={value}
            checked={value === sensitivity}
            onChange={() => onSensitivity(value)}
          />
          <span>
            <strong>{t(WORDS[value][0])}</strong>
            <small>{t(WORDS[value][1])}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
