/** Keeps an article's text on its words in a page that changes, and tells when the page has become another one than was checked. */
import { isBlock } from '../article/collect.ts';
import { LivePage, textsIn } from '../article/live-blocks.ts';
import type { LivingText } from '../article/living-text.ts';
import { native } from '../article/native.ts';
import { traverse } from '../article/traverse.ts';
import type { Span } from '../report.ts';

/** Characters of a node that is text of the article rather than a label or an advertisement. */
const TEXT = 120;
/** Paragraphs of the article that may go before it is no longer the same one. */
const MOST_LOST = 3;
/** Texts that are remembered to know them again when they come back. */
const MOST_GONE = 5000;

/** Changes that may wait in a tab that nobody looks at: their nodes are kept so long. */
const MOST_WAITING = 1000;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export interface ChangeListener {
  /** These paragraphs have lost their nodes, or found new ones. */
  moved(paragraphs: readonly Span[]): void;
  /** Text was added to the article or taken from it; or, false, all of it is there again. */
  outdated(isOutdated: boolean): void;
}

/** What is done for a change depends on the change alone. */
export function watchChanges(document: Document, article: LivingText, tell: ChangeListener, signal: AbortSignal): void {
  const root = signal.aborted ? null : rootOf(article);
  if (root) new ChangeWatch(document, article, tell, root, signal);
}

class ChangeWatch {
  readonly #document: Document;
  readonly #article: LivingText;
  readonly #page: LivePage;
  readonly #tell: ChangeListener;
  readonly #observer = new MutationObserver((records) => this.#take(records));
  #waiting: MutationRecord[] = [];
  /** Holds the whole article. */
  #root: Node;
  /** Around the root, from the inside out. */
  #around: ReadonlySet<Node> = new Set();
  /** The root holds more than the article, of which some is lost. */
  #isWide = false;
  /** Paragraphs that were taken from the page. */
  readonly #gone = new Set<string>();
  #hasNewText = false;
  #isOutdated = false;

  constructor(document: Document, article: LivingText, tell: ChangeListener, root: Node, signal: AbortSignal) {
    this.#document = document;
    this.#article = article;
    this.#page = new LivePage(document, article);
    this.#tell = tell;
    this.#root = root;
    this.#observe();
    native(document, 'addEventListener')('visibilitychange', () => this.#take([]), { signal });
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  #end(): void {
    this.#observer.disconnect();
    this.#waiting = [];
  }

  #take(records: readonly MutationRecord[]): void {
    this.#waiting.push(...records);
    const isHidden = native(this.#document, 'visibilityState') === 'hidden';
    if (this.#waiting.length === 0 || (isHidden && this.#waiting.length < MOST_WAITING)) return;
    const taken = this.#waiting;
    this.#waiting = [];
    this.#notice(taken);
  }

  /** Elements around the root are watched for their own children alone: that tells when the root itself is replaced. */
  #observe(): void {
    this.#observer.disconnect();
    this.#observer.observe(this.#root, { childList: true, characterData: true, subtree: true });
    this.#around = new Set(ancestorsOf(this.#root));
    for (const node of this.#around) this.#observer.observe(node, { childList: true });
  }

  #notice(records: readonly MutationRecord[]): void {
    const moved = new Set<Span>();
    const add = (span: Span): void => void moved.add(span);
    for (const { target, type, removedNodes } of records) {
      if (type === 'characterData') this.#article.lose(target as Text).forEach(add);
      for (const node of removedNodes) this.#forget(node, add);
    }
    this.#place(records).forEach(add);
    this.#keepToRoot(records);
    if (moved.size > 0) this.#tell.moved([...moved]);
    this.#judge(records);
  }

  #forget(node: Node, add: (span: Span) => void): void {
    for (const text of textNodesIn(node)) this.#article.lose(text).forEach(add);
    if (this.#hasNewText || this.#gone.size > MOST_GONE) return;
    for (const text of textsIn(node)) this.#gone.add(text);
  }

  #place(records: readonly MutationRecord[]): Span[] {
    const nodes = records.flatMap(({ target, type, addedNodes }) =>
      type === 'characterData' ? target : [...addedNodes],
    );
    // A block of its own spoils no paragraph, and is of use only where one is lost.
    const isOfUse = (node: Node): boolean => isText(node) || this.#article.lost > 0 || !isBlock(node as Element);
    const changed = new Set(nodes.filter((node) => isThere(node) && hasText(node) && isOfUse(node)));
    if (changed.size === 0) return [];
    const blocks = this.#page.paragraphsAt(changed);
    return [...this.#article.compare(blocks), ...this.#article.place(blocks)];
  }

  /** Where the root has been replaced, what is left around it may hold the new one. */
  #keepToRoot(records: readonly MutationRecord[]): void {
    const isLoose = records.some(({ target, removedNodes }) => removedNodes.length > 0 && this.#around.has(target));
    if (!isLoose && (!this.#isWide || this.#article.lost > 0)) return;
    const whole = this.#article.lost === 0 ? rootOf(this.#article) : null;
    const left = this.#root.isConnected ? this.#root : [...this.#around].find((node) => node.isConnected);
    this.#root = whole ?? left ?? this.#root;
    this.#isWide = !whole;
    this.#observe();
  }

  #judge(records: readonly MutationRecord[]): void {
    this.#hasNewText ||= records.some(({ addedNodes }) => [...addedNodes].some((node) => this.#isNewText(node)));
    const isOutdated = this.#hasNewText || this.#article.lost > MOST_LOST;
    if (isOutdated === this.#isOutdated) return;
    this.#isOutdated = isOutdated;
    this.#tell.outdated(isOutdated);
  }

  #isNewText(node: Node): boolean {
    if (!isThere(node) || (native(node, 'textContent') ?? '').trim().length < TEXT) return false;
    const texts = this.#page.paragraphsIn(node).map(({ text }) => text);
    const news = texts.filter((text) => !this.#gone.has(text) && !this.#article.holds(text));
    return news.reduce((sum, { length }) => sum + length, 0) >= TEXT;
  }
}

/** What holds the whole article. */
function rootOf({ segments }: LivingText): Node | null {
  const first = segments[0]?.node;
  const last = segments.at(-1)?.node;
  if (!first?.isConnected || !last?.isConnected) return null;
  let root: Node | null = native(first, 'parentNode');
  while (root && !native(root, 'contains')(last)) root = native(root, 'parentNode');
  return root;
}

function* ancestorsOf(node: Node): Generator<Node> {
  for (let at = native(node, 'parentNode'); at; at = native(at, 'parentNode')) yield at;
}

const isText = (node: Node): node is Text => native(node, 'nodeType') === TEXT_NODE;

/** An element or text in the page. */
const isThere = (node: Node): boolean =>
  (isText(node) || native(node, 'nodeType') === ELEMENT_NODE) && native(node, 'isConnected');

const hasText = (node: Node): boolean => (native(node, 'textContent') ?? '').trim() !== '';

function textNodesIn(node: Node): Text[] {
  if (isText(node)) return [node];
  const found: Text[] = [];
  traverse(node, { enter: () => true, leave() {}, text: (text) => void found.push(text) });
  return found;
}
