import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import { ClaimItem } from './claim-item.tsx';
import type { Claim } from './claims.ts';
import type { ClaimGroup } from './group-claims.ts';
import type { PopupActions } from './popup-state.ts';

interface ClaimListProps {
  report: Report;
  groups: readonly ClaimGroup[];
  /** Id of the flag that the page was last scrolled to; null before that. */
  current: string | null;
  onReveal(flagId: string): void;
  countOnPage: PopupActions['countOnPage'];
}

/** How far each key moves among `count` sentences, from the one at `index`. */
const MOVES: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The marked sentences, in their groups. Tab goes through them as everywhere; the arrow keys are quicker. */
export function ClaimListView({ report, groups, current, onReveal, countOnPage }: ClaimListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [clicked, setClicked] = useState<string | null>(null);
  const move = (event: KeyboardEvent): void => {
    const step = MOVES[event.key];
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('.claim-sentence') ?? [])];
    const index = buttons.findIndex((button) => button.contains(event.target as Node));
    if (!step || index < 0) return;
    event.preventDefault();
    buttons[step(index, buttons.length)]?.focus();
  };
  // Keeps to what is read on the page; where the reader clicks, it is in sight already.
  useEffect(() => {
    const item = list.current?.querySelector('.claim[aria-current]');
    if (current) item?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const reveal = (flagId: string): void => {
    setClicked(flagId);
    onReveal(flagId);
  };
  const isCurrent = currentAmong(report, groups, current ?? clicked);
  if (groups.every(({ claims }) => claims.length === 0)) return <p class="no-match">{t('popup_noMatch')}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move among the buttons inside.
    <div class="claim-groups" ref={list} onKeyDown={move}>
      {groups.map(({ key, title, claims }) => (
        <section key={key} class="claim-group">
          {title && <h3>{title}</h3>}
          <ol class="claims" aria-label={title ?? t('popup_claimsLabel')}>
            {claims.map((claim) => (
              <ClaimItem
                key={claim.sentence.start}
                report={report}
                claim={claim}
                isCurrent={isCurrent(claim)}
                onReveal={reveal}
                countOnPage={countOnPage}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Whether a claim has this flag; where the list shows other flags of its sentence alone, whether it is that sentence. */
function currentAmong(
  { flags }: Report,
  groups: readonly ClaimGroup[],
  current: string | null,
): (claim: Claim) => boolean {
  const hasFlag = (claim: Claim): boolean => claim.flags.some(({ id }) => id === current);
  if (groups.some(({ claims }) => claims.some(hasFlag))) return hasFlag;
  const sentence = flags.find(({ id }) => id === current)?.sentence;
  return (claim) => claim.flags[0].sentence === sentence;
}
