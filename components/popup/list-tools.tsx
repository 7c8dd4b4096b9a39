import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { GROUPINGS, type Grouping } from './group-claims.ts';

const GROUPING_WORDS: Record<Grouping, MessageKey> = {
  order: 'popup_groupOrder',
  kind: 'popup_groupKind',
  source: 'popup_groupSource',
};

interface ListToolsProps {
  query: string;
  grouping: Grouping;
  search: RefObject<HTMLInputElement | null>;
  /** The mark gone to, in words. */
  said: string;
  onQuery(query: string): void;
  onGroup(grouping: Grouping): void;
  onStep(by: 1 | -1): void;
}

/** Search, order, and the way from mark to mark on the page. */
export function ListTools({ query, grouping, search, said, onQuery, onGroup, onStep }: ListToolsProps) {
  const groupId = useId();
  return (
    <div class="list-tools">
      <input
        ref={search}
        type="search"
        class="search"
        value={query}
        placeholder={t('popup_search')}
        aria-label={t('popup_search')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <label class="visually-hidden" for={groupId}>
        {t('popup_groupLabel')}
      </label>
      <select
        id={groupId}
        class="grouping"
        value={grouping}
        onChange={(event) => onGroup(GROUPINGS.find((known) => known === event.currentTarget.value) ?? 'order')}
      >
        {GROUPINGS.map((by) => (
          <option key={by} value={by}>
            {t(GROUPING_WORDS[by])}
          </option>
        ))}
      </select>
      <span class="steps">
        <StepButton by={-1} label={t('popup_previousMark')} path="M5 12.500 10 7.500l5 5" onStep={onStep} />
        <StepButton by={1} label={t('popup_nextMark')} path="m5 7.500 5 5 5-5" onStep={onStep} />
      </span>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

interface StepButtonProps {
  by: 1 | -1;
  label: string;
  path: string;
  onStep(by: 1 | -1): void;
}

function StepButton({ by, label, path, onStep }: StepButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={() => onStep(by)}>
      <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">
        <path d={path} stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
