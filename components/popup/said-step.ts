/** What a screen reader says when the reader goes from mark to mark: the place on the page is seen by others. */
import { useMemo, useState } from 'preact/hooks';
import { formatNumber, t } from '../../utils/i18n.ts';
import type { Claim } from './claims.ts';
import type { DoneState, PopupActions } from './popup-state.ts';

/** The words, and `step`, after which they tell where it has led. Scrolling changes the current mark too and is not told. */
export function useSaidStep(
  { report, current }: DoneState,
  claims: readonly Claim[],
  step: PopupActions['step'],
): [string, (by: 1 | -1) => void] {
  const [steps, setSteps] = useState(0);
  const said = useMemo(() => {
    const index = claims.findIndex(({ flags }) => flags.some(({ id }) => id === current));
    const claim = claims[index];
    if (steps === 0 || !claim) return '';
    const { start, end } = claim.sentence;
    return t('popup_atMark', formatNumber(index + 1), formatNumber(claims.length), report.text.slice(start, end));
  }, [steps]);
  const tellStep = async (by: 1 | -1): Promise<void> => {
    await step(by);
    setSteps((before) => before + 1);
  };
  return [said, (by) => void tellStep(by)];
}
