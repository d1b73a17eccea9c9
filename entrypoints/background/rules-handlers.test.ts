import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import type { Place } from '../../utils/protocol/content-messages.ts';
import type { ScopeFields } from '../../utils/scope/scope.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { connection, git, scriptIn, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const page = `${git}/shop/web/-/merge_requests/1207`;
let jira: JiraSandbox;
let worker: Worker;
let id: string;

afterAll(() => vi.unstubAllGlobals());
beforeAll(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  jira = await startJira({ flavour: 'dc-9.12' });
  return () => jira.close();
});
beforeEach(() => {
  jira.reset();
  id = crypto.randomUUID();
});

/** A worker whose group `shop` says this, and whose project `shop/api` has nothing unusual. */
async function start(fields: Partial<ScopeFields>): Promise<void> {
  const { account, secret } = jira.credentials;
  worker = await startWorker({
    version: 2,
    connections: [connection(id, { webUrl: jira.url, auth: { method: 'password', account } })],
    hosts: [{ url: git }],
    scopes: [
      { host: git, path: 'shop', settings: 'custom', fields },
      { host: git, path: 'shop/api', settings: 'custom', fields: { navigation: false } },
    ],
  });
  await worker.vault.put(id, jira.origin, new Secret(secret));
  worker.reach.granted.add('http://127.0.0.1/*').add('https://git.test/*');
}
const rulesAt = (url: string, shown?: string) => worker.handlers['page.rules']({}, { ...scriptIn(url), shown });

describe('the rules of a page', () => {
  const usual = { ok: true, value: { rules: null, projects: [] } };

  it.each<[string, Partial<ScopeFields>, unknown]>([
    ['nothing unusual', { ignore: ['UTF'] }, usual],
    ['a pattern', { pattern: 'AB-\\d+' }, { ok: true, value: { rules: { pattern: 'AB-\\d+' }, projects: [] } }],
    ['switched off', { active: false, prefix: '#' }, { ok: false, failure: { kind: 'inactive' } }],
  ])('%s', async (_case, fields, expected) => {
    await start(fields);
    expect(await rulesAt(page)).toMatchObject(expected as object);
    expect(jira.requests).toEqual([]);
  });

  it('are those of the project that the tab shows now', async () => {
    await start({ prefix: '#' });
    const api = `${git}/shop/api/-/merge_requests/2`;
    expect(await rulesAt(page, api)).toEqual(usual);
    expect(await rulesAt(api, page)).not.toEqual(usual);
    // Another document is there by now.
    expect(await rulesAt(page, 'https://x.test/shop/api')).not.toEqual(usual);
  });

  it('come with the projects that Jira has, where they are needed', async () => {
    await start({ lowerCaseBranches: true });
    expect(await rulesAt(page)).toMatchObject({
      value: { rules: { lowerCaseBranches: true }, projects: expect.arrayContaining(['SHOP', 'OPS']) },
    });
  });

  it('come without them where Jira is away', async () => {
    await start({ lowerCaseBranches: true });
    jira.faults.status = 404;
    expect(await rulesAt(page)).toMatchObject({ ok: true, value: { projects: [] } });
  });
});

describe('the keys of a page', () => {
  const seen = (...keys: readonly [key: string, ...places: Place[]][]) =>
    keys.map(([key, ...places]) => ({ key, places }));
  const count = async () =>
    worker.handlers['page.keys'](
      { label: 'x', keys: seen(['SHOP-1', 'title'], ['SHOP-2', 'link'], ['UTF-8', 'link'], ['OPS-1', 'commit']) },
      scriptIn(page),
    );

  it.each<[string, string[], string[]]>([
    ['nothing', [], ['SHOP-1', 'SHOP-2', 'UTF-8', 'OPS-1']],
    ['a project that the host takes for one', ['UTF'], ['SHOP-1', 'SHOP-2', 'OPS-1']],
    ['issues', [' shop-2', 'OPS-1'], ['SHOP-1', 'UTF-8']],
    ['everything', ['SHOP', 'UTF', 'OPS'], []],
  ])('without those that are ignored: %s', async (_case, ignore, keys) => {
    await start({ ignore });
    const answer = await count();
    expect(answer.ok && Object.keys(answer.value.keys)).toEqual(keys);
  });

  it('are none where Jira is switched off', async () => {
    await start({ active: false });
    expect(await count()).toEqual({ ok: false, failure: { kind: 'inactive' } });
    expect([worker.reach.injected, jira.requests]).toEqual([[], []]);
  });
});
