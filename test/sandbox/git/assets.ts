import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { people } from './content/people.ts';
import { avatarFile } from './page/parts.ts';

export type Asset = { readonly type: string; readonly body: string };

const here = import.meta.dirname;
const styles = ['tokens', 'shell', 'controls', 'merge-request', 'discussion', 'commits', 'diffs', 'text', 'narrow'];
const scripts = ['commits', 'load', 'merge-request', 'merge-request-list', 'owned-title', 'toggles'];

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="1.8"><rect width="24" height="24" rx="7" fill="#3b63d8" stroke="none"/><path d="M8 17V7m0 1c0 4 8 2 8 7v2"/></svg>`;

// Node says once per process that its type stripping is new; in the middle of the sandbox's own lines that helps nobody.
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** What pages load: style sheets in one file, scripts with their types taken off, Preact, avatars. `undefined` for unknown paths. */
export async function findAsset(path: string): Promise<Asset | undefined> {
  if (path === '/assets/application.css') {
    const sheets = await Promise.all(styles.map((name) => readFile(join(here, 'style', `${name}.css`), 'utf8')));
    return { type: 'text/css', body: sheets.join('\n') };
  }
  if (path === '/assets/mark.svg') return { type: 'image/svg+xml', body: mark };
  if (path === '/assets/preact.mjs') {
    const file = createRequire(import.meta.url).resolve('preact');
    return { type: 'text/javascript', body: await readFile(file, 'utf8') };
  }
  const script = scripts.find((name) => path === `/assets/${name}.ts`);
  if (script !== undefined) {
    const source = await readFile(join(here, 'browser', `${script}.ts`), 'utf8');
    return { type: 'text/javascript', body: withoutTypes(source) };
  }
  const person = people.find(({ id }) => path === `/uploads/-/system/user/avatar/${id}/avatar.svg`);
  return person && { type: 'image/svg+xml', body: avatarFile(person).text };
}
