import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { apiUrlOf, type Connection } from '../settings/document.ts';
import type { Authorise } from './authorise.ts';
import { judge, type RawAnswer } from './judge.ts';
import { parseJson } from './error-body.ts';
import { readImage } from './read-image.ts';
import { pauseBeforeRetry } from './retry.ts';

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
  const { site, authorise, userAgent, online, hasPermission, onXsrf } = parts;
  const send = parts.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const seconds = parts.timeoutSeconds ?? 20;
  const pause = parts.pause ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
  const random = parts.random ?? Math.random;
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

  const once = async (call: JsonCall, url: URL): Promise<Result<RawAnswer>> => {
    const method = call.method ?? 'GET';
    const headers: Record<string, string> = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (method !== 'GET') headers['Content-Type'] = 'application/json';
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    return signed((login) =>
      exchange(url, requestOf({ method, body }, { ...headers, ...login }), readAnswer, call.signal),
    );
  };

  const attempt = async (call: JsonCall, url: URL): Promise<Result<RawAnswer>> => {
    const wasOnline = online();
    const answer = await once(call, url);
    if (!answer.ok) return isWrite(call) && wasOnline ? refuse(orUnknown(answer.failure)) : answer;
    const failure = judge(answer.value, { origin, authorised: authorise !== undefined });
    return failure === undefined ? answer : refuse(failure);
  };

  const json = async (call: JsonCall): Promise<Result<Answer>> => {
    const url = locate(call.path, call.query);
    if (url === undefined) return refuse({ kind: 'bad-url' });
    for (let tries = 1; ; tries += 1) {
      const answer = await attempt(call, url);
      if (answer.ok) return readJson(answer.value);
      const { failure } = answer;
      // Refused before Jira did anything: the one case in which a write may be sent again.
      const refusedUnread = failure.kind === 'xsrf' && tries === 1 && (await onXsrf?.(apiUrl)) === true;
      const wait = isWrite(call) ? undefined : pauseBeforeRetry(failure, tries, random());
      if (!refusedUnread && wait === undefined) return answer;
      if (wait !== undefined) await pause(wait);
    }
  };

  return {
    apiUrl,
    json,
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

const isWrite = (call: JsonCall): boolean => (call.method ?? 'GET') !== 'GET' && call.readsOnly !== true;

/** A write whose answer is lost may have arrived, unless the browser never let it out. */
const orUnknown = (failure: Failure): Failure =>
  failure.kind === 'no-host-permission' || failure.kind === 'no-secret' ? failure : { kind: 'unknown-outcome' };

async function readAnswer(response: Response): Promise<RawAnswer> {
  const { status, headers, type } = response;
  return { status, headers, opaque: type === 'opaqueredirect', body: await response.text() };
}

function readJson({ status, headers, body }: RawAnswer): Result<Answer> {
  if (body.trim() === '') return ok({ status, headers, json: undefined });
  const json = parseJson(body);
  return json === undefined ? refuse({ kind: 'unexpected-answer', what: 'no JSON' }) : ok({ status, headers, json });
}
