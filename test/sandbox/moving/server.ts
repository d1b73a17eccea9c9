import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { findLibrary } from './libraries.ts';
import { pages } from './pages.ts';

export interface MovingSandbox {
  /** The address for a host name that the browser maps here. */
  origin(host: string): string;
  /** The addresses of pages that a browser has asked for only to have them ready. */
  readonly prepared: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: string;
}

async function answer(url: URL): Promise<Answer | undefined> {
  const library = await findLibrary(url.pathname);
  if (library !== undefined) return { type: 'text/javascript', body: library };
  const [, script] = /^\/browser\/([a-z-]+)\.ts$/.exec(url.pathname) ?? /^\/(requests)\.ts$/.exec(url.pathname) ?? [];
  if (script !== undefined) {
    const path = join(import.meta.dirname, script === 'requests' ? '' : 'browser', `${script}.ts`);
    return { type: 'text/javascript', body: stripTypeScriptTypes(await readFile(path, 'utf8')) };
  }
  const [, kind = ''] = /^\/(\w+)\//.exec(url.pathname) ?? [];
  const page = pages[kind]?.(url.pathname, url.searchParams);
  return page && { type: 'text/html', body: page.text };
}

/**
 * Starts, on loopback, pages that move: made with Turbo, React, Vue and custom elements, shaped after the Git hosts that are
 * made with them. Ends with `close()`.
 */
export async function startMoving(): Promise<MovingSandbox> {
  const prepared: string[] = [];
  const server = createServer((request, response) => {
    const { host = '', 'sec-purpose': purpose = '' } = request.headers;
    if (purpose.includes('prerender')) prepared.push(`http://${host}${request.url}`);
    answer(new URL(request.url ?? '/', 'http://moving.test')).then(
      (found) => {
        // Pages that must not be stored are not kept for the way back either.
        const headers = {
          'Content-Type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
          'Cache-Control': 'no-cache',
        };
        response.writeHead(found === undefined ? 404 : 200, headers).end(found?.body ?? 'Not found');
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: (host) => `http://${host}:${port}`,
    prepared,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
