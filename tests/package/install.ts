/** Packs the library and installs it into a fresh project, as its users do. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Installation {
  /** The fresh project. */
  project: string;
  /** Paths in the package. */
  files: string[];
}

export function installPackage(): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-package-'));
  const dist = join(folder, 'dist');
  execFileSync(process.execPath, [join(root, 'library/build.ts'), dist], { stdio: ['ignore', 'ignore', 'inherit'] });
  const npm = (...args: string[]): string =>
    // Offline: whatever the package does not bring is missing here.
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  const [packed] = JSON.parse(npm('pack', dist, '--json')) as [{ filename: string; files: { path: string }[] }];
  writeFileSync(join(folder, 'package.json'), '{ "name": "fresh", "private": true, "type": "module" }\n');
  npm('install', join(folder, packed.filename));
  return { project: folder, files: packed.files.map(({ path }) => path) };
}
