/** Pages that browsers keep extensions out of, told by their address. */

/** `closed`: the browser refused for a reason that the address does not tell. */
export type RestrictedPlace = 'browser' | 'store' | 'file' | 'closed';

/** Where content scripts never run: Chrome's, Edge's, Firefox's and Opera's stores. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/addons\.opera\.com\//,
];

/** Schemes of ordinary pages; all the others (chrome:, edge:, about:, devtools:, view-source: …) are the browser's. */
const PAGE_SCHEMES = ['http:', 'https:', 'file:', 'ftp:', 'data:', 'blob:'];

/** For a page on which the reader script could not be started. `address` is undefined where the browser hides it. */
export function restrictedPlace(address: string | undefined): RestrictedPlace {
  if (!address) return 'browser';
  if (STORES.some((store) => store.test(address))) return 'store';
  const scheme = address.slice(0, address.indexOf(':') + 1).toLowerCase();
  if (scheme === 'file:') return 'file';
  return PAGE_SCHEMES.includes(scheme) ? 'closed' : 'browser';
}
