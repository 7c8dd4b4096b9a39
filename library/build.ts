/** `npm run build:library [FOLDER]`: the package of library and command, ready for `npm pack FOLDER`; `dist` by default. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = process.argv[2] ?? join(root, 'dist');

/** Everything that is imported goes into the bundle, so that the package installs without a registry. */
async function bundle(): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: 'oxc',
      license: { fileName: 'third-party.md' },
      rolldownOptions: {
        input: { index: 'library/index.ts', hearsay: 'cli/hearsay.ts', worker: 'cli/worker.ts' },
        // linkedom asks for a canvas and goes without where there is none.
        external: ['canvas'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
}

/** The two declaration files that the public types need, made neighbours. */
function declareTypes(): void {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-types-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const project = join(root, 'library/tsconfig.json');
    execFileSync(process.execPath, [compiler, '-p', project, '--outDir', folder], { stdio: 'inherit' });
    const entry = readFileSync(join(folder, 'library/index.d.ts'), 'utf8');
    writeFileSync(join(outDir, 'index.d.ts'), entry.replaceAll('../utils/report.ts', './report.js'));
    cpSync(join(folder, 'utils/report.d.ts'), join(outDir, 'report.d.ts'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeManifest(): void {
  const { name, version, license } = manifest;
  const content = {
    name,
    version,
    description: 'Marks anonymous sourcing, unconfirmed claims and denials in English news articles.',
    license,
    type: 'module',
    engines: { node: '>=20' },
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
    types: './index.d.ts',
    bin: { hearsay: 'hearsay.js' },
    sideEffects: false,
  };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
}

/** Pages of docs/ by their names in the package. */
const MANUAL = { 'library.md': 'README.md', 'command-line.md': 'command-line.md', 'vocabulary.md': 'vocabulary.md' };

/** What the pages link to has other names in the package. */
function writeManual(): void {
  const names = { ...MANUAL, '../utils/report.ts': 'report.d.ts' };
  for (const [page, name] of Object.entries(MANUAL)) {
    let text = readFileSync(join(root, 'docs', page), 'utf8');
    for (const [from, to] of Object.entries(names)) text = text.replaceAll(`](${from})`, `](${to})`);
    writeFileSync(join(outDir, name), text.replaceAll('`utils/report.ts`', '`report.d.ts`'));
  }
}

mkdirSync(outDir, { recursive: true });
await bundle();
declareTypes();
writeManifest();
cpSync(join(root, 'LICENSE'), join(outDir, 'LICENSE'));
writeManual();
