import type { NoticeAction } from './notice.tsx';

/** One line above a list, with at most one way on. */
export function Note({
  text,
  action,
  tone = 'plain',
}: {
  text: string;
  action?: NoticeAction;
  tone?: 'plain' | 'caution';
}) {
  return (
    <p class={`note note-${tone}`}>
      <span>{text}</span>
      {action && (
        <button type="button" class="button button-quiet" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </p>
  );
}
