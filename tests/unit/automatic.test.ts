import { describe, expect, it } from 'vitest';
import {
  isGranted,
  isNever,
  neverPatterns,
  patternHost,
  siteHost,
  sitePattern,
  webPatterns,
  withoutHost,
} from '../../utils/automatic.ts';

describe('the site under the popup', () => {
  it('is asked for by scheme and host, without port and path', () => {
    expect(sitePattern('https://gazette.example/2026/03/bridge?x=1#top')).toBe('https://gazette.example/*');
    expect(sitePattern('http://127.0.0.1:8080/a')).toBe('http://127.0.0.1/*');
    expect(siteHost('https://Gazette.Example/')).toBe('gazette.example');
  });

  it.each([undefined, '', 'about:blank', 'chrome://settings/', 'file:///tmp/a.html', 'no address', 'data:text/html,x'])(
    'is none at %j',
    (address) => {
      expect(sitePattern(address)).toBeNull();
      expect(siteHost(address)).toBeNull();
    },
  );
});

describe('the never-list', () => {
  it('names a host and its subdomains, and no host that only ends alike', () => {
    expect(isNever('gazette.example', ['gazette.example'])).toBe(true);
    expect(isNever('sport.gazette.example', ['gazette.example'])).toBe(true);
    expect(isNever('notgazette.example', ['gazette.example'])).toBe(false);
    expect(isNever('gazette.example', ['sport.gazette.example'])).toBe(false);
    expect(isNever('10.127.0.0.1', ['127.0.0.1'])).toBe(false);
  });

  it('loses every entry that names a host', () => {
    expect(withoutHost(['gazette.example', 'sport.gazette.example', 'other.example'], 'sport.gazette.example')).toEqual(
      ['other.example'],
    );
  });

  it('becomes match patterns that every browser takes', () => {
    expect(neverPatterns(['gazette.example', '127.0.0.1', '[::1]', '..', 'localhost'])).toEqual([
      '*://*.gazette.example/*',
      '*://127.0.0.1/*',
      '*://*.localhost/*',
    ]);
  });
});

describe('granted patterns', () => {
  it('are those of ordinary pages, in one order', () => {
    const origins = ['https://b.example/*', 'file:///*', 'http://*/*', 'moz-extension://x/*', '*://a.example/*'];
    expect(webPatterns(origins)).toEqual(['*://a.example/*', 'http://*/*', 'https://b.example/*']);
  });

  it('tell their host where they stand for one site', () => {
    expect(patternHost('https://gazette.example/*')).toBe('gazette.example');
    expect(patternHost('https://*/*')).toBeNull();
    expect(patternHost('*://*.gazette.example/*')).toBeNull();
  });
});

describe('a page', () => {
  const PAGE = 'https://www.gazette.example:8443/2026/bridge.html';

  it.each(['https://www.gazette.example/*', '*://www.gazette.example/*', '*://*.gazette.example/*', 'https://*/*'])(
    'is granted by %s',
    (pattern) => expect(isGranted(PAGE, ['https://other.example/*', pattern])).toBe(true),
  );

  it.each(['http://www.gazette.example/*', 'https://gazette.example/*', '*://*.tte.example/*', 'http://*/*', 'none'])(
    'is not granted by %s',
    (pattern) => expect(isGranted(PAGE, [pattern])).toBe(false),
  );

  it('is not granted by anything where it is no ordinary page', () =>
    expect(isGranted('about:blank', ['*://*/*'])).toBe(false));
});
