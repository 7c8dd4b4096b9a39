/** One line at the foot of the window that says what was done, with the way back. */
import { rootOf } from '../article/native.ts';
import { t } from '../i18n.ts';
import { element } from './dom.ts';
import { hostIn } from './shadow-host.ts';

export interface Toast {
  /** Replaces what is shown. `undo` is offered as a button. */
  show(text: string, css: string, undo: (() => void) | null): void;
  close(): void;
}

/** Milliseconds that it stays without the pointer on it: twice what reading it takes. */
const STAY = 8000;

export function createToast(document: Document): Toast {
  const sheet = new CSSStyleSheet();
  let host: HTMLElement | null = null;
  let timer = 0;
  const close = (): void => {
    clearTimeout(timer);
    host?.remove();
    host = null;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = Number(setTimeout(close, STAY));
  };
  return {
    show(text, css, undo) {
      close();
      sheet.replaceSync(css);
      const children: (Node | string)[] = [element(document, 'span', {}, [text])];
      if (undo) {
        const button = element(document, 'button', { type: 'button' }, [t('card_undo')]);
        button.addEventListener('click', () => {
          close();
          undo();
        });
        children.push(button);
      }
      const content = element(document, 'div', { class: 'toast', role: 'status' }, children);
      content.addEventListener('pointerenter', () => clearTimeout(timer));
      content.addEventListener('pointerleave', wait);
      content.addEventListener('focusin', () => clearTimeout(timer));
      content.addEventListener('focusout', wait);
      host = hostIn(document, content, sheet);
      rootOf(document)?.append(host);
      host.showPopover?.();
      wait();
    },
    close,
  };
}
