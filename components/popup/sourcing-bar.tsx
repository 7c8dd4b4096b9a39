import { formatNumber, t } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import { denialFinding, findingsOf, type Share, sourcingOf } from './sourcing.ts';

/** Who stands behind what the article says: a bar, and the same in words and numbers. `report` holds the flags that are shown only. */
export function SourcingBar({ report }: { report: Report }) {
  const { shares, total } = sourcingOf(report);
  const [headline, ...others] = findingsOf(report);
  const denials = denialFinding(report);
  if (!headline) return denials && <p class="sourcing finding-denials">{denials}</p>;
  return (
    <details class="sourcing">
      <summary>
        <span class="finding">{headline}</span>
        <span class="sourcing-bar" aria-hidden="true">
          {shares.map(({ group, count }) => (
            <span key={group} class="share" data-group={group} style={{ flexGrow: count }} />
          ))}
        </span>
        {denials && <span class="finding-denials">{denials}</span>}
      </summary>
      <ul class="shares" aria-label={t('popup_sourcingLabel')}>
        {shares.map((share) => (
          <ShareItem key={share.group} share={share} total={total} />
        ))}
      </ul>
      {others.map((finding) => (
        <p key={finding} class="finding-more">
          {finding}
        </p>
      ))}
    </details>
  );
}

function ShareItem({ share: { group, count }, total }: { share: Share; total: number }) {
  return (
    <li>
      <span class="share swatch" data-group={group} aria-hidden="true" />
      <span>{t(`popup_group_${group}`)}</span>
      <span class="share-count">
        {formatNumber(count)} <small>{t('popup_percent', formatNumber(Math.round((100 * count) / total)))}</small>
      </span>
    </li>
  );
}
