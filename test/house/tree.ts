import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Texts by path; paths are relative to the root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

/** What is built into the extension: everything in the three folders but tests. */
export function readTree(): Tree {
  const files = globSync('{entrypoints,components,utils}/**/*.{ts,tsx,css,html,json,svg}', { cwd: root });
  const kept = files.map((path) => path.replaceAll('\\', '/')).filter((path) => !isTest(path));
  return new Map(kept.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Tests, and what only tests use: nothing that is built may import it. */
const isTest = (path: string) => /\.test\.tsx?$|\/test-kit\.tsx?$|\/fixtures\//.test(path);

/** The files of a tree whose path matches. Throws when there are none: a rule that looks at nothing would pass for ever. */
export function select(tree: Tree, pattern: RegExp): readonly (readonly [path: string, text: string])[] {
  const found = [...tree].filter(([path]) => pattern.test(path));
  if (found.length === 0) throw new Error(`No file matches ${pattern}: this rule looks at nothing.`);
  return found;
}
