/** What a screen reader says when the reader goes from mark to mark: the place on the page is seen by others. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../utils/i18n.ts';
import type { Claim } from './claims.ts';
import type { DoneState, PopupActions } from './popup-state.ts';

/** The words, and `step` with which the next change of the current mark is told in them. Scrolling changes it too and is not told. */
export function useSaidStep(
  { report, current }: DoneState,
  claims: readonly Claim[],
  step: PopupActions['step'],
): [string, PopupActions['step']] {
  const [said, setSaid] = useState('');
  const hasStepped = useRef(false);
  useEffect(() => {
    const index = claims.findIndex(({ flags }) => flags.some(({ id }) => id === current));
    const claim = claims[index];
    if (!hasStepped.current || !claim) return;
    hasStepped.current = false;
    const { start, end } = claim.sentence;
    setSaid(t('popup_atMark', formatNumber(index + 1), formatNumber(claims.length), report.text.slice(start, end)));
  }, [current]);
  const tellStep = (by: 1 | -1): void => {
    hasStepped.current = true;
    step(by);
  };
  return [said, tellStep];
}
