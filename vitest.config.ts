import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/build/global-setup.ts',
        },
      },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          // Builds, packs and installs the package before its tests.
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file drives a browser of its own. Two at once on two cores starve each other: keys and windows then come late.
          maxWorkers: 1,
        },
      },
    ],
  },
});
