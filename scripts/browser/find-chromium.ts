/** Finds a Chromium to drive, or installs Debian's where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'];
const MAC_AND_WINDOWS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Looks for a command on the PATH; null where there is none. */
export function findCommand(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found) return found;
  }
  return null;
}

/** The browser named by HEARSAY_BROWSER, else the first one found on this machine; null where there is none. */
export function findChromium(): string | null {
  const chosen = process.env.HEARSAY_BROWSER;
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`HEARSAY_BROWSER names no program that can be run: ${chosen}`);
    return chosen;
  }
  return findCommand(COMMANDS) ?? MAC_AND_WINDOWS.find(isExecutable) ?? null;
}

/** Finds Chromium or installs it with apt-get (as root or with a sudo that does not ask). Throws with what to do. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (installWithApt(['chromium'])) {
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or name its program in the environment variable HEARSAY_BROWSER.',
  );
}

/** Installs Debian packages without asking; false where that is not possible. */
export function installWithApt(packages: readonly string[]): boolean {
  if (!findCommand(['apt-get'])) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !findCommand(['sudo'])) return false;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const run = (...args: string[]): boolean => {
    const [command, ...rest] = [...prefix, 'apt-get', '-qq', '-y', ...args] as [string, ...string[]];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  return run('update') && run('install', '--no-install-recommends', ...packages);
}
