/** Mozilla's own check of an add-on, as addons.mozilla.org runs it. It reads files alone. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const WEB_EXT = join(dirname(createRequire(import.meta.url).resolve('web-ext')), 'bin/web-ext.js');

it('web-ext lint has no error, warning or notice for the Firefox package', async () => {
  const args = [
    'lint',
    '--source-dir',
    inject('builds').firefox,
    '--output',
    'json',
    '--no-input',
    '--no-config-discovery',
  ];
  // It would ask the registry now and then whether there is a newer one.
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, [WEB_EXT, ...args], { env });
  const { summary, errors, warnings, notices } = JSON.parse(stdout) as Record<string, unknown>;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
}, 60_000);
