import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { apiUrlOf, type Connection } from '../settings/document.ts';
import type { Authorise } from './authorise.ts';
import { createConversation } from './conversation.ts';
import type { RawAnswer } from './judge.ts';
import { readImage } from './read-image.ts';

export interface JsonCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Behind the API URL, `/rest/api/2/myself`; or a whole URL of the same origin. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A POST that only reads: it may be repeated, and losing its answer loses nothing. */
  readonly readsOnly?: boolean;
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** `undefined` where Jira sends no body. */
  readonly json: unknown;
  readonly headers: Pick<Headers, 'get'>;
}

/** The one way to a Jira. Every expected trouble is a `Failure`; nothing throws, and no failure holds the log-in. */
export interface Http {
  readonly apiUrl: string;
  json(call: JsonCall): Promise<Result<Answer>>;
  /** The unjudged answer to a GET without log-in, for finding out what stands at an address. */
  look(path: string): Promise<Result<RawAnswer>>;
  /** A data URL of a PNG, JPEG, GIF or WebP of at most 2 MB. The log-in goes to the connection's own origin alone. */
  image(url: string): Promise<Result<string>>;
}

export interface HttpParts {
  readonly site: Pick<Connection, 'webUrl' | 'apiUrl'>;
  /** Absent: requests go out as nobody. */
  readonly authorise?: Authorise;
  /** `Lozenge/<version>` where the browser lets `fetch` set it (Firefox); elsewhere `undefined`. */
  readonly userAgent?: string | undefined;
  readonly online: () => boolean;
  readonly hasPermission: (origin: string) => Promise<boolean>;
  /** Called when Jira's XSRF filter refused a write; answers whether sending once more makes sense. */
  readonly onXsrf?: (apiUrl: string) => Promise<boolean>;
  readonly fetch?: typeof globalThis.fetch;
  readonly timeoutSeconds?: number;
  /** Waits for so many milliseconds before a read is repeated. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  readonly random?: () => number;
}

/** Opens the way to one Jira. Each request is kept to the origin of its API URL (architecture.md, decision 10). */
export function createHttp(parts: HttpParts): Http {
  const { site, authorise, userAgent, online, hasPermission } = parts;
  const send = parts.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const seconds = parts.timeoutSeconds ?? 20;
  const apiUrl = apiUrlOf(site).replace(/\/$/, '');
  const { origin } = new URL(apiUrl);

  const locate = (path: string, query: JsonCall['query'] = {}): URL | undefined => {
    const url = URL.parse(path.startsWith('/') ? apiUrl + path : path);
    if (url === null || url.origin !== origin) return undefined;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };

  // With host permission even the default credentials mode would send, and overwrite, the user's own session.
  const basics: RequestInit = { credentials: 'omit', redirect: 'manual', cache: 'no-store' };
  const disguise: Record<string, string> = userAgent === undefined ? {} : { 'User-Agent': userAgent };

  /** A request to Jira's own origin; a Referer there is what lets Firefox pass the XSRF filter. */
  const requestOf = (init: RequestInit, headers: Record<string, string>): RequestInit => ({
    ...basics,
    ...init,
    headers: { ...headers, ...disguise },
    ...(userAgent !== undefined && { referrer: `${apiUrl}/` }),
  });

  /** One exchange, read to its end within the time limit. */
  const exchange = async <T>(
    url: URL,
    init: RequestInit,
    read: (response: Response) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<Result<T>> => {
    const limit = AbortSignal.timeout(seconds * 1000);
    try {
      const response = await send(url.href, { ...init, signal: signal ? AbortSignal.any([limit, signal]) : limit });
      return ok(await read(response));
    } catch {
      if (limit.aborted || signal?.aborted) return refuse({ kind: 'timeout', seconds });
      return refuse(await whyNothingCame(url.origin));
    }
  };

  /** `fetch` says only that it failed; what the browser knows narrows it down (jira-api.md §11.1). */
  const whyNothingCame = async (target: string): Promise<Failure> => {
    if (!(await hasPermission(target))) return { kind: 'no-host-permission', origin: target };
    return online() ? { kind: 'unreachable', origin: target } : { kind: 'offline' };
  };

  /** Runs an exchange with the log-in, where there is one. */
  const signed = async <T>(act: (login: Record<string, string>) => Promise<Result<T>>): Promise<Result<T>> => {
    if (authorise === undefined) return act({});
    return (await authorise((authorization) => act({ Authorization: authorization }))) ?? refuse({ kind: 'no-secret' });
  };

  const once = (call: JsonCall, url: URL): Promise<Result<RawAnswer>> => {
    const { method = 'GET', signal } = call;
    const headers: Record<string, string> = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (method !== 'GET') headers['Content-Type'] = 'application/json';
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    return signed((login) => exchange(url, requestOf({ method, body }, { ...headers, ...login }), readAnswer, signal));
  };

  const converse = createConversation({
    once,
    asked: { origin, authorised: authorise !== undefined },
    online,
    onXsrf: async () => (await parts.onXsrf?.(apiUrl)) === true,
    pause: parts.pause ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
    random: parts.random ?? Math.random,
  });

  return {
    apiUrl,
    async json(call) {
      const url = locate(call.path, call.query);
      return url === undefined ? refuse({ kind: 'bad-url' }) : converse(call, url);
    },
    async look(path) {
      const url = locate(path);
      if (url === undefined) return refuse({ kind: 'bad-url' });
      return exchange(url, requestOf({ method: 'GET' }, { Accept: 'text/html,application/json' }), readAnswer);
    },
    async image(address) {
      const url = URL.parse(address);
      if (url === null) return refuse({ kind: 'bad-url' });
      // An attachment on Cloud redirects to a media host; the browser takes the log-in off on the way there.
      const image = await (url.origin === origin
        ? signed((login) =>
            exchange(url, requestOf({ redirect: 'follow' }, { Accept: 'image/*', ...login }), readImage),
          )
        : exchange(url, { ...basics, redirect: 'follow', referrerPolicy: 'no-referrer' }, readImage));
      return image.ok ? image.value : image;
    },
  };
}

async function readAnswer(response: Response): Promise<RawAnswer> {
  const { status, headers, type } = response;
  return { status, headers, opaque: type === 'opaqueredirect', body: await response.text() };
}
