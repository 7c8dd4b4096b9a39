import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n.ts';

export interface RemovableItem {
  key: string;
  /** Read out with the button that removes it. */
  name: string;
  content: ComponentChildren;
  onRemove(): void;
}

/** Things that the reader has put aside, each with its way back. */
export function RemovableList({
  items,
  empty,
  removeLabel,
}: {
  items: readonly RemovableItem[];
  empty: string;
  removeLabel: string;
}) {
  if (items.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul class="removable">
      {items.map(({ key, name, content, onRemove }) => (
        <li key={key}>
          <span>{content}</span>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('options_removeNamed', removeLabel, name)}
            onClick={onRemove}
          >
            {removeLabel}
          </button>
        </li>
      ))}
    </ul>
  );
}
