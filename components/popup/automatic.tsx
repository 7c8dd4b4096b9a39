import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';

export interface AutomaticProps {
  host: string;
  /** Whether this site is checked unasked, by itself or among all. */
  isSiteOn: boolean;
  isAllOn: boolean;
  /** Both are called in the click itself: browsers let an extension ask for access only there. */
  onSite(on: boolean): void;
  onAll(on: boolean): void;
}

/** The two switches of automatic checking, folded away: they are set once and then left alone. */
export function Automatic({ host, isSiteOn, isAllOn, onSite, onAll }: AutomaticProps) {
  return (
    <section aria-label={t('popup_automatic')}>
      <details class="automatic">
        <summary>
          {t('popup_automatic')}
          <span class="automatic-now">{isSiteOn ? t('popup_automaticOn') : t('popup_automaticOff')}</span>
        </summary>
        <Check label={t('popup_automaticSite', host)} checked={isSiteOn} onChange={onSite} />
        <Check label={t('popup_automaticAll')} checked={isAllOn} onChange={onAll} />
        <p>{t('popup_automaticAbout')}</p>
      </details>
    </section>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange(on: boolean): void;
}

/** The box shows what the browser has granted, not what was clicked: the reader may say no. */
function Check({ label, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="automatic-check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onClick={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
