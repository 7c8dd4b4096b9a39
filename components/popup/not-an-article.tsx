import { languageName, t } from '../../utils/i18n.ts';
import { Notice, type NoticeAction } from '../notice.tsx';
import type { PopupActions } from './popup-state.ts';

/** The ways to check a page that Hearsay would leave alone; the selection first, where there is one. */
function waysOn(hasSelection: boolean, actions: PopupActions): NoticeAction[] {
  const anyway = { label: t('popup_checkAnyway'), onClick: () => actions.check('page') };
  const selection = { label: t('popup_checkSelection'), onClick: () => actions.check('selection') };
  return hasSelection ? [selection, anyway] : [anyway];
}

interface NotAnArticleProps {
  hasSelection: boolean;
  actions: PopupActions;
}

export function NoArticle({ hasSelection, actions }: NotAnArticleProps) {
  const body = [t('popup_noArticleBody'), ...(hasSelection ? [t('popup_noArticleSelection')] : [])];
  return <Notice title={t('popup_noArticleTitle')} body={body} actions={waysOn(hasSelection, actions)} />;
}

export function OtherLanguage({ language, hasSelection, actions }: NotAnArticleProps & { language: string }) {
  return (
    <Notice
      title={t('popup_languageTitle', languageName(language))}
      body={[t('popup_languageBody')]}
      actions={waysOn(hasSelection, actions)}
    />
  );
}
