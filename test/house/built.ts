// What the build made, as it lies in .output.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findImports } from './imports.ts';
import { root } from './root.ts';

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;

/** One build's folder, or its e2e copy's. */
export const folderOf = (build: string): string => join(root, '.output', build);

/** The paths of all files of a build, sorted. Throws when there are none. */
export function listBuilt(build: string, pattern = '**/*'): readonly string[] {
  const found = globSync(pattern, { cwd: folderOf(build), withFileTypes: true }).filter((entry) => entry.isFile());
  if (found.length === 0)
    throw new Error(`.output/${build} has no ${pattern}: run \`npm run build\` and \`npm run build:e2e\`.`);
  return found.map((entry) => posix.relative(folderOf(build), posix.join(entry.parentPath, entry.name))).toSorted();
}

export const readBuilt = (build: string, path: string): Buffer => readFileSync(join(folderOf(build), path));

/** Read as what it is: whatever a manifest may hold. */
export const readManifest = (build: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readBuilt(build, 'manifest.json').toString()) as Record<string, unknown>;

/** What a browser loads to run `entry`: it and every script and stylesheet that it leads to by itself. */
export function findLoaded(build: string, entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  // A Set gives out what is added while it is walked.
  for (const path of loaded) {
    for (const { specifier, isLate } of findImports(path, readBuilt(build, path).toString())) {
      if (isLate) continue;
      const target = specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier);
      if (/\.(js|css)$/.test(target) && existsSync(join(folderOf(build), target))) loaded.add(target);
    }
  }
  return loaded;
}

/** Bytes that `entry` and all it loads weigh, each file gzipped by itself. Markup doesn't count. */
export function weigh(build: string, entry: string): number {
  const weights = [...findLoaded(build, entry)].filter((path) => !path.endsWith('.html'));
  return weights.reduce((sum, path) => sum + gzipSync(readBuilt(build, path), { level: 9 }).length, 0);
}

/** Source files that are younger than a build: it does not hold them yet. */
export function findYounger(build: string): readonly string[] {
  const { mtimeMs } = statSync(join(folderOf(build), 'manifest.json'));
  const sources = globSync(['{entrypoints,components,utils,public}/**/*.*', 'wxt.config.ts', 'package.json'], {
    cwd: root,
  });
  return sources.filter((path) => !path.includes('.test.') && statSync(join(root, path)).mtimeMs > mtimeMs);
}
