import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refuse } from '../../utils/result/result.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { databases, fate } from '../../utils/vault/test-kit.ts';
import { lockInTime } from './auto-lock.ts';
import { connection, draftOf, git, ownPage, scriptIn, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const passphrase = 'correct horse';
const a = connection('a');
const page = scriptIn(`${git}/shop/web`);
const locked = refuse({ kind: 'vault-locked' });
let worker: Worker;
let sent: string[];

beforeEach(async () => {
  sent = [];
  vi.stubGlobal('fetch', async (url: string) => {
    sent.push(url);
    return Response.json(url.includes('/project') ? [{ key: 'SHOP' }] : {});
  });
  const { deriveBits } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation((how, key, length) =>
    deriveBits.call(crypto.subtle, { ...(how as Pbkdf2Params), iterations: 1 }, key, length),
  );
  worker = await startWorker({
    version: 2,
    connections: [a],
    hosts: [{ url: git }],
    scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'a' } }],
    lockAfter: 15,
  });
  worker.reach.granted.add('https://a.test/*');
  await worker.vault.putBeside(ownerOf(a), new Secret('tok-4711'));
});
afterEach(async () => {
  fate.isShut = false;
  await worker.rest();
  vi.useRealTimers();
});

const ask = (name: 'vault.protect' | 'vault.unlock' | 'vault.unprotect', typed = passphrase) =>
  worker.handlers[name]({ passphrase: typed }, ownPage);
const lock = () => worker.handlers['vault.lock']({}, ownPage);
const stateIn = (state: string) => ({ ok: true, value: { vault: { state, lockAfter: 15 } } });

describe('our own pages', () => {
  it('set a passphrase, lock, unlock, change and remove it, and see the state', async () => {
    expect(await worker.handlers['settings.read']({}, ownPage)).toMatchObject(stateIn('open'));
    expect(await ask('vault.protect')).toMatchObject(stateIn('unlocked'));
    expect(await lock()).toMatchObject(stateIn('locked'));
    expect(await ask('vault.unlock', 'wrong')).toEqual(refuse({ kind: 'wrong-passphrase' }));
    expect(await ask('vault.unlock')).toMatchObject(stateIn('unlocked'));
    const change = { from: passphrase, to: 'battery staple' };
    expect(await worker.handlers['vault.change'](change, ownPage)).toMatchObject(stateIn('unlocked'));
    expect(await ask('vault.unprotect', 'battery staple')).toMatchObject(stateIn('open'));
  });

  it('see that a secret is kept, locked or not, and never which', async () => {
    await ask('vault.protect');
    const view = await lock();
    expect(view).toMatchObject({ value: { connections: [{ hasSecret: true }] } });
    expect(JSON.stringify(view)).not.toMatch(/4711|horse/);
  });

  it('erase all secrets, and all else stays', async () => {
    await ask('vault.protect');
    await lock();
    const before = await worker.settings.load();
    expect(await worker.handlers['vault.erase']({}, ownPage)).toMatchObject({
      value: { vault: { state: 'open' }, connections: [{ id: 'a', hasSecret: false }], hosts: [{ url: git }] },
    });
    expect(await worker.settings.load()).toEqual(before);
  });

  it('say when it locks by itself', async () => {
    const after = (minutes: 5 | undefined) =>
      worker.handlers['vault.lock-after'](minutes === undefined ? {} : { minutes }, ownPage);
    expect(await after(5)).toMatchObject({ value: { vault: { lockAfter: 5 } } });
    expect(await after(undefined)).toMatchObject({ value: { vault: { lockAfter: undefined } } });
    expect(await worker.settings.load()).not.toHaveProperty('value.lockAfter');
  });

  it('tell open pages to ask anew', async () => {
    const heard = vi.fn<() => void>();
    worker.news.listen(heard);
    await ask('vault.protect');
    await lock();
    await ask('vault.unlock');
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

describe('locked', () => {
  beforeEach(async () => {
    await ask('vault.protect');
    await worker.issues.knownProjects('a');
    await lock();
    sent = [];
  });

  it('asks nothing of Jira, and says why', async () => {
    expect(await worker.handlers['issue.read']({ key: 'SHOP-1', fresh: true }, page)).toEqual(locked);
    expect(await worker.handlers['issue.comment']({ key: 'SHOP-1', text: 'x' }, page)).toEqual(locked);
    expect(await worker.handlers['issues.summaries']({ keys: ['SHOP-1'] }, page)).toMatchObject({
      value: { failures: { 'SHOP-1': { kind: 'vault-locked' } } },
    });
    expect(sent).toEqual([]);
  });

  it('still knows which keys count', async () => {
    const keys = [{ key: 'SHOP-1', places: ['title' as const] }];
    expect(await worker.handlers['page.keys']({ label: 'x', keys }, page)).toMatchObject({
      value: { keys: { 'SHOP-1': 'https://a.test/browse/SHOP-1' } },
    });
    // With what it looks for behind that.
    await worker.handlers['issues.summaries']({ keys: ['SHOP-1'] }, page);
    expect(sent).toEqual([]);
  });

  it.each([
    ['another secret', { secret: 'tok-0815' }],
    ['another account', { account: 'tomas' }],
    ['another Jira', { webUrl: 'https://b.test', secret: 'tok-0815' }],
  ])('saves no connection with %s, and changes nothing', async (_what, change) => {
    const before = [await worker.settings.load(), [...(databases.get('lozenge-vault/secrets') ?? [])]];
    expect(await worker.handlers['connection.save'](draftOf(a, change), ownPage)).toEqual(locked);
    expect([await worker.settings.load(), [...(databases.get('lozenge-vault/secrets') ?? [])]]).toEqual(before);
  });

  it('renames a connection all the same, and keeps its secret', async () => {
    expect(await worker.handlers['connection.save'](draftOf(a, { name: 'Renamed' }), ownPage)).toMatchObject({
      value: { connections: [{ name: 'Renamed', hasSecret: true }] },
    });
    await ask('vault.unlock');
    expect(await worker.handlers['connection.test'](draftOf(a), ownPage)).not.toEqual(refuse({ kind: 'no-secret' }));
  });

  it('goes on where it stopped when it is unlocked', async () => {
    expect(await worker.issues.transitions('a', 'SHOP-1')).toEqual(locked);
    await ask('vault.unlock');
    expect(await worker.issues.transitions('a', 'SHOP-1')).not.toEqual(locked);
    expect(sent.length).toBeGreaterThan(0);
  });
});

describe('locking by itself', () => {
  const alarm = async () => (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
    lockInTime(worker);
  });
  const minutes = (count: number): unknown => vi.setSystemTime(Date.now() + count * 60_000);
  const ring = () =>
    fakeBrowser.alarms.onAlarm.trigger({ name: 'lock', scheduledTime: Date.now(), persistAcrossSessions: false });
  const state = async () => worker.vault.state();

  it('waits for an alarm while it is unlocked', async () => {
    await ask('vault.protect');
    expect(await alarm()).toEqual([['lock', Date.now() + 15 * 60_000]]);
    await lock();
    expect(await alarm()).toEqual([]);
  });

  it('locks when nobody used it, though nobody asks', async () => {
    await ask('vault.protect');
    minutes(15);
    await ring();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('vault-key')).toEqual({}));
  });

  it('waits anew when it was used meanwhile', async () => {
    await ask('vault.protect');
    minutes(10);
    await worker.issues.knownProjects('a');
    minutes(5);
    const again = Date.now() + 10 * 60_000;
    await ring();
    await vi.waitFor(async () => expect(await alarm()).toEqual([['lock', again]]));
    expect(await state()).toBe('unlocked');
  });

  it('follows another choice at once', async () => {
    await ask('vault.protect');
    minutes(10);
    expect(await worker.handlers['vault.lock-after']({ minutes: 5 }, ownPage)).toMatchObject({
      value: { vault: { state: 'locked' } },
    });
  });

  it('is not done where the browser ends it', async () => {
    await worker.handlers['vault.lock-after']({}, ownPage);
    await ask('vault.protect');
    expect(await alarm()).toEqual([]);
  });
});

it('says plainly where the browser keeps nothing, before anything is asked or changed', async () => {
  fate.isShut = true;
  expect(await worker.handlers['settings.read']({}, ownPage)).toMatchObject({
    value: { vault: { state: 'unavailable' }, connections: [{ hasSecret: false }] },
  });
  const draft = draftOf(a, { name: 'Renamed', secret: 'tok-0815' });
  expect(await worker.handlers['connection.save'](draft, ownPage)).toEqual(refuse({ kind: 'vault-unavailable' }));
  expect(await worker.handlers['issue.read']({ key: 'SHOP-1', fresh: true }, page)).toEqual(
    refuse({ kind: 'vault-unavailable' }),
  );
  expect(sent).toEqual([]);
});
