import { t, tn } from '../../utils/i18n.ts';
import { Notice } from '../notice.tsx';
import type { ClaimList } from './claims.ts';
import { nothingTitle } from './done-words.ts';
import type { PopupActions } from './popup-state.ts';

interface NothingToListProps {
  list: ClaimList;
  sentences: number;
  actions: PopupActions;
}

/** Why a finished check lists no claim: the reader hid them, the settings leave them out, or there are none. */
export function NothingToList({ list, sentences, actions }: NothingToListProps) {
  const title = nothingTitle(list);
  if (list.hidden > 0) {
    return (
      <Notice
        title={title}
        body={[tn('popup_allHiddenBody', list.hidden)]}
        actions={[{ label: t('popup_bringThemBack'), onClick: actions.unhide }]}
      />
    );
  }
  if (list.switchedOff + list.ignored > 0) {
    return (
      <Notice
        title={title}
        body={[t('popup_allOffBody')]}
        actions={[{ label: t('popup_openOptions'), onClick: actions.openOptions }]}
      />
    );
  }
  return <Notice title={title} body={[tn('popup_nothingBody', sentences), t('popup_nothingCaution')]} actions={[]} />;
}
