import { describe, expect, inject, it } from 'vitest';
import { bundleSize } from '../../scripts/bundle-size.ts';

const KB = 1024;

/** Bytes after gzip. docs/decisions.md says where the numbers come from. */
const BUDGETS = {
  'reader.js': 60 * KB,
  'background.js': 108 * KB,
  'popup.html': 40 * KB,
  'sidepanel.html': 40 * KB,
  'options.html': 40 * KB,
  'rules.html': 40 * KB,
  'welcome.html': 40 * KB,
};

for (const browser of ['chrome', 'firefox'] as const) {
  describe(`${browser} bundles`, () => {
    for (const [entry, budget] of Object.entries(BUDGETS)) {
      it(`${entry} stays within ${budget / KB} KB gzip`, () => {
        const { gzip } = bundleSize(inject('builds')[browser], entry);
        expect(gzip).toBeGreaterThan(0);
        expect(gzip).toBeLessThanOrEqual(budget);
      });
    }
  });
}
