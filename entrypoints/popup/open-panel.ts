/** The side panel of Chromium, the sidebar of Firefox. */
import { browser } from 'wxt/browser';

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Null where the browser has none. The call must come right from the reader's click. */
export function panelOpener(windowId: number | undefined): (() => void) | null {
  // The polyfill passes what it does not know through, and its types do not name it.
  const { sidePanel, sidebarAction } = { ...(globalThis as { chrome?: Panels }).chrome, ...(browser as Panels) };
  const close = (): void => window.close();
  if (sidebarAction) return () => void sidebarAction.open().then(close);
  if (sidePanel && windowId !== undefined) return () => void sidePanel.open({ windowId }).then(close);
  return null;
}
