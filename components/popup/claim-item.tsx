import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { type Claim, cutAtCues, type Label, labelsOf } from './claims.ts';

interface ClaimItemProps {
  /** The report's text. */
  text: string;
  claim: Claim;
  /** The one that the page was last scrolled to. */
  isCurrent: boolean;
  onReveal(flagId: string): void;
}

/** A marked sentence; all of it is one button that shows it on the page. */
export function ClaimItem({ text, claim, isCurrent, onReveal }: ClaimItemProps) {
  const labelsId = useId();
  const [first] = claim.flags;
  return (
    <li class="claim" aria-current={isCurrent ? 'true' : undefined}>
      <button
        type="button"
        class="claim-sentence"
        data-flag={first.id}
        title={t('popup_goTo')}
        aria-describedby={labelsId}
        onClick={() => onReveal(first.id)}
      >
        {cutAtCues(text, claim).map(({ text: piece, kind }, index) =>
          kind ? (
            <mark key={`${index}:${piece}`} data-kind={kind}>
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </button>
      <ul class="labels" id={labelsId}>
        {labelsOf(text, claim.flags).map((label) => (
          <ClaimLabel key={`${label.kind}:${label.subtype}:${label.source}`} label={label} />
        ))}
      </ul>
    </li>
  );
}

function ClaimLabel({ label: { kind, subtype, source, wordings } }: { label: Label }) {
  return (
    <li class="label" data-kind={kind} data-subtype={subtype}>
      <KindGlyph kind={kind} />
      <span>
        <strong>{t(`kind_${kind}`)}</strong> <span class="subtype">{t(`subtype_${subtype}`)}</span>
        {source && <span class="source">{t('popup_source', source)}</span>}
        <span class="visually-hidden">{t('popup_wording', wordings.join(', '))}</span>
      </span>
    </li>
  );
}
