import { formatNumber, t } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import { KindGlyph } from '../kind-glyph.tsx';

interface KindFilterProps {
  counts: Record<FlagKind, number>;
  /** The kinds that alone are shown; none chosen shows all. */
  chosen: ReadonlySet<FlagKind>;
  onToggle(kind: FlagKind): void;
}

/** The counts, each of which is a switch for showing its kind only. */
export function KindFilter({ counts, chosen, onToggle }: KindFilterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are toggle buttons.
    <div class="kinds" role="group" aria-label={t('popup_filterLabel')}>
      {FLAG_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="kind"
          data-kind={kind}
          aria-pressed={chosen.has(kind)}
          disabled={counts[kind] === 0}
          onClick={() => onToggle(kind)}
        >
          <span class="kind-count">
            <KindGlyph kind={kind} />
            {formatNumber(counts[kind])}
          </span>{' '}
          <span class="kind-name">{t(`kind_${kind}`)}</span>
        </button>
      ))}
    </div>
  );
}
