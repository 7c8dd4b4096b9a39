/**
 * Automatic checking, as pure rules. A site is checked unasked when the browser grants access to it and the reader's never-list
 * does not name it; nothing else is stored about it.
 */

/** "All news sites": what the browser is asked for then. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

/** The match pattern of one site as the browser is asked for it; null where extensions cannot be let in for good. */
export function sitePattern(address: string | undefined): string | null {
  const url = pageUrl(address);
  // Match patterns leave the port out: Firefox knows none in them.
  return url && `${url.protocol}//${url.hostname}/*`;
}

/** The host name of an ordinary page, else null. */
export function siteHost(address: string | undefined): string | null {
  return pageUrl(address)?.hostname ?? null;
}

function pageUrl(address: string | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

/** Whether the never-list names this host. An entry stands for its subdomains too: "never" should err on the quiet side. */
export function isNever(host: string, never: readonly string[]): boolean {
  return never.some((entry) => covers(entry, host));
}

/** The never-list without any entry that names this host. */
export function withoutHost(never: readonly string[], host: string): string[] {
  return never.filter((entry) => !covers(entry, host));
}

/** Whether an entry of the never-list names this host. */
function covers(entry: string, host: string): boolean {
  return entry === host || (isName(entry) && host.endsWith(`.${entry}`));
}

/**
 * The never-list as match patterns, for the browser to keep the script out of these pages. Entries that not every browser takes as part
 * of a pattern are left to the background, which asks `isNever` before each check: one bad pattern would have all refused.
 */
export function neverPatterns(never: readonly string[]): string[] {
  const hosts = never.filter((entry) => /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/.test(entry));
  return hosts.map((entry) => (isName(entry) ? `*://*.${entry}/*` : `*://${entry}/*`));
}

/** Numbers have no subdomains, and no match pattern for them. */
const isName = (host: string): boolean => !/^\[|^[\d.]+$/.test(host);

/** The patterns that let extensions into ordinary pages, in a fixed order. */
export function webPatterns(origins: readonly string[]): string[] {
  return origins.filter((origin) => /^(?:https?|\*):\/\//.test(origin)).sort();
}

/** Whether one of these patterns names the page at this address. */
export function isGranted(address: string, patterns: readonly string[]): boolean {
  const url = pageUrl(address);
  return url !== null && patterns.some((pattern) => names(pattern, url));
}

/** Patterns of hosts end in "/*": browsers grant no less than a host. */
function names(pattern: string, { protocol, hostname }: URL): boolean {
  const [, scheme = '', host = ''] = /^(https?|\*):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host.startsWith('*.')) return `.${hostname}`.endsWith(host.slice(1));
  return host === '*' || host === hostname;
}

/** The host of a pattern for one site; null for one with a wildcard. */
export function patternHost(pattern: string): string | null {
  return /^(?:https?|\*):\/\/([^/*]+)\//.exec(pattern)?.[1] ?? null;
}
