import { t } from '../../utils/i18n.ts';
import { Notice } from '../notice.tsx';
import type { PopupActions } from './popup-state.ts';

/** The side panel beside a page that nobody has asked to check. */
export function Unchecked({ actions }: { actions: PopupActions }) {
  return (
    <Notice
      title={t('popup_uncheckedTitle')}
      body={[t('popup_uncheckedBody')]}
      actions={[{ label: t('command_check'), onClick: () => actions.check('article') }]}
    />
  );
}
