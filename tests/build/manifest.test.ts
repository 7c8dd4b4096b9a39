import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

type Manifest = Record<string, unknown>;

const manifestOf = (browser: 'chrome' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(join(inject('builds')[browser], 'manifest.json'), 'utf8')) as Manifest;

/** Every key a manifest may have. A new one is a decision, made here. */
const KNOWN_KEYS = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'incognito',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'short_name',
  'side_panel',
  'sidebar_action',
  'version',
];

for (const browser of ['chrome', 'firefox'] as const) {
  describe(`${browser} manifest`, () => {
    it('asks for nothing that brings a warning at install', () => {
      const manifest = manifestOf(browser);
      // No browser warns of any of these.
      const panel = browser === 'chrome' ? ['sidePanel'] : [];
      expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...panel]);
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
      expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    });

    it('has no key beyond the known ones', () => {
      expect(Object.keys(manifestOf(browser)).filter((key) => !KNOWN_KEYS.includes(key))).toEqual([]);
    });

    it('forbids its own pages every connection and all code but its own', () => {
      const { extension_pages: csp } = manifestOf(browser).content_security_policy as Record<string, string>;
      expect(csp).toContain("default-src 'none'");
      expect(csp).toContain("connect-src 'none'");
      expect(csp).toContain("script-src 'self';");
      expect(csp).not.toMatch(/unsafe|https?:|\*/);
    });

    it('has icons in every size that the browsers ask for', () => {
      const icons = manifestOf(browser).icons as Record<string, string>;
      expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
      for (const [size, file] of Object.entries(icons)) {
        const png = readFileSync(join(inject('builds')[browser], file));
        expect(png.readUInt32BE(16)).toBe(Number(size));
      }
    });
  });
}

it('names the oldest browsers that it runs in', () => {
  expect(manifestOf('chrome').minimum_chrome_version).toBe('128');
  const { gecko } = manifestOf('firefox').browser_specific_settings as { gecko: Manifest };
  expect(gecko).toMatchObject({
    strict_min_version: '146.0',
    data_collection_permissions: { required: ['none'] },
    id: expect.stringContaining('@'),
  });
});
