/** Tells when the page has become another one than was checked: text was added to its article, or taken from it. */
import type { ArticleText } from '../article/article-text.ts';
import { native } from '../article/native.ts';

/** Characters of a node that is text of the article rather than a label or an advertisement. */
const TEXT = 120;
/** Text nodes of the article that may go before it is no longer the same one. */
const MOST_GONE = 3;

/**
 * Calls `tell` once, then nothing is watched any more. What is done for a change depends on the change alone: live ranges
 * keep to their words or lose them by themselves.
 */
export function watchChanges(article: ArticleText, tell: () => void, signal: AbortSignal): void {
  const root = rootOf(article);
  if (!root || signal.aborted) return;
  const observer = new MutationObserver((records) => {
    if (!records.some(hasNewText) && !hasLost(article, records)) return;
    observer.disconnect();
    tell();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** What holds the whole article. */
function rootOf({ segments }: ArticleText): Node | null {
  const first = segments[0]?.node;
  const last = segments.at(-1)?.node;
  if (!first?.isConnected || !last?.isConnected) return null;
  let root: Node | null = first;
  while (root && !native(root, 'contains')(last)) root = native(root, 'parentNode');
  return root;
}

const hasNewText = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some((node) => node.isConnected && (native(node, 'textContent') ?? '').trim().length >= TEXT);

function hasLost({ segments }: ArticleText, records: readonly MutationRecord[]): boolean {
  const removes = records.some(({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0);
  if (!removes) return false;
  let gone = 0;
  for (const { node } of segments) if (!node.isConnected && ++gone > MOST_GONE) return true;
  return false;
}
