import { languageName, t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';
import { listClaims } from './claims.ts';
import { nothingTitle, summaryOf } from './done-words.ts';
import type { DoneState, PopupState } from './popup-state.ts';
import { FAILURE_WORDS, PLACE_WORDS } from './trouble-words.ts';
import { WORKING_TITLES } from './working.tsx';

/** What a screen reader says when the state changes: the words that the popup shows largest. */
export function announcement(state: PopupState, settings: Settings): string {
  switch (state.status) {
    case 'opening':
      return '';
    case 'unchecked':
      return t('popup_uncheckedTitle');
    case 'working':
      return t(WORKING_TITLES[state.scope]);
    case 'no-article':
      return t('popup_noArticleTitle');
    case 'unsupported-language':
      return t('popup_languageTitle', languageName(state.language));
    case 'restricted':
      return t(PLACE_WORDS[state.place][0]);
    case 'failed':
      return t(FAILURE_WORDS[state.reason][0]);
    case 'done':
      return announceDone(state, settings);
  }
}

function announceDone({ report, hidden }: DoneState, settings: Settings): string {
  const list = listClaims(report, settings, hidden);
  return list.total > 0 ? summaryOf(list, report) : nothingTitle(list);
}
