import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, posix } from 'node:path';
import { root } from '../house/root.ts';

/** A source of the house with its types taken off; what it imports is named by path: `from 'utils/keys/find-keys.ts'`. */
interface HouseModule {
  readonly path: string;
  readonly source: string;
}

/** A file of the house and all that it imports, each after what it imports itself. */
function modulesOf(entry: string, known = new Map<string, HouseModule>()): readonly HouseModule[] {
  const needs: string[] = [];
  const source = stripTypeScriptTypes(readFileSync(join(root, entry), 'utf8')).replace(
    /(\bfrom\s*)'(\.[^']+)'/g,
    (_all, from: string, name: string) => {
      const path = posix.join(posix.dirname(entry), name);
      needs.push(path);
      return `${from}'${path}'`;
    },
  );
  for (const path of needs) if (!known.has(path)) modulesOf(path, known);
  known.set(entry, { path: entry, source });
  return [...known.values()];
}

/**
 * A script for a page that imports a file of the house and answers what its function `read` does. It is a text, because a
 * function would come with vitest's own way to import, and brings all modules along: nothing is asked of a server.
 */
export const scriptToRead = (entry: string): string => `(async () => {
  const addresses = new Map();
  for (const { path, source } of ${JSON.stringify(modulesOf(entry))}) {
    const linked = source.replace(/(\\bfrom\\s*)'([^']+)'/g, (_all, from, name) => from + "'" + addresses.get(name) + "'");
    addresses.set(path, URL.createObjectURL(new Blob([linked], { type: 'text/javascript' })));
  }
  const { read } = await import(addresses.get(${JSON.stringify(entry)}));
  return read();
})()`;
