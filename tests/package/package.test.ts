import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { analyze } from '../../utils/detect/analyze.ts';
import { type Installation, installPackage } from './install.ts';

const TEXT = 'Sources said the pier was weak.\n\nThe mayor denied that the pier was weak.';
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

describe('the package in a fresh project', () => {
  let installation: Installation;
  beforeAll(() => {
    installation = installPackage();
  });
  afterAll(() => rmSync(installation.project, { recursive: true }));

  const write = (name: string, content: string): string => {
    writeFileSync(join(installation.project, name), content);
    return name;
  };
  const read = (file: string): string => readFileSync(join(installation.project, 'node_modules/hearsay', file), 'utf8');
  const typeErrors = (file: string, resolution = 'nodenext'): string => {
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--target',
      'es2023',
    ];
    return spawnSync(process.execPath, [compiler, '--ignoreConfig', ...options, '--types', '', file], {
      cwd: installation.project,
      encoding: 'utf8',
    }).stdout;
  };
  const node = (...args: string[]): string =>
    execFileSync(process.execPath, args, { cwd: installation.project, encoding: 'utf8' });
  const hearsay = (args: string[], input = '') =>
    spawnSync(join(installation.project, 'node_modules/.bin/hearsay'), args, {
      cwd: installation.project,
      encoding: 'utf8',
      input,
      shell: process.platform === 'win32',
    });

  it('has the version of the extension and nothing but what runs, its types, its licences and its manual', () => {
    const path = join(installation.project, 'node_modules/hearsay/package.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: manifest.version });
    const unexpected = installation.files.filter(
      (file) => !/^(?:[\w-]+\.js|shared\/[\w.-]+\.js|[\w-]+\.d\.ts|package\.json|LICENSE|[\w-]+\.md)$/.test(file),
    );
    expect(unexpected).toEqual([]);
  });

  it('brings what its manual leads to', () => {
    const manuals = installation.files.filter((file) => file.endsWith('.md') && file !== 'third-party.md');
    expect(manuals).toContain('README.md');
    const links = manuals.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => `${file} → ${target}`),
    );
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !installation.files.includes(link.split(' → ')[1] ?? ''))).toEqual([]);
  });

  it('runs the examples of its manual as they are written', () => {
    const examples = [...read('README.md').matchAll(/^```(js|ts)\n([\s\S]*?)^```/gm)];
    expect(examples.map(([, language]) => language)).toEqual(['js', 'js', 'ts']);
    const printed = examples.map(([, language, code = ''], index) => {
      const file = write(`example-${index}.${language}`, code);
      if (language === 'ts') expect(typeErrors(file)).toBe('');
      return language === 'js' ? node(file) : '';
    });
    expect(printed).toEqual([
      'anonymous described Two officials said\ndenial denied denied\n',
      'Pier closed: 1 of 1 sources are anonymous\n',
      '',
    ]);
  });

  it('gives the report of the engine', () => {
    write(
      'text.js',
      `import { analyze } from 'hearsay';\nconsole.log(JSON.stringify(analyze(${JSON.stringify(TEXT)})));`,
    );
    expect(JSON.parse(node('text.js'))).toEqual(analyze(TEXT));
  });

  it('reads a page without a browser', () => {
    write(
      'page.js',
      `import { analyzeHtml } from 'hearsay';
       const { text, article, flags } = analyzeHtml('<title>Pier</title><p>Sources said the pier was weak.</p>', { url: 'https://a.example/b' });
       console.log(JSON.stringify({ text, url: article.url, kinds: flags.map(({ kind }) => kind), none: analyzeHtml('') }));`,
    );
    expect(JSON.parse(node('page.js'))).toEqual({
      text: 'Sources said the pier was weak.',
      url: 'https://a.example/b',
      kinds: ['anonymous'],
      none: null,
    });
  });

  it.each(['node16', 'nodenext', 'bundler'])('is typed: module resolution %s', (resolution) => {
    write(
      'typed.ts',
      `import { analyze, analyzeHtml, type Flag, type Report } from 'hearsay';
       const report: Report = analyze('No.', { article: { siteName: 'The Courier' } });
       export const flags: Flag[] = report.flags;
       export const page: Report | null = analyzeHtml('<p>No.</p>', { url: null });
       // @ts-expect-error A number is no text.
       analyze(3);`,
    );
    expect(typeErrors('typed.ts', resolution)).toBe('');
  });

  it('brings the command, with its workers', () => {
    const { stdout, stderr, status } = hearsay([], `${JSON.stringify({ id: 'a', text: TEXT })}\n`);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(JSON.parse(stdout)).toEqual({ id: 'a', ...analyze(TEXT) });
  });

  it('tells its version', () => {
    expect(hearsay(['--version']).stdout).toBe(`${manifest.version}\n`);
  });
});
