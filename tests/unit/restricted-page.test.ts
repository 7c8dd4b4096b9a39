import { expect, it } from 'vitest';
import { restrictedPlace } from '../../utils/restricted-page.ts';

const places = {
  browser: [
    undefined,
    '',
    'chrome://settings/',
    'edge://newtab',
    'about:config',
    'devtools://devtools/bundled/inspector.html',
    'view-source:https://news.example/',
    'chrome-extension://abcdef/options.html',
    'moz-extension://abcdef/options.html',
  ],
  store: [
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/category/extensions',
    'https://microsoftedge.microsoft.com/addons/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
  ],
  file: ['file:///home/reader/article.html'],
  closed: ['https://news.example/paper.pdf', 'http://127.0.0.1:8080/', 'https://addons.mozilla.org.evil.example/'],
} as const;

for (const [place, addresses] of Object.entries(places)) {
  for (const address of addresses) {
    it(`${address} is ${place}`, () => expect(restrictedPlace(address)).toBe(place));
  }
}
