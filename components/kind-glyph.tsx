import type { VNode } from 'preact';
import type { FlagKind } from '../utils/report.ts';

/** A broken ring (nobody there), a half-filled one (not settled), a struck one (disputed). */
const SHAPES: Record<FlagKind, VNode> = {
  anonymous: <circle cx="8" cy="8" r="6" stroke-dasharray="3.2 1.51" />,
  unconfirmed: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  denial: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M3.8 12.2 12.2 3.8" />
    </>
  ),
};

/** The sign of a kind, in the colour of the `data-kind` around it; always beside its name, so hidden from assistive technology. */
export function KindGlyph({ kind }: { kind: FlagKind }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}
