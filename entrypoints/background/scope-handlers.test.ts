import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import type { Scope, ScopeFields } from '../../utils/scope/scope.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { connection, git, ownPage, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

let jira: JiraSandbox;
let worker: Worker;
/** Another one in each test: what a worker asks ahead of time must not arrive in the next. */
let id: string;

const shop: Scope = { host: git, path: 'shop', settings: 'custom', fields: { prefix: 'jira#' } };
const scope = (path: string, fields: Partial<ScopeFields>, settings: Scope['settings'] = 'default'): Scope => ({
  host: git,
  path,
  settings,
  fields,
});

afterAll(() => vi.unstubAllGlobals());
beforeAll(async () => {
  jira = await startJira({ flavour: 'dc-9.12' });
  return () => jira.close();
});
beforeEach(async () => {
  jira.reset();
  id = crypto.randomUUID();
  worker = await startWorker({
    version: 2,
    connections: [
      connection(id, { webUrl: jira.url, auth: { method: 'password', account: jira.credentials.account } }),
    ],
    hosts: [{ url: git }],
    scopes: [shop],
  });
  await worker.vault.put(id, jira.origin, new Secret(jira.credentials.secret));
  worker.reach.granted.add('http://127.0.0.1/*');
});

const save = (one: Scope, base?: Scope) => worker.handlers['scope.save']({ scope: one, base }, ownPage);
const remove = (path: string) => worker.handlers['scope.remove']({ host: git, path }, ownPage);
const move = (from: string, to: string, host = git) =>
  worker.handlers['scope.move']({ from: { host: git, path: from }, to: { host, path: to } }, ownPage);
const kept = async () => {
  const loaded = await worker.settings.load();
  return loaded.ok ? loaded.value.scopes : undefined;
};
const refused = (why: string) => ({ ok: false, failure: expect.objectContaining({ kind: 'scope-refused', why }) });

describe('saving a scope', () => {
  it('keeps it tidy and shows it', async () => {
    const saved = scope('shop/web', { ignore: ['UTF'] });
    expect(await save(scope(' /shop/web/', { ignore: ['utf ', ''] }))).toMatchObject({
      ok: true,
      value: { scopes: [shop, saved] },
    });
    expect(await kept()).toEqual([shop, saved]);
  });

  it('writes a path as it is written already', async () => {
    await save({ ...shop, path: 'SHOP', fields: { prefix: 'x#' } }, shop);
    expect(await kept()).toEqual([{ ...shop, fields: { prefix: 'x#' } }]);
  });

  it('keeps what has changed in another window meanwhile', async () => {
    await save({ ...shop, fields: { prefix: 'jira#', active: false } }, shop);
    await save({ ...shop, fields: { prefix: 'x#' } }, shop);
    expect(await kept()).toMatchObject([{ fields: { prefix: 'x#', active: false } }]);
  });

  it('that says nothing removes it', async () => {
    await save(scope('shop', {}), shop);
    expect(await kept()).toEqual([]);
  });

  it.each<[string, Scope, string]>([
    ['of a host that is not enabled', { ...shop, host: 'https://other.test' }, 'host'],
    ['of no path', scope('shop//web', { active: false }), 'path'],
    ['of an address', scope('https://git.test/shop', { active: false }), 'path'],
    [
      'with too many ignored keys',
      scope('x', { ignore: Array.from({ length: 201 }, (_, at) => `UTF-${at}`) }),
      'invalid',
    ],
    ['with transitions that are no numbers', scope('x', { transitions: 'custom', transitionIds: 'Done' }), 'invalid'],
    ['with a list of no projects', scope('x', { issuesEnabled: true, projectKeys: ['not a key'] }), 'invalid'],
    ['with vulnerabilities and no type', scope('x', { vulnerabilitiesEnabled: true }), 'invalid'],
    ['with a connection that is not there', scope('x', { connection: 'gone' }), 'invalid'],
  ])('%s is refused, and nothing changes', async (_case, one, why) => {
    const group: Scope = { ...shop, fields: { pattern: '[A-Z]*[A-Z]+-\\d+' } };
    await save(group, shop);
    expect(await save(one)).toEqual(refused(why));
    expect(await kept()).toEqual([group]);
  });
});

describe('removing a scope', () => {
  it('leaves those below it', async () => {
    await save(scope('shop/web', { active: false }));
    await remove('shop');
    expect(await kept()).toMatchObject([{ path: 'shop/web' }]);
  });

  it('that is gone already is no trouble', async () => {
    expect(await remove('nowhere')).toMatchObject({ ok: true, value: { scopes: [shop] } });
  });
});

describe('moving a scope', () => {
  it('takes along what is below it', async () => {
    await save(scope('shop/web', { active: false }));
    expect(await move('shop', '/store/')).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([{ path: 'store' }, { path: 'store/web' }]);
  });

  it.each<[string, string, string, string, string?]>([
    ['onto another one', 'shop/web', 'Shop', 'taken'],
    ['onto an instance', 'shop', '', 'path'],
    ['of an instance', '', 'shop', 'path'],
    ['to no path', 'shop', 'a//b', 'path'],
    ['to a host that is not enabled', 'shop', 'shop', 'path', 'https://other.test'],
  ])('%s is refused, and nothing changes', async (_case, from, to, why, host) => {
    await save(scope('shop/web', { active: false }));
    const before = await kept();
    expect(await move(from, to, host)).toEqual(refused(why));
    expect(await kept()).toEqual(before);
  });
});

describe('what Jira has', () => {
  it('is the types of a project, by their ids, without those of subtasks', async () => {
    const types = await worker.handlers['project.types']({ connection: id, project: 'SHOP' }, ownPage);
    expect(types).toEqual({ ok: true, value: expect.arrayContaining([{ id: expect.any(String), name: 'Bug' }]) });
    expect(JSON.stringify(types)).not.toMatch(/sub-?task/i);
  });

  it.each([
    ['a project in which nothing can be created', 'NOPE', { ok: true, value: [] }],
    ['what is no key', 'shop/web', { ok: false, failure: { kind: 'no-project', project: 'shop/web' } }],
  ])('is said not to be there: %s', async (_case, project, expected) => {
    expect(await worker.handlers['project.types']({ connection: id, project }, ownPage)).toMatchObject(expected);
  });

  it('is the keys of its projects', async () => {
    expect(await worker.handlers['project.keys']({ connection: id }, ownPage)).toMatchObject({
      ok: true,
      value: expect.arrayContaining(['SHOP', 'OPS']),
    });
  });
});
