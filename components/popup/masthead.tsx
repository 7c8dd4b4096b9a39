import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n.ts';

interface MastheadProps {
  onOptions(): void;
  onPanel: (() => void) | null;
  onPrint: (() => void) | null;
}

export function Masthead({ onOptions, onPanel, onPrint }: MastheadProps) {
  return (
    <header class="masthead">
      <h1 class="wordmark">
        <svg viewBox="0 0 32 22" aria-hidden="true" fill="currentColor">
          <path d="M2 21V13C2 6 5.400 2 11 0l1.600 3.500C9.700 4.700 8 6.600 8 9h4.600v12z" />
          <path d="M18 21V13c0-7 3.400-11 9-13l1.600 3.500C25.700 4.700 24 6.600 24 9h4.600v12z" />
        </svg>
        {t('extensionName')}
      </h1>
      <span class="masthead-tools">
        {onPrint && (
          <IconButton label={t('popup_print')} onClick={onPrint}>
            <path d="M6 7V3h8v4M6 14H4a1 1 0 0 1-1-1V9a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v4a1 1 0 0 1-1 1h-2" />
            <path d="M6 11.500h8V17H6z" />
          </IconButton>
        )}
        {onPanel && (
          <IconButton label={t('popup_openPanel')} onClick={onPanel}>
            <rect x="2.500" y="3.500" width="15" height="13" rx="2" />
            <path d="M12 3.500v13" />
          </IconButton>
        )}
        <IconButton label={t('popup_options')} onClick={onOptions}>
          <path d="M3 6h7m5 0h2M3 14h2m5 0h7" />
          <circle cx="12.500" cy="6" r="2.300" />
          <circle cx="7.500" cy="14" r="2.300" />
        </IconButton>
      </span>
    </header>
  );
}

function IconButton({ label, onClick, children }: { label: string; onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {children}
      </svg>
    </button>
  );
}
