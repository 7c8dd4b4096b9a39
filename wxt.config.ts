import { defineConfig } from 'wxt';
import { withoutInnerHtml } from './scripts/build/without-inner-html.ts';

/** Extension pages may load their own files and nothing else; no connection at all. */
const EXTENSION_PAGE_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** On a Mac, Option and Shift with a letter write characters; Control and Shift are free (docs/decisions.md). */
const shortcut = (letter: string) => ({ default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` });

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  // Tests and scripts build into folders of their own.
  outDir: process.env.HEARSAY_OUT_DIR ?? '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutInnerHtml()],
    // Browsers load modules ahead by themselves; Vite's stand-in would bring the packages' only `fetch`.
    build: { modulePreload: { polyfill: false } },
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false, sizes: [128, 96, 48, 32, 16] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Hearsay',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for one site at a time, and only when the reader turns automatic checking on.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGE_CSP },
    // Nothing unasked happens in private windows, and nothing is kept from any window (docs/decisions.md).
    incognito: 'spanning',
    commands: {
      _execute_action: { suggested_key: shortcut('H') },
      'next-mark': { suggested_key: shortcut('J'), description: '__MSG_command_nextMark__' },
      'previous-mark': { suggested_key: shortcut('K'), description: '__MSG_command_previousMark__' },
      'toggle-marks': { suggested_key: shortcut('V'), description: '__MSG_command_toggleMarks__' },
    },
    action: { default_title: '__MSG_extensionName__' },
    // 128: caretPositionFromPoint, the fallback for CSS.highlights.highlightsFromPoint.
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hearsay@hearsay.example',
          // 146: text-decoration is painted in highlight pseudo-elements.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  // Debian's and CI's builds must not depend on what a developer's machine has installed.
  webExt: { disabled: true },
});
