import { refuse, type Result } from '../../result/result.ts';
import { apiUrlOf, type Connection } from '../../settings/document.ts';
import { logInPageOf } from '../web-url.ts';
import type { SignIn } from './authorise.ts';
import { createConversation } from './conversation.ts';
import { createExchange, type ExchangeParts } from './exchange.ts';
import type { RawAnswer } from './judge.ts';
import { readAnswer } from './read-answer.ts';
import { readImage } from './read-image.ts';

export interface JsonCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Behind the API URL, `/rest/api/2/myself`; or a whole URL of the same origin. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Files, sent as multipart instead of `body`. */
  readonly form?: FormData;
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

export interface HttpParts extends Partial<SignIn>, Pick<ExchangeParts, 'online' | 'hasPermission' | 'watch'> {
  readonly site: Pick<Connection, 'webUrl' | 'apiUrl'> & Partial<Pick<Connection, 'deployment'>>;
  /** `Lozenge/<version>` where the browser lets `fetch` set it (Firefox); elsewhere `undefined`. */
  readonly userAgent?: string | undefined;
  /** Called when Jira's XSRF filter refused a write; answers whether sending once more makes sense. */
  readonly onXsrf?: (apiUrl: string) => Promise<boolean>;
  readonly fetch?: typeof globalThis.fetch;
  readonly timeoutSeconds?: number;
  /** Waits for so many milliseconds before a read is repeated. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  readonly random?: () => number;
  readonly clock?: () => number;
}

/** An id that is nothing but dots would make another address of the one it is put into, encoded or not. */
const leadsUp = /\/(\.|%2e){1,2}(?=[/?#]|$)/i;

/**
 * Opens the way to one Jira. Each request is kept to the origin of its API URL (architecture.md, decision 10). Without a way
 * to sign in, requests go out as nobody.
 */
export function createHttp(parts: HttpParts): Http {
  const { site, authorise, method, userAgent } = parts;
  const exchange = createExchange({
    ...parts,
    send: parts.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    seconds: parts.timeoutSeconds ?? 20,
  });
  const apiUrl = apiUrlOf(site).replace(/\/$/, '');
  const { origin } = new URL(apiUrl);
  const isSigned = authorise !== undefined || method === 'session';

  const locate = (path: string, query: JsonCall['query'] = {}): URL | undefined => {
    const url = URL.parse(path.startsWith('/') ? apiUrl + path : path);
    if (url === null || url.origin !== origin || leadsUp.test(path)) return undefined;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };

  // With host permission even the default credentials mode would send, and overwrite, the user's own session.
  const basics: RequestInit = { credentials: 'omit', redirect: 'manual', cache: 'no-store' };
  /**
   * Only who wants to act as the browser's user lets the browser say who that is. No redirect is followed then: the browser
   * would take the user's cookies of wherever it leads along, and a Jira could act as the user on the Git host.
   */
  const asMe: RequestInit = method === 'session' ? { credentials: 'include', redirect: 'manual' } : {};
  const disguise: Record<string, string> = userAgent === undefined ? {} : { 'User-Agent': userAgent };

  /** A request to Jira's own origin; a Referer there is what lets Firefox pass the XSRF filter. */
  const requestOf = (init: RequestInit, headers: Record<string, string>): RequestInit => ({
    ...basics,
    ...init,
    headers: { ...headers, ...disguise },
    ...(userAgent !== undefined && { referrer: `${apiUrl}/` }),
  });

  /**
   * Runs an exchange with the log-in, where there is one. Without the user's permission none goes out: a Jira may let everybody
   * in by CORS, and then the browser would not hold it back.
   */
  const signed = async <T>(act: (login: Record<string, string>) => Promise<Result<T>>): Promise<Result<T>> => {
    if (isSigned && !(await parts.hasPermission(origin))) return refuse({ kind: 'no-host-permission', origin });
    if (authorise === undefined) return act({});
    return authorise((authorization) => act({ Authorization: authorization }));
  };

  const once = (call: JsonCall, url: URL): Promise<Result<RawAnswer>> => {
    const { method: verb = 'GET', signal } = call;
    const headers: Record<string, string> = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    // Of a form the browser itself says the type, with the boundary that it chose.
    if (verb !== 'GET' && call.form === undefined) headers['Content-Type'] = 'application/json';
    const body = call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    return signed((login) =>
      exchange(url, requestOf({ method: verb, body, ...asMe }, { ...headers, ...login }), readAnswer, signal),
    );
  };

  const converse = createConversation({
    once,
    asked: {
      origin,
      authorised: isSigned,
      method,
      logInPage: logInPageOf(site),
      clock: parts.clock ?? Date.now,
    },
    online: parts.online,
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
      // An attachment on Cloud redirects to a media host; the browser takes a token off on the way there.
      return url.origin === origin
        ? signed((login) =>
            exchange(url, requestOf({ redirect: 'follow', ...asMe }, { Accept: 'image/*', ...login }), readImage),
          )
        : exchange(url, { ...basics, redirect: 'follow', referrerPolicy: 'no-referrer' }, readImage);
    },
  };
}
