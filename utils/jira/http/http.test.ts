import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../result/failure.ts';
import { refuse } from '../../result/result.ts';
import { Secret } from '../../vault/secret.ts';
import { authoriseWith } from './authorise.ts';
import { createHttp, type HttpParts, type JsonCall } from './http.ts';

const site = { webUrl: 'https://example.org/jira', apiUrl: '' };
const token = 'tok-4711';
const login = authoriseWith({ method: 'cloud-token', account: 'ada@example.org' }, new Secret(token));

const data = (body: unknown, init: ResponseInit = {}) => Response.json(body, init);
const status = (code: number, headers: Record<string, string> = {}) => new Response('{}', { status: code, headers });

/** Answers one after the other, the last one again and again; an error is thrown. */
function answering(...answers: (Response | Error)[]) {
  const queue = [...answers];
  return vi.fn<typeof globalThis.fetch>(async () => {
    const next = (queue.length > 1 ? queue.shift() : queue[0]?.valueOf()) as Response | Error;
    return next instanceof Response ? next.clone() : Promise.reject(next);
  });
}

const open = (fetch: typeof globalThis.fetch, parts: Partial<HttpParts> = {}) =>
  createHttp({
    site,
    fetch,
    authorise: login,
    online: () => true,
    hasPermission: async () => true,
    pause: async () => undefined,
    random: () => 0,
    ...parts,
  });

const sentBy = (fetch: ReturnType<typeof answering>, at = 0) => {
  const [url, init] = fetch.mock.calls[at] ?? [];
  return { url, init, headers: new Headers(init?.headers) };
};

describe('a request', () => {
  it('goes out without cookies, redirects or cache, and with the log-in', async () => {
    const fetch = answering(data({ a: 1 }));
    const answer = await open(fetch).json({ path: '/rest/api/2/myself', query: { a: 'b c' } });
    expect(answer).toMatchObject({ ok: true, value: { status: 200, json: { a: 1 } } });
    const { url, init, headers } = sentBy(fetch);
    expect(url).toBe('https://example.org/jira/rest/api/2/myself?a=b+c');
    expect(init).toMatchObject({ method: 'GET', credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    expect(init).not.toHaveProperty('referrer');
    expect(Object.fromEntries(headers)).toEqual({
      accept: 'application/json',
      authorization: `Basic ${btoa(`ada@example.org:${token}`)}`,
      'x-atlassian-token': 'no-check',
    });
  });

  it('says what it is in Firefox, and where it comes from', async () => {
    const fetch = answering(data({}));
    await open(fetch, { userAgent: 'Lozenge/1.0' }).json({ path: '/x' });
    expect(sentBy(fetch).headers.get('User-Agent')).toBe('Lozenge/1.0');
    expect(sentBy(fetch).init?.referrer).toBe('https://example.org/jira/');
  });

  it.each([
    ['reads', { path: '/x' }],
    ['writes', { method: 'POST', path: '/x', body: {} }],
  ] as const)('takes the browser’s session along where that is wanted, and nothing else: %s', async (_name, call) => {
    const fetch = answering(data({}));
    await open(fetch, { authorise: undefined, method: 'session', userAgent: 'Lozenge/1.0' }).json(call);
    expect(sentBy(fetch).init).toMatchObject({ credentials: 'include', referrer: 'https://example.org/jira/' });
    expect(sentBy(fetch).headers.has('Authorization')).toBe(false);
    expect(sentBy(fetch).headers.get('X-Atlassian-Token')).toBe('no-check');
  });

  it.each(['cloud-token', 'pat', 'password'] as const)('leaves the session at home with a %s', async (method) => {
    const fetch = answering(data({}));
    await open(fetch, { method }).json({ path: '/x' });
    expect(sentBy(fetch).init).toMatchObject({ credentials: 'omit' });
  });

  it('looks around as nobody, whatever the way to sign in', async () => {
    const fetch = answering(data({}));
    await open(fetch, { authorise: undefined, method: 'session' }).look('/');
    expect(sentBy(fetch).init).toMatchObject({ credentials: 'omit' });
  });

  it('names its content also where it has none', async () => {
    const fetch = answering(new Response(null, { status: 204 }));
    const answer = await open(fetch).json({ method: 'DELETE', path: '/x' });
    expect(answer).toMatchObject({ ok: true, value: { status: 204, json: undefined } });
    expect(sentBy(fetch).headers.get('Content-Type')).toBe('application/json');
  });

  it.each([
    ['another host', 'https://evil.example/x'],
    ['another scheme', 'http://example.org/x'],
    ['another port', 'https://example.org:8443/x'],
  ])('never leaves the origin: %s', async (_name, path) => {
    const fetch = answering(data({}));
    expect(await open(fetch).json({ path })).toEqual({ ok: false, failure: { kind: 'bad-url' } });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each(['..', '.', '%2e%2e', '.%2E'])('never leaves the place it names: %s', async (id) => {
    const fetch = answering(data({}));
    expect(await open(fetch).json({ path: `/rest/api/2/issue/${id}` })).toMatchObject({ failure: { kind: 'bad-url' } });
    expect(await open(fetch).json({ path: `/rest/api/2/issue/${id}/comment` })).toMatchObject({ ok: false });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('may name what has dots in it', async () => {
    const fetch = answering(data({}));
    await open(fetch).json({ path: '/rest/api/2/issue/A-1/properties/com.acme..x', query: { jql: 'a/../b' } });
    expect(sentBy(fetch).url).toBe(
      'https://example.org/jira/rest/api/2/issue/A-1/properties/com.acme..x?jql=a%2F..%2Fb',
    );
  });

  it('is not made without a secret', async () => {
    const fetch = answering(data({}));
    expect(await open(fetch, { authorise: async () => refuse({ kind: 'no-secret' }) }).json({ path: '/x' })).toEqual({
      ok: false,
      failure: { kind: 'no-secret' },
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('no answer', () => {
  const refused = new TypeError('Failed to fetch');
  const read = { path: '/x' };
  const write = { method: 'POST', path: '/x', body: {} } as const;
  it.each<[string, JsonCall, Partial<HttpParts>, Failure]>([
    ['a read, unreachable', read, {}, { kind: 'unreachable', origin: 'https://example.org' }],
    ['a read, offline', read, { online: () => false }, { kind: 'offline' }],
    ['a write, lost on the way', write, {}, { kind: 'unknown-outcome' }],
    ['a write, offline from the start', write, { online: () => false }, { kind: 'offline' }],
    ['a POST that reads', { ...write, readsOnly: true }, {}, { kind: 'unreachable', origin: 'https://example.org' }],
  ])('%s', async (_name, call, parts, failure) => {
    const fetch = answering(refused);
    expect(await open(fetch, parts).json(call)).toEqual({ ok: false, failure });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (http: ReturnType<typeof open>) => Promise<unknown>, Partial<HttpParts>]>([
    ['a read', (http) => http.json(read), {}],
    ['a write', (http) => http.json(write), {}],
    ['a picture', (http) => http.image('https://example.org/a.png'), {}],
    ['with the session', (http) => http.json(read), { authorise: undefined, method: 'session' }],
  ])('is asked for without the user’s permission: %s', async (_name, ask, parts) => {
    const fetch = answering(data({}));
    const failure = { kind: 'no-host-permission', origin: 'https://example.org' };
    expect(await ask(open(fetch, { hasPermission: async () => false, ...parts }))).toEqual({ ok: false, failure });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<HttpParts>]>([
    ['as nobody', { authorise: undefined, hasPermission: async () => false }],
    ['on the way', { hasPermission: vi.fn(async () => false).mockResolvedValueOnce(true) }],
  ])('means that the permission was lost, if it was: %s', async (_name, parts) => {
    const failure = { kind: 'no-host-permission', origin: 'https://example.org' };
    expect(await open(answering(refused), parts).json(read)).toEqual({ ok: false, failure });
  });

  describe('that the browser knows more of', () => {
    const whole = { kind: 'connection-refused', origin: 'https://example.org' };
    const knowing = () => {
      const end = vi.fn<() => void>();
      const watch = vi.fn((_url: string) => ({ why: async () => 'connection-refused' as const, end }));
      return { watch, end };
    };

    it('says why', async () => {
      const { watch, end } = knowing();
      expect(await open(answering(refused), { watch }).json(read)).toEqual({ ok: false, failure: whole });
      expect(watch).toHaveBeenCalledExactlyOnceWith('https://example.org/jira/x');
      expect(end).toHaveBeenCalledOnce();
    });

    it('is watched no longer than it takes', async () => {
      const { watch, end } = knowing();
      await open(answering(data({})), { watch }).json(read);
      expect(end).toHaveBeenCalledOnce();
    });

    it.each<[string, Partial<HttpParts>, string]>([
      ['offline', { online: () => false }, 'offline'],
      ['permission lost', { authorise: undefined, hasPermission: async () => false }, 'no-host-permission'],
      ['nothing of use', { watch: () => ({ why: async () => undefined, end: () => undefined }) }, 'unreachable'],
    ])('counts after what is certain: %s', async (_name, parts, kind) => {
      const answer = await open(answering(refused), { ...knowing(), ...parts }).json(read);
      expect(answer).toMatchObject({ failure: { kind } });
    });

    it('does not prove that a write did not arrive', async () => {
      const answer = await open(answering(refused), knowing()).json(write);
      expect(answer).toEqual({ ok: false, failure: { kind: 'unknown-outcome' } });
    });
  });

  const never: typeof globalThis.fetch = (_url, init) =>
    new Promise((_, fail) => init?.signal?.addEventListener('abort', () => fail(init.signal?.reason)));

  it.each([
    ['a read', read, { kind: 'timeout', seconds: 0.01 }],
    ['a write', write, { kind: 'unknown-outcome' }],
  ])('in time: %s', async (_name, call, failure) => {
    expect(await open(never, { timeoutSeconds: 0.01 }).json(call)).toEqual({ ok: false, failure });
  });

  it('ends with its caller', async () => {
    const signal = AbortSignal.abort();
    const aborted: typeof globalThis.fetch = async (_url, init) => Promise.reject(init?.signal?.reason);
    expect(await open(aborted).json({ path: '/x', signal })).toMatchObject({ failure: { kind: 'timeout' } });
  });

  it('is a body that breaks off', async () => {
    const broken = new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('reset')) }));
    const fetch: typeof globalThis.fetch = async () => broken;
    expect(await open(fetch).json(read)).toMatchObject({ failure: { kind: 'unreachable' } });
  });
});

describe('an answer that does not end', () => {
  const endless = () => {
    const chunk = new Uint8Array(1_000_000).fill(32);
    const cancel = vi.fn<() => void>();
    const body = new ReadableStream<Uint8Array>(
      { pull: (stream) => stream.enqueue(chunk), cancel },
      { highWaterMark: 0 },
    );
    return { fetch: async () => new Response(body), cancel };
  };

  it.each<[string, JsonCall, Failure]>([
    ['a read', { path: '/x' }, { kind: 'unexpected-answer', what: 'more than 20 MB' }],
    ['a write', { method: 'POST', path: '/x' }, { kind: 'unknown-outcome' }],
  ])('is broken off after 20 MB: %s', async (_name, call, failure) => {
    const { fetch, cancel } = endless();
    expect(await open(fetch).json(call)).toEqual({ ok: false, failure });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('trying again', () => {
  it.each([
    ['a gateway that recovers', [status(503), data({ a: 1 })], 2, true],
    ['a short limit', [status(429, { 'Retry-After': '2' }), data({ a: 1 })], 2, true],
    ['a limit without a word', [status(429), data({})], 2, true],
    ['a long limit', [status(429, { 'Retry-After': '60' })], 1, false],
    ['a gateway that stays down', [status(502)], 3, false],
    ['an error of Jira itself', [status(500)], 1, false],
    ['a wrong password', [status(401)], 1, false],
  ])('a read: %s', async (_name, answers, calls, done) => {
    const fetch = answering(...answers);
    expect((await open(fetch).json({ path: '/x' })).ok).toBe(done);
    expect(fetch).toHaveBeenCalledTimes(calls);
  });

  it.each([503, 429, 502, 504])('never a write: %s', async (code) => {
    const fetch = answering(status(code, { 'Retry-After': '1' }));
    await open(fetch).json({ method: 'POST', path: '/x', body: {} });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe("Jira's XSRF filter", () => {
  const xsrf = () => new Response('XSRF check failed', { status: 403 });
  const post = { method: 'POST', path: '/x', body: { a: 1 } } as const;

  it('is answered once, with the same request', async () => {
    const fetch = answering(xsrf(), data({ id: 1 }, { status: 201 }));
    const onXsrf = vi.fn(async () => true);
    expect(await open(fetch, { onXsrf }).json(post)).toMatchObject({ ok: true });
    expect(onXsrf).toHaveBeenCalledExactlyOnceWith('https://example.org/jira');
    expect(sentBy(fetch, 1).init?.body).toBe('{"a":1}');
  });

  it.each([
    ['the answer does not help', async () => true, 2],
    ['there is no answer', async () => false, 1],
    ['nobody can answer', undefined, 1],
  ])('stays a failure when %s', async (_name, onXsrf, calls) => {
    const fetch = answering(xsrf());
    expect(await open(fetch, onXsrf ? { onXsrf } : {}).json(post)).toEqual({ ok: false, failure: { kind: 'xsrf' } });
    expect(fetch).toHaveBeenCalledTimes(calls);
  });
});

describe('an image', () => {
  const png = (length: number, type = 'image/png; charset=utf-8') =>
    new Response(new Uint8Array(length), { headers: { 'Content-Type': type } });

  it('comes as a data URL, through redirects', async () => {
    const fetch = answering(png(3));
    expect(await open(fetch).image('https://example.org/secure/a.png')).toEqual({
      ok: true,
      value: 'data:image/png;base64,AAAA',
    });
    expect(sentBy(fetch).init).toMatchObject({ redirect: 'follow', credentials: 'omit' });
    expect(sentBy(fetch).headers.has('Authorization')).toBe(true);
  });

  it.each([
    [
      'comes with the session from Jira itself, and through no redirect',
      'https://example.org/a.png',
      'include',
      'manual',
    ],
    ['comes without it from elsewhere', 'https://secure.gravatar.com/a', 'omit', 'follow'],
  ])('%s', async (_name, url, credentials, redirect) => {
    const fetch = answering(png(3));
    await open(fetch, { authorise: undefined, method: 'session' }).image(url);
    expect(sentBy(fetch).init).toMatchObject({ credentials, redirect });
  });

  it('of another host gets no log-in and no referrer', async () => {
    const fetch = answering(png(3));
    await open(fetch, { userAgent: 'Lozenge/1.0' }).image('https://secure.gravatar.com/a');
    expect(sentBy(fetch).headers.has('Authorization')).toBe(false);
    expect(sentBy(fetch).init).toMatchObject({ referrerPolicy: 'no-referrer' });
  });

  it.each([
    ['SVG', png(3, 'image/svg+xml'), { kind: 'unexpected-answer', what: 'image/svg+xml' }],
    ['a log-in page', png(3, 'text/html'), { kind: 'login-page' }],
    ['more than 2 MB', png(2_000_001), { kind: 'too-large' }],
    ['nothing there', status(404), { kind: 'not-found' }],
    ['closed to the token', status(401), { kind: 'forbidden', messages: [] }],
  ])('is refused: %s', async (_name, answer, failure) => {
    expect(await open(answering(answer)).image('https://example.org/a')).toEqual({ ok: false, failure });
  });
});

describe('the secret', () => {
  it.each([
    ['a network error that quotes it', new TypeError(`bad header Basic ${btoa(`ada@example.org:${token}`)}`)],
    ['401', status(401)],
    ['a body that is no JSON', new Response('nonsense')],
  ])('is in no failure: %s', async (_name, answer) => {
    const text = JSON.stringify(await open(answering(answer)).json({ path: '/x' }));
    expect(text).toContain('"ok":false');
    expect(text).not.toContain(token);
    expect(text).not.toContain(btoa(`ada@example.org:${token}`));
  });
});
