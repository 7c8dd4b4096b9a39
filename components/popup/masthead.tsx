import { t } from '../../utils/i18n.ts';

export function Masthead({ onOptions }: { onOptions(): void }) {
  return (
    <header class="masthead">
      <h1 class="wordmark">
        <svg viewBox="0 0 32 22" aria-hidden="true" fill="currentColor">
          <path d="M2 21V13C2 6 5.400 2 11 0l1.600 3.500C9.700 4.700 8 6.600 8 9h4.600v12z" />
          <path d="M18 21V13c0-7 3.400-11 9-13l1.600 3.500C25.700 4.700 24 6.600 24 9h4.600v12z" />
        </svg>
        {t('extensionName')}
      </h1>
      <button
        type="button"
        class="icon-button"
        aria-label={t('popup_options')}
        title={t('popup_options')}
        onClick={onOptions}
      >
        <svg
          viewBox="0 0 20 20"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
        >
          <path d="M3 6h7m5 0h2M3 14h2m5 0h7" />
          <circle cx="12.500" cy="6" r="2.300" />
          <circle cx="7.500" cy="14" r="2.300" />
        </svg>
      </button>
    </header>
  );
}
