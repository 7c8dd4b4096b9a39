import { KIND_LINES, TINT_OPACITY } from '../utils/mark-style.ts';
import { FLAG_KINDS } from '../utils/report.ts';
import type { Settings } from '../utils/settings.ts';

/** The custom properties that base.css draws kinds with, for the root of a page. */
export function kindStyle({ colors }: Pick<Settings, 'colors'>): Record<string, string> {
  const perKind = FLAG_KINDS.flatMap((kind) => [
    [`--${kind}`, `light-dark(${colors[kind].light}, ${colors[kind].dark})`],
    [`--${kind}-line`, KIND_LINES[kind]],
  ]);
  return { ...Object.fromEntries(perKind), '--tint': `${TINT_OPACITY * 100}%` } as Record<string, string>;
}
