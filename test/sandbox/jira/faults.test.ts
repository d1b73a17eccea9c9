import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-9.12' });
const both = [
  ['Cloud', cloud, '/rest/api/3', adfOf('hello')],
  ['Data Center', dc, '/rest/api/2', 'hello'],
] as const;

beforeEach(() => {
  cloud.reset();
  dc.reset();
});
afterAll(() => Promise.all([cloud.close(), dc.close()]));

describe.each(both)('%s', (_name, jira, api, comment) => {
  const comments = () => jira.state.issues['SHOP-490']?.comments ?? [];
  const post = () => ask(jira, `${api}/issue/SHOP-490/comment`, { method: 'POST', body: { body: comment } });

  it('is down: no answer, nothing done', async () => {
    jira.faults.down = true;
    await expect(post()).rejects.toThrow('fetch failed');
    expect(comments()).toEqual([]);
    expect(jira.requests.at(-1)).toMatchObject({ method: 'POST', status: 0 });
  });

  it('loses the answer of a write after it was done, and no answer of a read', async () => {
    jira.faults.failWrites = 'lost-answer';
    await expect(post()).rejects.toThrow('fetch failed');
    expect(comments()).toHaveLength(1);
    expect((await ask(jira, `${api}/issue/SHOP-490`)).status).toBe(200);
  });

  it('sits behind a proxy that gives up', async () => {
    jira.faults.status = 503;
    const told = await ask(jira, `${api}/myself`);
    expect([told.status, told.headers.get('content-type')]).toEqual([503, 'text/html;charset=UTF-8']);
  });

  it('sits behind an SSO that answers everything with its page', async () => {
    jira.faults.htmlLogin = true;
    const told = await ask(jira, `${api}/myself`);
    expect([told.status, told.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8']);
  });

  it.each([
    [{ retryAfter: 7 }, '7', 'application/json'],
    [{ retryAfter: undefined }, null, 'application/json'],
    [{ resetAfter: 7 }, null, 'application/json'],
    [{ page: true }, null, 'text/html'],
  ] as const)('limits the rate, %o', async (rateLimited, retryAfter, type) => {
    jira.faults.rateLimited = rateLimited;
    const told = await ask(jira, `${api}/myself`);
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, retryAfter]);
    expect(told.headers.get('content-type')).toContain(type);
  });

  it('breaks a connection before a write is done, and leaves reads alone', async () => {
    jira.faults.failWrites = 'before';
    await expect(post()).rejects.toThrow('fetch failed');
    expect(comments()).toEqual([]);
    expect((await ask(jira, `${api}/issue/SHOP-490`)).status).toBe(200);
  });

  it.each(['truncate', 'reset'] as const)('breaks within the answer by %s, after the deed', async (fault) => {
    jira.faults[fault] = true;
    await expect(post()).rejects.toThrow('terminated');
    await expect(ask(jira, `${api}/myself`)).rejects.toThrow('terminated');
    expect(comments()).toHaveLength(1);
    expect(jira.requests.at(-1)).toMatchObject({ status: 200 });
  });

  it('loses answers that have no body to be cut', async () => {
    jira.faults.truncate = true;
    const body = { transition: { id: '11' } };
    await expect(ask(jira, `${api}/issue/SHOP-490/transitions`, { method: 'POST', body })).rejects.toThrow('fetch');
    expect(jira.state.issues['SHOP-490']?.status).toBe('In progress');
    expect(jira.requests.at(-1)).toMatchObject({ status: 0 });
  });

  it('sends everything to an SSO elsewhere', async () => {
    jira.faults.redirectTo = 'https://sso.test/login?back=jira';
    const told = await ask(jira, `${api}/myself`);
    expect([told.status, told.headers.get('location')]).toEqual([302, 'https://sso.test/login?back=jira']);
  });

  it.each([[{}], ['hello'], [[1, 2]], [null]])('answers %j instead of what was asked', async (oddBody) => {
    jira.faults.oddBody = oddBody;
    expect(await ask(jira, `${api}/myself`)).toMatchObject({ status: 200, body: oddBody });
  });

  it.each([
    ['status415', 415],
    ['conflict', 409],
    ['tooLarge', 413],
  ] as const)('refuses writes, and them alone: %s', async (fault, status) => {
    jira.faults[fault] = true;
    expect((await post()).status).toBe(status);
    expect(comments()).toEqual([]);
    expect((await ask(jira, `${api}/myself`)).status).toBe(200);
  });

  it('complains of fields', async () => {
    jira.faults.invalidFields = { comment: 'Too short.' };
    expect(await post()).toMatchObject({ status: 400, body: { errors: { comment: 'Too short.' } } });
    expect(comments()).toEqual([]);
  });

  it('takes its time', async () => {
    jira.faults.latencyMs = 60;
    const start = performance.now();
    await ask(jira, `${api}/myself`);
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  it('fails on some paths alone', async () => {
    Object.assign(jira.faults, { status: 502, paths: /\/comment$/ });
    expect((await post()).status).toBe(502);
    expect((await ask(jira, `${api}/myself`)).status).toBe(200);
  });

  it('goes back to the seed', async () => {
    await post();
    jira.faults.status = 503;
    const { state, faults } = jira;
    jira.reset();
    expect(comments()).toEqual([]);
    expect(jira.requests).toEqual([]);
    expect([jira.state, jira.faults]).toEqual([state, faults]);
    expect((await ask(jira, `${api}/myself`)).status).toBe(200);
  });

  it('saves its state and goes back to it', async () => {
    await post();
    const saved = jira.save();
    jira.reset();
    expect(comments()).toEqual([]);
    jira.load(saved);
    expect(comments()).toHaveLength(1);
    const told = await ask(jira, `${api}/issue/SHOP-490/comment`);
    expect(dig(told.body, 'total')).toBe(1);
  });

  it('records what it got', async () => {
    await post();
    expect(jira.requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        body: { body: comment },
        query: {},
        user: 'mkowalski',
        asNobody: false,
        status: 201,
      }),
    ]);
  });
});

describe('the rate limit of Cloud', () => {
  const now = () => Date.parse('2026-11-20T14:30:00.000Z');

  it.each([
    [{ resetAfter: 90 }, '2026-11-20T14:31:30.000Z', null],
    [{ retryAfter: 5 }, '2026-11-20T14:30:05.000Z', '5'],
    [{}, null, null],
  ])('of %o', async (rateLimited, reset, wait) => {
    const jira = await startJira({ flavour: 'cloud', now });
    jira.faults.rateLimited = rateLimited;
    const { headers } = await ask(jira, '/rest/api/3/myself');
    expect([headers.get('x-ratelimit-reset'), headers.get('retry-after')]).toEqual([reset, wait]);
    await jira.close();
  });
});

describe('a sandbox', () => {
  it('ends with its signal', async () => {
    const controller = new AbortController();
    const jira = await startJira({ flavour: 'dc-9.12', signal: controller.signal });
    controller.abort();
    await expect(ask(jira, '/rest/api/2/serverInfo')).rejects.toThrow('fetch failed');
  });
});
