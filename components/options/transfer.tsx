import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';
import { Part } from './part.tsx';
import { problemWords } from './problem-words.ts';
import { readSettingsFile, SETTINGS_FILE_NAME, type SettingsFile, writeSettingsFile } from './settings-file.ts';

interface TransferProps {
  settings: Settings;
  /** Takes the place of all settings; can be undone. */
  onReplace(settings: Settings): void;
}

/** All settings to a file and from one. Nothing is applied before it is known to be whole, or the reader says so. */
export function Transfer({ settings, onReplace }: TransferProps) {
  const id = useId();
  const [read, setRead] = useState<SettingsFile | null>(null);
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const found = readSettingsFile(await file.text());
    // The same file can be chosen again once it is mended.
    input.value = '';
    setRead(found);
    if (found.status === 'sound') onReplace(found.settings);
  };
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(writeSettingsFile(settings))}`;
  return (
    <Part id="transfer" title={t('options_fileHeading')} intro={t('options_fileIntro')}>
      <div class="transfer">
        <a class="button" href={href} download={SETTINGS_FILE_NAME}>
          {t('options_fileSave')}
        </a>
        <label class="button" for={id}>
          {t('options_fileOpen')}
        </label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      <div role="status">
        {read?.status === 'sound' && <p>{t('options_fileApplied')}</p>}
        {read?.status === 'other' && <p class="trouble">{t('options_fileOther')}</p>}
        {read?.status === 'damaged' && (
          <div class="trouble">
            <p>{t('options_fileDamaged')}</p>
            <ul>
              {read.problems.map((problem) => (
                <li key={JSON.stringify(problem)}>{problemWords(problem)}</li>
              ))}
            </ul>
            <button
              type="button"
              class="button"
              onClick={() => {
                onReplace(read.settings);
                setRead({ status: 'sound', settings: read.settings });
              }}
            >
              {t('options_fileUse')}
            </button>{' '}
            <button type="button" class="button" onClick={() => setRead(null)}>
              {t('options_fileLeave')}
            </button>
          </div>
        )}
      </div>
    </Part>
  );
}
