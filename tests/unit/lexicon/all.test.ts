import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../utils/lexicon/en/', import.meta.url));

it('every lexicon is listed, so that bundles hold them side by side', () => {
  const listed = [...readFileSync(`${FOLDER}all.ts`, 'utf8').matchAll(/^import '\.\/(.+)';$/gm)].map(
    ([, name]) => name,
  );
  expect(listed.sort()).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name !== 'all.ts')
      .sort(),
  );
});
