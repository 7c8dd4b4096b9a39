import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import { EXPORT_FORMATS, type ExportFormat, fileName } from './export-formats.ts';

/** Copies or saves the marked claims. `report` holds what is shown only. */
export function ExportMenu({ report }: { report: Report }) {
  const [said, setSaid] = useState('');
  const copy = (format: ExportFormat): void => {
    navigator.clipboard.writeText(format.write(report)).then(
      () => setSaid(t('export_copied', t(format.name))),
      () => setSaid(t('export_notCopied')),
    );
  };
  const save = (format: ExportFormat): void => {
    saveFile(fileName(report, format), format.mediaType, format.write(report));
    setSaid(t('export_saved', fileName(report, format)));
  };
  return (
    <details class="export" onToggle={showWhole}>
      <summary>{t('export_title')}</summary>
      <p class="export-about">{t('export_about')}</p>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format.name}>
            <span>{t(format.name)}</span>
            <button type="button" class="button button-quiet" onClick={() => copy(format)}>
              {t('export_copy')}
              <span class="visually-hidden"> {t(format.name)}</span>
            </button>
            <button type="button" class="button button-quiet" onClick={() => save(format)}>
              {t('export_save')}
              <span class="visually-hidden"> {t(format.name)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="export-said">
        {said}
      </p>
    </details>
  );
}

/** It unfolds at the list's end, where nothing of it would be seen. */
function showWhole({ currentTarget }: Event): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (menu.open) menu.scrollIntoView({ block: 'nearest' });
}

/** Saves through a link, which needs no permission as the downloads interface would. */
function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
