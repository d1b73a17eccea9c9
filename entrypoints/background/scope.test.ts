import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../utils/settings/document.ts';
import { scopeOf, isEnabledPage } from './scope.ts';
import { connection, git, scriptIn, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const both: Settings = {
  version: 2,
  connections: [connection('a'), connection('b')],
  hosts: [{ url: git }, { url: `${git}/gitlab` }, { url: 'http://gitlab.test:8100' }, { url: 'https://bare.test' }],
  scopes: [
    { host: git, path: '', settings: 'custom', fields: { connection: 'a' } },
    { host: git, path: 'shop', settings: 'custom', fields: { connection: 'b' } },
    { host: `${git}/gitlab`, path: 'shop/web', settings: 'custom', fields: { connection: 'a' } },
    { host: 'http://gitlab.test:8100', path: '', settings: 'custom', fields: { connection: 'b' } },
  ],
};

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker(both);
});

describe('the connection of a page', () => {
  it.each([
    ['of the whole host', `${git}/other/web/-/merge_requests/1`, 'a'],
    ['of a group', `${git}/shop/web/-/merge_requests/1`, 'b'],
    ['of a group whose name begins alike', `${git}/shopping/web`, 'a'],
    ['of a project under a relative root', `${git}/gitlab/shop/web/-/commit/1?x=1#y`, 'a'],
    ['of a host with a port', 'http://gitlab.test:8100/shop/web', 'b'],
    ['of the host’s own start page', git, 'a'],
  ])('%s', async (_case, url, id) => {
    expect(await scopeOf(worker, { url })).toMatchObject({ ok: true, value: { connection: { id } } });
  });

  it.each([
    ['a page of no host', 'https://evil.test/shop/web', 'refused'],
    ['a host that begins alike', 'https://git.test.evil/shop', 'refused'],
    ['another scheme', 'http://git.test/shop', 'refused'],
    ['another port', 'http://gitlab.test/shop', 'refused'],
    ['a host without a choice', 'https://bare.test/shop', 'not-set-up'],
    ['a project without a choice', `${git}/gitlab/other/web`, 'not-set-up'],
  ])('there is none for %s', async (_case, url, kind) => {
    expect(await scopeOf(worker, { url })).toEqual({ ok: false, failure: { kind } });
  });
});

describe('settings that can’t be read', () => {
  it('answer why, and enable no page', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...both, version: 3 } });
    expect(await scopeOf(worker, { url: git })).toEqual({ ok: false, failure: { kind: 'settings-too-new' } });
    expect(await isEnabledPage(worker, scriptIn(git))).toBe(false);
  });
});

describe('an enabled page', () => {
  it.each([
    [`${git}/shop/web`, true],
    ['http://gitlab.test:8100/x', true],
    ['http://gitlab.test:81/x', false],
    ['https://git.test.evil/x', false],
    ['https://a.test/browse/SHOP-1', false],
  ])('%s', async (url, enabled) => {
    expect(await isEnabledPage(worker, scriptIn(url))).toBe(enabled);
  });
});
