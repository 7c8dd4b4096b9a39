import type { MessageKey } from '../../utils/i18n.ts';
import type { RestrictedPlace } from '../../utils/restricted-page.ts';
import type { PopupState } from './popup-state.ts';

type Words = readonly [title: MessageKey, body: MessageKey];

export const FAILURE_WORDS: Record<Extract<PopupState, { status: 'failed' }>['reason'], Words> = {
  pdf: ['popup_pdfTitle', 'popup_pdfBody'],
  'too-much-text': ['popup_tooMuchTitle', 'popup_tooMuchBody'],
  'too-little-text': ['popup_tooLittleTitle', 'popup_tooLittleBody'],
  extraction: ['popup_extractionTitle', 'popup_extractionBody'],
  detection: ['popup_detectionTitle', 'popup_detectionBody'],
  painting: ['popup_paintingTitle', 'popup_paintingBody'],
  'no-answer': ['popup_noAnswerTitle', 'popup_noAnswerBody'],
};

export const PLACE_WORDS: Record<RestrictedPlace, Words> = {
  browser: ['popup_browserTitle', 'popup_browserBody'],
  store: ['popup_storeTitle', 'popup_storeBody'],
  file: ['popup_fileTitle', 'popup_fileBody'],
  closed: ['popup_closedTitle', 'popup_closedBody'],
};
