/** The popup as text: what a reader sees in it, for terminals. */
import type { Page } from 'puppeteer-core';

/** Matches the popup once it shows something final. */
export const POPUP_SETTLED = '[data-status]:not([data-status="opening"]):not([data-status="working"])';

interface PopupClaim {
  sentence: string;
  labels: string[];
}

interface PopupView {
  status: string;
  headline: string;
  site: string;
  summary: string;
  claims: PopupClaim[];
  /** All visible text, for the states without claims. */
  text: string;
}

/** Waits until the check is over. Cues stand between » and «. */
export async function readPopup(popup: Page): Promise<string> {
  await popup.waitForSelector(POPUP_SETTLED);
  const view = await popup.evaluate(viewOf);
  if (view.status !== 'done') return `${view.headline}\n\n${view.text}`;
  const claims = view.claims.map(
    ({ sentence, labels }, index) =>
      `${String(index + 1).padStart(3)}. ${sentence}\n${labels.map((label) => `     – ${label}`).join('\n')}`,
  );
  return [view.headline, view.site, '', view.summary, '', ...claims].join('\n');
}

/** Runs in the popup. */
function viewOf(): PopupView {
  const textOf = (element: Element | null | undefined): string =>
    element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const claims = [...document.querySelectorAll('.claim')].map((claim) => {
    const pieces = [...(claim.querySelector('.claim-sentence')?.childNodes ?? [])];
    const sentence = pieces
      .map((node) => (node.nodeName === 'MARK' ? `»${node.textContent}«` : node.textContent))
      .join('');
    const labels = [...claim.querySelectorAll('.label')].map((label) =>
      ['strong', '.subtype', '.source']
        .map((part) => textOf(label.querySelector(part)))
        .filter(Boolean)
        .join(' · '),
    );
    return { sentence, labels };
  });
  return {
    status: document.querySelector<HTMLElement>('[data-status]')?.dataset.status ?? '',
    headline: textOf(document.querySelector('main .article h2')),
    site: textOf(document.querySelector('.site')),
    summary: textOf(document.querySelector('.summary')),
    claims,
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are shown, without what is hidden.
    text: document.querySelector('main')?.innerText ?? '',
  };
}
