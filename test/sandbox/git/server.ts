import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerApi } from './api.ts';
import { findAsset } from './assets.ts';
import { toTheme } from './page/view.ts';
import type { View } from './page/view.ts';
import { policy } from './policy.ts';
import { answer } from './routes.ts';
import { readLibrary } from './saved/library.ts';
import type { RealPage } from './saved/library.ts';
import { serveSaved, toSavedRequest } from './saved/serve.ts';

export type GitOptions = {
  /** The port to listen on; 0 or nothing for any free one. */
  readonly port?: number;
  /** A folder of saved real pages, with `INDEX.json` in it or in its parent. */
  readonly pages?: string;
  /** Where GitLab's own Jira links point; `?jira=` on a page goes before it. */
  readonly jiraUrl?: string;
  readonly signal?: AbortSignal;
};

export type GitRequest = { readonly method: string; readonly url: string; readonly host: string };

export type GitSandbox = {
  readonly port: number;
  /** The address for a host name that the browser maps here: `origin('gitlab.test')`. */
  readonly origin: (host: string) => string;
  readonly realPages: () => readonly RealPage[];
  /** Every request so far, in the order they came. */
  readonly requests: readonly GitRequest[];
  readonly close: () => Promise<void>;
};

const defaultJiraUrl = 'https://acme.atlassian.example';

function toWebUrl(typed: string | null): string | undefined {
  const url = typed !== null && URL.canParse(typed) ? new URL(typed) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href.replace(/\/+$/, '') : undefined;
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}

function toView(request: IncomingMessage, url: URL, jiraUrl: string | undefined): View {
  const cookie = /(?:^|;\s*)theme=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return {
    origin: url.origin,
    theme: toTheme(url.searchParams.get('theme')) ?? toTheme(cookie) ?? 'light',
    nonce: randomBytes(12).toString('base64url'),
    jiraUrl: toWebUrl(url.searchParams.get('jira')) ?? toWebUrl(jiraUrl ?? null) ?? defaultJiraUrl,
  };
}

/**
 * Starts the Git host on loopback: pages written for this project under `/shop/web`, and saved real pages at their own paths
 * when a folder is given. Resolves when it listens; ends with `close()` or the signal. Rejects when the port is taken.
 */
export async function startGit({ port = 0, pages, jiraUrl, signal }: GitOptions = {}): Promise<GitSandbox> {
  const library = pages === undefined ? [] : readLibrary(pages);
  const requests: GitRequest[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    const host = request.headers.host ?? 'gitlab.test';
    requests.push({ method: request.method ?? 'GET', url: target, host });
    const saved = toSavedRequest(target);
    const real = library.find(({ path }) => path === saved.path);
    if (real) {
      const served = await serveSaved(real, saved);
      return 'page' in served
        ? send(response, 200, 'text/html', served.page)
        : send(response, 422, 'text/plain', served.refused);
    }
    if (!URL.canParse(target, `http://${host}`)) return send(response, 400, 'text/plain', 'Bad request');
    const url = new URL(target, `http://${host}`);
    const asset = await findAsset(url.pathname);
    if (asset) return send(response, 200, asset.type, asset.body);
    const view = toView(request, url, jiraUrl);
    const session = /(?:^|;\s*)_gitlab_session=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
    const api = answerApi(url.pathname, session, view.jiraUrl);
    if (api) return send(response, api.status, 'application/json', JSON.stringify(api.data));
    const found = answer(url.pathname, view);
    if (found.kind === 'json') return send(response, 200, 'application/json', JSON.stringify(found.data));
    const chosen = toTheme(url.searchParams.get('theme'));
    send(response, found.status, 'text/html', found.page.text, {
      'Content-Security-Policy': policy(view.nonce, url.searchParams.get('csp') === 'strict'),
      ...(chosen && { 'Set-Cookie': `theme=${chosen}; Path=/; SameSite=Lax` }),
    });
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      // A fault of the sandbox itself must be seen in the test that met it.
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };
  signal?.addEventListener('abort', () => void close(), { once: true });
  if (signal?.aborted) await close();

  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: listening,
    origin: (host) => `http://${host}:${listening}`,
    realPages: () => library,
    requests,
    close,
  };
}
