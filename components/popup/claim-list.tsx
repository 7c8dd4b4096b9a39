import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { ClaimItem } from './claim-item.tsx';
import type { Claim } from './claims.ts';

interface ClaimListProps {
  text: string;
  claims: readonly Claim[];
  onReveal(flagId: string): void;
}

/** How far each key moves among `count` sentences, from the one at `index`. */
const MOVES: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The marked sentences in reading order. Tab goes through them as everywhere; the arrow keys are quicker. */
export function ClaimListView({ text, claims, onReveal }: ClaimListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const move = (event: KeyboardEvent): void => {
    const step = MOVES[event.key];
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('.claim-sentence') ?? [])];
    const index = buttons.findIndex((button) => button.contains(event.target as Node));
    if (!step || index < 0) return;
    event.preventDefault();
    buttons[step(index, buttons.length)]?.focus();
  };
  const reveal = (flagId: string): void => {
    setCurrent(flagId);
    onReveal(flagId);
  };
  return (
    <ol class="claims" ref={list} aria-label={t('popup_claimsLabel')} onKeyDown={move}>
      {claims.map((claim) => (
        <ClaimItem
          key={claim.sentence.start}
          text={text}
          claim={claim}
          isCurrent={claim.flags.some(({ id }) => id === current)}
          onReveal={reveal}
        />
      ))}
    </ol>
  );
}
