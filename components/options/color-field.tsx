import { useId } from 'preact/hooks';
import { LINE_CONTRAST, markContrast, nearestPassing } from '../../utils/color-contrast.ts';
import { formatNumber, type MessageKey, t } from '../../utils/i18n.ts';
import type { FlagKind } from '../../utils/report.ts';
import type { HexColor, PageScheme } from '../../utils/settings.ts';
import { parseHexColor } from '../../utils/settings-parse.ts';

const SCHEME_NAMES: Record<PageScheme, MessageKey> = { light: 'options_schemeLight', dark: 'options_schemeDark' };
const TOO_LOW: Record<PageScheme, MessageKey> = {
  light: 'options_contrastLowLight',
  dark: 'options_contrastLowDark',
};

interface ColorFieldProps {
  kind: FlagKind;
  scheme: PageScheme;
  color: HexColor;
  onColor(color: HexColor): void;
}

/** A colour with what its contrast means. A colour that fails is kept: the reader may have reasons. */
export function ColorField({ kind, scheme, color, onColor }: ColorFieldProps) {
  const id = useId();
  const { passes } = markContrast(color, scheme);
  return (
    <div class="color-field">
      <input
        type="color"
        id={id}
        value={color}
        aria-describedby={`${id}-contrast`}
        onInput={(event) => {
          const chosen = parseHexColor(event.currentTarget.value);
          if (chosen) onColor(chosen);
        }}
      />
      <div>
        <label for={id}>
          <span class="visually-hidden">{t(`kind_${kind}`)}</span> {t(SCHEME_NAMES[scheme])}
        </label>
        <p class={passes ? 'contrast' : 'contrast contrast-low'} id={`${id}-contrast`}>
          {contrastWords(color, scheme)}
        </p>
        {!passes && (
          <button type="button" class="button button-quiet" onClick={() => onColor(nearestPassing(color, scheme))}>
            {t('options_contrastFix')}
          </button>
        )}
      </div>
    </div>
  );
}

/** What is wrong comes with what to do about it. */
function contrastWords(color: HexColor, scheme: PageScheme): string {
  const { line, text, passes } = markContrast(color, scheme);
  if (passes) return t('options_contrastOk', ratio(line));
  return line < LINE_CONTRAST ? t(TOO_LOW[scheme], ratio(line)) : t('options_contrastText', ratio(text));
}

/** Rounded down, so that 2.96 does not read as the 3 it falls short of. */
function ratio(value: number): string {
  return formatNumber(Math.floor(value * 10) / 10);
}
