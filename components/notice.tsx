import type { ComponentChildren } from 'preact';

export interface NoticeAction {
  label: string;
  onClick(): void;
}

interface NoticeProps {
  title: string;
  body: readonly string[];
  /** The first is the one most readers want. */
  actions: readonly NoticeAction[];
  children?: ComponentChildren;
}

/** A whole state in words: what is the case, and the ways on. */
export function Notice({ title, body, actions, children }: NoticeProps) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {actions.length > 0 && (
        <div class="notice-actions">
          {actions.map(({ label, onClick }, index) => (
            <button key={label} type="button" class={index === 0 ? 'button button-main' : 'button'} onClick={onClick}>
              {label}
            </button>
          ))}
        </div>
      )}
      {children}
    </section>
  );
}
