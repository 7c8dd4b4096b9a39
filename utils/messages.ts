/** Every message between the parts of the extension: one typed map, checked for shape at the receiving end. */
import type { ArticleMetadata, Report } from './report.ts';

/** What part of the page to check. `article` refuses pages that are not news; `page` is the reader's "Check anyway". */
export const CHECK_SCOPES = ['article', 'page', 'selection'] as const;
export type CheckScope = (typeof CHECK_SCOPES)[number];

/** What the reader script of one tab has to tell; reports live only in its memory. */
export type ReaderState =
  | { status: 'idle' }
  | { status: 'working'; scope: CheckScope; done: number; total: number }
  /** The page's own evidence says that this is no news article. */
  | { status: 'no-article'; hasSelection: boolean }
  /** `language` is a BCP 47 tag. */
  | { status: 'unsupported-language'; language: string; hasSelection: boolean }
  | { status: 'failed'; reason: FailureReason; detail: string }
  | {
      status: 'done';
      scope: CheckScope;
      report: Report;
      /** Ids of flags that the reader has hidden on this page. */
      hidden: string[];
      /** False after "Remove the marks". */
      marksShown: boolean;
      /** Id of the flag that the reader last went to; null before that. */
      current: string | null;
      /** True once text was added to the article or taken from it after the check. */
      isOutdated: boolean;
      /** How many paragraphs are here, where the page keeps the rest of the article back; else null. */
      paragraphsShown: number | null;
      timings: StageTimings;
    };

/** Milliseconds spent in each stage of a check. */
export type StageTimings = Record<'clone' | 'readability' | 'mapping' | 'language' | 'detection' | 'painting', number>;

/** `too-little-text`: nothing to check was found where the reader asked to check. `too-much-text`: more than is checked at once. */
export type FailureReason = 'pdf' | 'too-little-text' | 'too-much-text' | 'extraction' | 'detection' | 'painting';

/** Messages to the reader script of one tab; each is answered with the state that follows. */
export type ReaderRequest =
  /** `isClick`: asked because the reader has clicked the icon. */
  | { type: 'reader/state'; isClick?: boolean }
  /** `isUnasked`: automatic checking, not the reader, asks. */
  | { type: 'reader/check'; scope: CheckScope; isUnasked?: boolean }
  /** Leaves a page that was checked unasked, and not looked at by the reader since, unless one of these match patterns names it. */
  | { type: 'reader/keep-to'; granted: string[] }
  /** Scrolls to the flag's sentence and flashes it. */
  | { type: 'reader/reveal'; flagId: string }
  | { type: 'reader/hide'; flagId: string }
  /** Brings hidden flags back. */
  | { type: 'reader/unhide' }
  | { type: 'reader/remove-marks' }
  | { type: 'reader/show-marks' }
  /** Goes to the mark after (1) or before (-1) the current one, round the ends. */
  | { type: 'reader/step'; by: 1 | -1 }
  /** Has the tab tell, by `reader/in-view`, which mark is being read, until it is told to stop. */
  | { type: 'reader/follow'; on: boolean };

/** Sent by a reader script to the background and an open popup whenever its state changes. */
export interface ReaderChanged {
  type: 'reader/changed';
  /** The number of flags visible under the present settings; null where there is no report. */
  visible: number | null;
  state: ReaderState;
}

/** Sent by a reader script that is followed, when scrolling has brought another mark to the top of the window. */
export interface ReaderInView {
  type: 'reader/in-view';
  flagId: string;
}

/** From a reader script to the background, where the engine lives: one copy for all tabs, off every page's thread. */
export interface EngineRequest {
  type: 'engine/analyze';
  text: string;
  metadata: Partial<ArticleMetadata>;
}

/** `failed` carries what went wrong in words. */
export type EngineAnswer =
  | { status: 'done'; report: Report; timings: Pick<StageTimings, 'language' | 'detection'> }
  | { status: 'failed'; detail: string };

/** From a reader script to the background, in browsers where the extension's CSS must be inserted from there. */
export interface MarkCssRequest {
  type: 'marks/css';
  insert: string | null;
  /** Exactly what was inserted before. */
  remove: string | null;
}

/** From a reader script to the background, since no page may open the extension's own pages: how does this rule decide? */
export interface RulesRequest {
  type: 'rules/open';
  rule: string;
}

/** From the script on sites that are checked unasked to the background: this page looks like news. */
export interface AutomaticOffer {
  type: 'automatic/offer';
}

const PLAIN_TYPES = new Set(['reader/unhide', 'reader/remove-marks', 'reader/show-marks']);

type RequestKey = 'type' | 'scope' | 'flagId' | 'by' | 'on' | 'isClick' | 'isUnasked' | 'granted';

/** Returns the request when `value` has the shape of one, else null. */
export function parseReaderRequest(value: unknown): ReaderRequest | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null;
  const message = value as Partial<Record<RequestKey, unknown>>;
  if (typeof message.type !== 'string') return null;
  if (PLAIN_TYPES.has(message.type)) return { type: message.type } as ReaderRequest;
  if (message.type === 'reader/state') return { type: 'reader/state', isClick: message.isClick === true };
  if (message.type === 'reader/check') {
    const scope = CHECK_SCOPES.find((known) => known === message.scope);
    return scope ? { type: 'reader/check', scope, isUnasked: message.isUnasked === true } : null;
  }
  if (message.type === 'reader/keep-to') {
    const { granted } = message;
    const isList = Array.isArray(granted) && granted.every((pattern) => typeof pattern === 'string');
    return isList ? { type: 'reader/keep-to', granted } : null;
  }
  if (message.type === 'reader/step') {
    return message.by === 1 || message.by === -1 ? { type: 'reader/step', by: message.by } : null;
  }
  if (message.type === 'reader/follow') {
    return typeof message.on === 'boolean' ? { type: 'reader/follow', on: message.on } : null;
  }
  if ((message.type === 'reader/reveal' || message.type === 'reader/hide') && typeof message.flagId === 'string') {
    return { type: message.type, flagId: message.flagId };
  }
  return null;
}

/** Returns the announcement when `value` has the shape of one, else null. */
export function parseReaderChanged(value: unknown): ReaderChanged | null {
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Partial<ReaderChanged>;
  if (message.type !== 'reader/changed' || typeof message.state?.status !== 'string') return null;
  const visible = typeof message.visible === 'number' ? message.visible : null;
  return { type: 'reader/changed', visible, state: message.state };
}

/** Returns the announcement when `value` has the shape of one, else null. */
export function parseReaderInView(value: unknown): ReaderInView | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, flagId } = value as Partial<Record<keyof ReaderInView, unknown>>;
  return type === 'reader/in-view' && typeof flagId === 'string' ? { type, flagId } : null;
}

/** Returns the request when `value` has the shape of one, else null. */
export function parseEngineRequest(value: unknown): EngineRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, text, metadata } = value as Partial<Record<keyof EngineRequest, unknown>>;
  if (type !== 'engine/analyze' || typeof text !== 'string') return null;
  if (typeof metadata !== 'object' || metadata === null) return null;
  return { type, text, metadata };
}

/** Returns the request when `value` has the shape of one, else null. */
export function parseMarkCssRequest(value: unknown): MarkCssRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, insert, remove } = value as Partial<Record<keyof MarkCssRequest, unknown>>;
  if (type !== 'marks/css' || !isCss(insert) || !isCss(remove)) return null;
  return { type, insert, remove };
}

const isCss = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** Returns the offer when `value` has the shape of one, else null. */
export function parseAutomaticOffer(value: unknown): AutomaticOffer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type } = value as Partial<Record<keyof AutomaticOffer, unknown>>;
  return type === 'automatic/offer' ? { type } : null;
}

/** Returns the request when `value` has the shape of one, else null. */
export function parseRulesRequest(value: unknown): RulesRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, rule } = value as Partial<Record<keyof RulesRequest, unknown>>;
  return type === 'rules/open' && typeof rule === 'string' && RULE_ID.test(rule) ? { type, rule } : null;
}

/** "denial/no-comment". */
const RULE_ID = /^[a-z]+\/[a-z-]+$/;
