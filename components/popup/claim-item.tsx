import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { ClaimContext } from './claim-context.tsx';
import { type Claim, cutAtCues, type Label, labelsOf } from './claims.ts';
import type { PopupActions } from './popup-state.ts';

interface ClaimItemProps {
  report: Report;
  claim: Claim;
  /** The one that the page was last scrolled to. */
  isCurrent: boolean;
  onReveal(flagId: string): void;
  countOnPage: PopupActions['countOnPage'];
}

/** A marked sentence, which is a button that shows it on the page, and beside it one that shows what stands around it. */
export function ClaimItem({ report, claim, isCurrent, onReveal, countOnPage }: ClaimItemProps) {
  const { text } = report;
  const labelsId = useId();
  const contextId = useId();
  const [isOpen, setOpen] = useState(false);
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
      <button
        type="button"
        class="icon-button claim-more"
        aria-expanded={isOpen}
        aria-controls={contextId}
        aria-label={t('popup_context')}
        title={t('popup_context')}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" fill="currentColor">
          <circle cx="4.500" cy="10" r="1.600" />
          <circle cx="10" cy="10" r="1.600" />
          <circle cx="15.500" cy="10" r="1.600" />
        </svg>
      </button>
      <div id={contextId} class="context" hidden={!isOpen}>
        {isOpen && <ClaimContext report={report} claim={claim} countOnPage={countOnPage} />}
      </div>
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
