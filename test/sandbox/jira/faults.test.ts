import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc' });
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
    [7, '7'],
    [undefined, null],
  ])('limits the rate, Retry-After %s', async (retryAfter, header) => {
    jira.faults.rateLimited = { retryAfter };
    const told = await ask(jira, `${api}/myself`);
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, header]);
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

describe('a sandbox', () => {
  it('ends with its signal', async () => {
    const controller = new AbortController();
    const jira = await startJira({ flavour: 'dc', signal: controller.signal });
    controller.abort();
    await expect(ask(jira, '/rest/api/2/serverInfo')).rejects.toThrow('fetch failed');
  });
});
