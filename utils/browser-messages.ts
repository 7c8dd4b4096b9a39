import { browser } from 'wxt/browser';
import { type Lookup, t, useMessages } from './i18n.ts';

// WXT types one overload for each key; any key fits the last of them.
export const messageLookup: Lookup = (key, substitutions) =>
  (browser.i18n.getMessage as (key: string, substitutions: string[]) => string)(key, substitutions);

/** Takes the interface's text from the browser; for an extension page also tells in which language it is. */
export function useBrowserMessages(): void {
  useMessages(messageLookup, messageLookup('interface_language', []));
  document.documentElement.lang = t('interface_language');
}
