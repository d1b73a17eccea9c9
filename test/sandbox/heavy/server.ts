import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { findLibrary } from '../moving/libraries.ts';
import { commits } from './commits.ts';
import { pullRequest } from './pull-request.ts';

/** Paths of the heavy pages, GitHub's own. */
export const heavyPlaces = { pullRequest: '/shop/web/pull/7/files', commits: '/shop/web/commits/main' } as const;

export interface HeavySandbox {
  /** The address for a host name that the browser maps here. */
  origin(host: string): string;
  close(): Promise<void>;
}

async function findScript(path: string): Promise<string | undefined> {
  const [, name] = /^\/(commit-list|words)\.ts$/.exec(path) ?? [];
  if (name === undefined) return findLibrary(path);
  return stripTypeScriptTypes(await readFile(join(import.meta.dirname, `${name}.ts`), 'utf8'));
}

/** Starts, on loopback, two pages after GitHub's that are as heavy as pages get. Ends with `close()`. */
export async function startHeavy(): Promise<HeavySandbox> {
  // Written once: who asks must not wait for us.
  const pages = new Map([
    [heavyPlaces.pullRequest, Buffer.from(pullRequest().text)],
    [heavyPlaces.commits, Buffer.from(commits().text)],
  ] as readonly (readonly [string, Buffer])[]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://heavy.test');
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' }).end(body);
    };
    const page = pages.get(pathname);
    if (page !== undefined) return send(200, 'text/html', page);
    findScript(pathname).then(
      (script) => (script === undefined ? send(404, 'text/plain', '') : send(200, 'text/javascript', script)),
      (error: unknown) => send(500, 'text/plain', String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: (host) => `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
