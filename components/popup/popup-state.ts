/** What the popup can be showing, and what can be done in it. */
import type { CheckScope, FailureReason, ReaderState } from '../../utils/messages.ts';
import type { RestrictedPlace } from '../../utils/restricted-page.ts';

export type DoneState = Extract<ReaderState, { status: 'done' }>;

/** The reader's states with those that only the popup knows. */
export type PopupState =
  | Exclude<ReaderState, { status: 'idle' | 'failed' }>
  /** The tab's reader has not answered yet. */
  | { status: 'opening' }
  /** The side panel's page, which nobody has asked to check. */
  | { status: 'unchecked' }
  | { status: 'restricted'; place: RestrictedPlace }
  /** `no-answer`: the reader script went away or never came. */
  | { status: 'failed'; reason: FailureReason | 'no-answer'; detail: string };

/** What the browser tells of the tab itself. */
export interface TabPage {
  title: string | null;
  host: string | null;
}

export interface PopupActions {
  check(scope: CheckScope): void;
  reveal(flagId: string): void;
  /** Goes to the next mark on the page (1) or to the one before (-1). */
  step(by: 1 | -1): void;
  /** How often the page shows these words; 0 where it cannot be asked. */
  countOnPage(words: string): Promise<number>;
  unhide(): void;
  removeMarks(): void;
  showMarks(): void;
  openOptions(): void;
  /** Keeps the list open beside the page; null where it is, or where the browser cannot. */
  openPanel: (() => void) | null;
  /** Opens Hearsay's entry among the browser's extensions. */
  openExtensionEntry(): void;
}
