/** The shipped source files, parsed, for tests that read them. */
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A node of the ESTree, as loosely as it is read here. */
export interface TreeNode {
  type: string;
  [field: string]: unknown;
}

export interface SourceFile {
  path: string;
  text: string;
  tree: TreeNode;
}

export const isNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  return { path, text, tree: program as unknown as TreeNode };
}

export function shippedSources(): SourceFile[] {
  return globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: ROOT })
    .sort()
    .map((path) => parseSource(relative('.', path), readFileSync(`${ROOT}/${path}`, 'utf8')));
}

export function readRootFile(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}

export function rootFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT }).sort();
}

/** All nodes below and including `node`, with the nodes above each, nearest first. */
export function* walk(node: TreeNode, above: readonly TreeNode[] = []): Generator<[TreeNode, readonly TreeNode[]]> {
  yield [node, above];
  const inner = [node, ...above];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, inner);
  }
}
