import { type MessageKey, t } from '../../utils/i18n.ts';
import { KIND_LINES } from '../../utils/mark-style.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import {
  type HexColor,
  type HighlightStyle,
  PAGE_SCHEMES,
  type PageScheme,
  type Settings,
} from '../../utils/settings.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { ColorField } from './color-field.tsx';
import { Sample } from './sample.tsx';
import { StylePicker } from './style-picker.tsx';

const LINE_NAMES: Record<(typeof KIND_LINES)[FlagKind], MessageKey> = {
  dashed: 'options_lineDashed',
  wavy: 'options_lineWavy',
  double: 'options_lineDouble',
};

interface LookProps {
  settings: Settings;
  onStyle(style: HighlightStyle): void;
  onColor(kind: FlagKind, scheme: PageScheme, color: HexColor): void;
}

/** Style and colours of the marks, with what they come to on a light and on a dark page. */
export function Look({ settings, onStyle, onColor }: LookProps) {
  return (
    <section class="part" aria-labelledby="look">
      <h2 id="look">{t('options_lookHeading')}</h2>
      <p class="part-intro">{t('options_lookIntro')}</p>
      <StylePicker style={settings.style} onStyle={onStyle} />
      <div class="samples">
        {PAGE_SCHEMES.map((scheme) => (
          <Sample key={scheme} scheme={scheme} settings={settings} />
        ))}
      </div>
      <h3 class="colors-title">{t('options_colorsHeading')}</h3>
      <p class="part-intro">{t('options_colorsIntro')}</p>
      <ul class="colors">
        {FLAG_KINDS.map((kind) => (
          <li key={kind} data-kind={kind}>
            <p class="color-kind">
              <KindGlyph kind={kind} />
              <span>
                {t(`kind_${kind}`)} <small>{t(LINE_NAMES[KIND_LINES[kind]])}</small>
              </span>
            </p>
            {PAGE_SCHEMES.map((scheme) => (
              <ColorField
                key={scheme}
                kind={kind}
                scheme={scheme}
                color={settings.colors[kind][scheme]}
                onColor={(color) => onColor(kind, scheme, color)}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
