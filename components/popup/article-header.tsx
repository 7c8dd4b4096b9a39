import { t } from '../../utils/i18n.ts';

/** What page this is about: the headline and where it appeared. */
export function ArticleHeader({ title, site }: { title: string | null; site: string | null }) {
  return (
    <div class="article">
      {site && <p class="site">{site}</p>}
      <h2>{title ?? t('popup_untitled')}</h2>
    </div>
  );
}
