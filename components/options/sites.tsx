import { useId, useState } from 'preact/hooks';
import { ALL_SITES, siteHost } from '../../utils/automatic.ts';
import { t } from '../../utils/i18n.ts';
import { Part } from './part.tsx';
import { RemovableList } from './removable-list.tsx';

interface SitesProps {
  never: readonly string[];
  /** Match patterns of the sites that the browser grants access to. */
  granted: readonly string[];
  onNever(never: string[]): void;
  onRevoke(pattern: string): void;
}

/** Where Hearsay checks unasked, and where it never does. */
export function Sites({ never, granted, onNever, onRevoke }: SitesProps) {
  const always = granted.map((pattern) => {
    const name = ALL_SITES.includes(pattern) ? t('options_sitesAll', pattern) : pattern;
    return { key: pattern, name, content: name, onRemove: () => onRevoke(pattern) };
  });
  const nevers = never.map((host) => ({
    key: host,
    name: host,
    content: host,
    onRemove: () => onNever(never.filter((other) => other !== host)),
  }));
  return (
    <Part id="sites" title={t('options_sitesHeading')} intro={t('options_sitesIntro')}>
      <h3>{t('options_sitesAlways')}</h3>
      <RemovableList items={always} empty={t('options_sitesAlwaysNone')} removeLabel={t('options_sitesRevoke')} />
      <h3>{t('options_sitesNever')}</h3>
      <RemovableList items={nevers} empty={t('options_sitesNeverNone')} removeLabel={t('options_remove')} />
      <NeverForm never={never} onAdd={(host) => onNever([...never, host])} />
    </Part>
  );
}

function NeverForm({ never, onAdd }: { never: readonly string[]; onAdd(host: string): void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostIn(text);
    setTrouble(host === null ? t('options_sitesNoHost') : never.includes(host) ? t('options_sitesKnown') : '');
    if (host === null || never.includes(host)) return;
    onAdd(host);
    setText('');
  };
  return (
    <form class="site-form" onSubmit={add}>
      <label for={id}>{t('options_sitesAddLabel')}</label>
      <input
        id={id}
        type="text"
        value={text}
        placeholder={t('options_sitesPlaceholder')}
        aria-invalid={trouble !== ''}
        aria-describedby={`${id}-trouble`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('options_sitesAdd')}
      </button>
      <p id={`${id}-trouble`} role="status" class="trouble">
        {trouble}
      </p>
    </form>
  );
}

/** The host name in what was typed: an address, or the name alone; null where there is none. */
export function hostIn(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  return siteHost(typed.includes('://') ? typed : `https://${typed}`);
}
