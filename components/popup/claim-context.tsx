import { useState } from 'preact/hooks';
import { linkTo, openingOf } from '../../utils/export/text-fragment.ts';
import { t } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import type { Claim } from './claims.ts';
import type { PopupActions } from './popup-state.ts';

interface ClaimContextProps {
  report: Report;
  claim: Claim;
  countOnPage: PopupActions['countOnPage'];
}

/** The sentences around a claim, and a link to it for others. */
export function ClaimContext({ report, claim: { sentence, flags }, countOnPage }: ClaimContextProps) {
  const index = flags[0].sentence;
  const hasLink = linkTo(report, sentence) !== null;
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const isRepeated = (await countOnPage(openingOf(report, sentence))) > 1;
    const link = linkTo(report, sentence, isRepeated) ?? '';
    await navigator.clipboard.writeText(link).then(
      () => setSaid(t('popup_linkCopied')),
      () => setSaid(t('export_notCopied')),
    );
  };
  return (
    <>
      <blockquote>
        <Neighbour report={report} index={index - 1} />
        <strong>{report.text.slice(sentence.start, sentence.end)}</strong>{' '}
        <Neighbour report={report} index={index + 1} />
      </blockquote>
      {hasLink && (
        <p class="context-link">
          <button type="button" class="button button-quiet" onClick={() => void copy()}>
            {t('popup_copyLink')}
          </button>
          <span role="status">{said}</span>
        </p>
      )}
    </>
  );
}

/** The sentence before or after; nothing at the article's ends. */
function Neighbour({ report, index }: { report: Report; index: number }) {
  const span = report.sentences[index];
  return span ? <>{report.text.slice(span.start, span.end)} </> : null;
}
