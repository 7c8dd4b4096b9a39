import { t } from '../../utils/i18n.ts';
import { type FlagKind, SUBTYPES, type Subtype } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { CueText } from '../cue-text.tsx';
import { KindGlyph } from '../kind-glyph.tsx';
import { KIND_DESCRIPTIONS, SUBTYPE_WORDS } from './subtype-words.ts';
import { Switch } from './switch.tsx';

interface KindSectionProps {
  kind: FlagKind;
  settings: Settings;
  onKind(on: boolean): void;
  onSubtype(subtype: Subtype, on: boolean): void;
}

/** One kind with its subtypes. Switching a kind off keeps what its subtypes were. */
export function KindSection({ kind, settings, onKind, onSubtype }: KindSectionProps) {
  const isOn = settings.kinds[kind];
  return (
    <section class="kind-section" data-kind={kind}>
      <div class="kind-head">
        <Switch label={t(`kind_${kind}`)} isHeading checked={isOn} onChange={onKind}>
          <p>{t(KIND_DESCRIPTIONS[kind])}</p>
        </Switch>
        <KindGlyph kind={kind} />
      </div>
      <ul class="subtypes">
        {SUBTYPES[kind].map((subtype) => (
          <li key={subtype}>
            <Switch
              label={t(`subtype_${subtype}`)}
              checked={settings.subtypes[subtype]}
              disabled={!isOn}
              onChange={(on) => onSubtype(subtype, on)}
            >
              <p class="subtype-line">{t(SUBTYPE_WORDS[subtype].line)}</p>
              <p class="example" lang="en">
                <CueText text={t(SUBTYPE_WORDS[subtype].example)} kind={kind} />
              </p>
            </Switch>
          </li>
        ))}
      </ul>
    </section>
  );
}
