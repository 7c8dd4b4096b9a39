import { t } from '../../utils/i18n.ts';
import type { RestrictedPlace } from '../../utils/restricted-page.ts';
import { Notice, type NoticeAction } from '../notice.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { FAILURE_WORDS, PLACE_WORDS } from './trouble-words.ts';

type Failed = Extract<PopupState, { status: 'failed' }>;
/** What went wrong and what to do about it. */
export function FailedNotice({ state: { reason, detail }, actions }: { state: Failed; actions: PopupActions }) {
  const [title, body] = FAILURE_WORDS[reason];
  const tryAgain = { label: t('popup_tryAgain'), onClick: () => actions.check('article') };
  const checkPage = { label: t('popup_checkPage'), onClick: () => actions.check('page') };
  const checkSelection = { label: t('popup_checkSelection'), onClick: () => actions.check('selection') };
  const ways: Partial<Record<Failed['reason'], NoticeAction[]>> = {
    pdf: [],
    extraction: [tryAgain, checkPage],
    'too-much-text': [checkSelection],
  };
  return (
    <Notice title={t(title)} body={[t(body)]} actions={ways[reason] ?? [tryAgain]}>
      {detail && (
        <details class="details">
          <summary>{t('popup_details')}</summary>
          <code>{detail}</code>
        </details>
      )}
    </Notice>
  );
}

/** A page that the browser keeps extensions out of. */
export function RestrictedNotice({ place, actions }: { place: RestrictedPlace; actions: PopupActions }) {
  const [title, body] = PLACE_WORDS[place];
  const tryAgain = { label: t('popup_tryAgain'), onClick: () => actions.check('article') };
  const openEntry = { label: t('popup_fileOpen'), onClick: actions.openExtensionEntry };
  const ways: Record<RestrictedPlace, NoticeAction[]> = {
    browser: [],
    store: [],
    file: [openEntry, tryAgain],
    closed: [tryAgain],
  };
  return <Notice title={t(title)} body={[t(body)]} actions={ways[place]} />;
}
