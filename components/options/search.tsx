import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../utils/i18n.ts';

/** Shows only the parts of the page that hold all the words, and says how many do. */
export function Search() {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parts = [...(box.current?.parentElement?.querySelectorAll<HTMLElement>('.part') ?? [])];
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    for (const part of parts) {
      const text = part.textContent.toLowerCase();
      part.hidden = !words.every((word) => text.includes(word));
    }
    setFound(parts.filter(({ hidden }) => !hidden).length);
  }, [query]);
  return (
    <div class="options-search" ref={box}>
      <input
        type="search"
        value={query}
        placeholder={t('options_search')}
        aria-label={t('options_search')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status">{query.trim() === '' ? '' : tn('options_searchFound', found)}</p>
    </div>
  );
}
