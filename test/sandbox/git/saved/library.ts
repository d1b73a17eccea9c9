import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as z from 'zod/mini';

const entries = z.array(z.object({ file: z.string(), host: z.string(), page: z.string(), url: z.string() }));

export type RealPage = {
  /** Path and query under which the sandbox serves the page. */
  readonly path: string;
  readonly host: string;
  readonly page: string;
  /** Where it was saved. */
  readonly url: string;
  /** The file, absolute. */
  readonly file: string;
};

/** The query parameter that tells pages apart which were saved at the same address. */
const saved = 'saved';

function withSaved(path: string, file: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${saved}=${basename(file, '.html').replace(/[^\w.-]/g, '-')}`;
}

/**
 * The saved pages below a folder, as `INDEX.json` in it or in its parent lists them, each with an address of its own. A page
 * gets the path and query it was saved at; a later one with the same address, and one on `taken`, gets `saved=<file>` added.
 * Throws when no list is there: a folder that was given must be meant.
 */
export function readLibrary(folder: string, taken: readonly string[] = ['/']): RealPage[] {
  const list = [join(folder, 'INDEX.json'), join(dirname(resolve(folder)), 'INDEX.json')].find((file) =>
    existsSync(file),
  );
  if (list === undefined) throw new Error(`No INDEX.json in ${folder} or in the folder above it`);
  const used = new Set(taken);
  const pages: RealPage[] = [];
  for (const { file: name, host, page, url } of entries.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const file = resolve(dirname(list), name);
    if (relative(resolve(folder), file).startsWith('..') || !existsSync(file)) continue;
    const { pathname, search } = new URL(url);
    const own = pathname + search;
    const path = used.has(own) ? withSaved(own, name) : own;
    used.add(path);
    pages.push({ path, host, page, url, file });
  }
  return pages;
}
