/** The card's style sheet. Pixels throughout: a page's root font size must not reach into the card. */
import { KIND_LINES } from '../mark-style.ts';
import { FLAG_KINDS } from '../report.ts';
import type { PageScheme, Settings } from '../settings.ts';

export function cardCss({ colors }: Pick<Settings, 'colors'>, scheme: PageScheme): string {
  const kinds = FLAG_KINDS.map(
    (kind) => `[data-kind="${kind}"] { --kind: ${colors[kind][scheme]}; --line: ${KIND_LINES[kind]}; }`,
  );
  return `${scheme === 'dark' ? DARK : LIGHT}\n${kinds.join('\n')}\n${RULES}`;
}

const LIGHT =
  '.card, .toast { --paper: #fffefb; --ink: #1d1c1a; --soft: #5d594f; --rule: #ddd7ca; --shadow: rgb(40 36 28 / 0.22); color-scheme: light; }';
const DARK =
  '.card, .toast { --paper: #262522; --ink: #ece8df; --soft: #b3ada1; --rule: #45413a; --shadow: rgb(0 0 0 / 0.55); color-scheme: dark; }';

const RULES = `
.card {
  position: fixed; box-sizing: border-box; width: min(340px, calc(100vw - 16px)); overflow: auto; padding: 14px 16px 12px;
  border: 1px solid var(--rule); border-radius: 8px; background: var(--paper); color: var(--ink);
  box-shadow: 0 6px 24px var(--shadow); outline: none; text-align: start;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
section + section { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--rule); }
h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; margin: 0 84px 6px 0; font: 600 15px/1.3 Charter, "Iowan Old Style", Palatino, Georgia, serif; }
.line { width: 22px; align-self: center; height: 6px; text-decoration: none; border-bottom: 0; position: relative; }
.line::before { content: "\\00a0\\00a0\\00a0\\00a0\\00a0"; position: absolute; inset: -15px 0 auto; line-height: 15px; text-decoration: underline var(--line) var(--kind) 2px; }
.subtype { color: var(--soft); font: 400 13px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
p { margin: 0; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 3px 10px; margin: 8px 0 0; }
dt, .label { color: var(--soft); font-size: 13px; }
dd { margin: 0; overflow-wrap: anywhere; }
.quoted { font-family: Charter, "Iowan Old Style", Palatino, Georgia, serif; }
.aside { display: block; color: var(--soft); font-size: 13px; }
.linked { margin-top: 8px; padding-inline-start: 10px; border-inline-start: 2px solid var(--kind); }
.label { display: block; }
button { font: inherit; color: inherit; cursor: pointer; }
.link { display: inline; padding: 0; border: 0; background: none; text-align: start; text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; font-family: Charter, "Iowan Old Style", Palatino, Georgia, serif; }
.hide, .ignore, .toast button { min-height: 28px; padding: 3px 10px; border: 1px solid var(--rule); border-radius: 5px; background: none; font-size: 13px; }
.hide:hover, .ignore:hover, .close:hover, .pin:hover, .toast button:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
.close { position: absolute; inset-block-start: 8px; inset-inline-end: 8px; width: 26px; height: 26px; padding: 0; border: 0; border-radius: 5px; background: none; color: var(--soft); font-size: 18px; line-height: 1; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
details { margin-top: 8px; }
summary { width: fit-content; min-height: 24px; color: var(--soft); font-size: 13px; cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 3px; }
.lesson-parts { display: block; margin-top: 2px; }
.lesson-parts dd + dt { margin-top: 6px; }
.lesson[open] { padding-bottom: 4px; }
.lesson .explain { margin-top: 8px; font: inherit; font-size: 13px; }
.choices { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 4px; }
.foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; margin-top: 10px; }
.foot details { margin: 0; }
.foot details[open] { flex: 1 0 100%; }
.aside .link { font: inherit; }
.pin { position: absolute; inset-block-start: 8px; inset-inline-end: 38px; min-height: 26px; padding: 0 7px; border: 1px solid transparent; border-radius: 5px; background: none; color: var(--soft); font-size: 12px; }
.pin[aria-pressed="true"] { border-color: var(--rule); background: color-mix(in srgb, var(--ink) 8%, transparent); color: var(--ink); }
.toast {
  position: fixed; inset: auto 16px 20px; box-sizing: border-box; display: flex; align-items: center; gap: 12px; width: fit-content; max-width: min(480px, calc(100vw - 32px));
  margin-inline: auto; padding: 8px 10px 8px 16px; border: 1px solid var(--rule); border-radius: 8px; background: var(--paper); color: var(--ink);
  box-shadow: 0 6px 24px var(--shadow); text-align: start; font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
.toast button { flex: none; font-weight: 600; }
@media (prefers-reduced-motion: no-preference) { .card, .toast { animation: come 110ms ease-out; } @keyframes come { from { opacity: 0; } } }
@media (forced-colors: active) { .card, .toast { border-color: CanvasText; } .line::before { text-decoration-color: LinkText; } }
@media print { .card, .toast { display: none; } }
`;
