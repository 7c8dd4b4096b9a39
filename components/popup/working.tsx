import { type MessageKey, t } from '../../utils/i18n.ts';
import type { CheckScope } from '../../utils/messages.ts';

export const WORKING_TITLES: Record<CheckScope, MessageKey> = {
  article: 'popup_workingTitle',
  page: 'popup_workingPage',
  selection: 'popup_workingSelection',
};

interface WorkingProps {
  scope: CheckScope;
  done: number;
  /** 0 while it is not known how much there is to do. */
  total: number;
}

/** Appears only after a blink (popup.css), so that quick checks do not flicker. */
export function Working({ scope, done, total }: WorkingProps) {
  const title = t(WORKING_TITLES[scope]);
  return (
    <section class="notice working">
      <h2>{title}</h2>
      <progress aria-label={title} {...(total > 0 && { value: done, max: total })} />
      <p>{t('popup_workingBody')}</p>
    </section>
  );
}
