import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse, type Result } from '../result/result.ts';
import { ownerOf } from './belonging.ts';
import { openVault } from './open-kit.ts';
import { Secret } from './secret.ts';
import { databases, fate } from './test-kit.ts';
import type { Vault } from './vault.ts';

vi.mock('idb-keyval', () => import('./test-kit.ts'));

const jira = 'https://jira.test';
const noSecret = refuse({ kind: 'no-secret' });
let vault: Vault;

beforeEach(async () => {
  for (const database of databases.values()) database.clear();
  fate.isShut = false;
  vault = openVault();
  await vault.put('a', jira, new Secret('tok-4711'));
});

const borrowed = (connection: string, origin: string, login?: string): Promise<Result<string>> =>
  vault.use(connection, origin, async (secret) => ok(secret.reveal()), login);
const stored = () => [...databases.values()].flatMap((database) => [...database]);

describe('a secret', () => {
  it.each([
    ['goes where it belongs', 'a', jira, ok('tok-4711')],
    ['goes to no other host', 'a', 'https://evil.test', noSecret],
    ['goes to no other port', 'a', 'https://jira.test:8443', noSecret],
    ['goes out by no other scheme', 'a', 'http://jira.test', noSecret],
    ['goes to no host that begins alike', 'a', 'https://jira.test.evil.test', noSecret],
    ['is no other connection’s', 'b', jira, noSecret],
  ])('%s', async (_case, connection, origin, value) => {
    expect(await borrowed(connection, origin)).toEqual(value);
    expect(await vault.has(connection, origin)).toBe(value.ok);
  });

  it('that is not there is not used', async () => {
    const act = vi.fn<() => Promise<Result<null>>>();
    expect(await vault.use('a', 'https://evil.test', act)).toEqual(noSecret);
    expect(act).not.toHaveBeenCalled();
  });

  it('is lent wrapped, so that it can’t be printed', async () => {
    expect(await vault.use('a', jira, async (secret) => ok(JSON.stringify({ secret })))).toEqual(
      ok('{"secret":"•••"}'),
    );
  });

  it('gives back what the act gives back, its failure too', async () => {
    expect(await vault.use('a', jira, async () => ok(200))).toEqual(ok(200));
    expect(await vault.use('a', jira, async () => refuse({ kind: 'offline' }))).toEqual(refuse({ kind: 'offline' }));
    await expect(vault.use('a', jira, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  });

  it('replaces the one before, with its origin', async () => {
    await vault.put('a', 'https://other.test', new Secret('tok-0815'));
    expect([await borrowed('a', jira), await borrowed('a', 'https://other.test')]).toEqual([noSecret, ok('tok-0815')]);
  });

  it('is forgotten, and no other with it', async () => {
    await vault.put('b', jira, new Secret('tok-0815'));
    await vault.forget('a');
    await vault.forget('never there');
    expect([await borrowed('a', jira), await borrowed('b', jira)]).toEqual([noSecret, ok('tok-0815')]);
    expect(stored().map(([key]) => key)).toEqual(['b']);
  });

  it('outlasts the worker', async () => {
    vault = openVault();
    expect(await borrowed('a', jira)).toEqual(ok('tok-4711'));
  });
});

describe('while a connection changes', () => {
  const site = { id: 'a', webUrl: jira, apiUrl: '', auth: { method: 'password', account: 'mira' } } as const;
  const now = ownerOf(site);
  const later = ownerOf({ ...site, auth: { method: 'password', account: 'tomas' } });
  const borrow = ({ connection, origin, login }: typeof now) => borrowed(connection, origin, login);

  it.each([
    ['account', { ...site, auth: { method: 'password', account: 'tomas' } }],
    ['method', { ...site, auth: { method: 'pat', account: 'mira' } }],
    ['Web URL', { ...site, webUrl: `${jira}/jira` }],
    ['API URL', { ...site, apiUrl: `${jira}/api` }],
    ['connection', { ...site, id: 'b' }],
  ] as const)('another %s is another owner', async (_what, other) => {
    await vault.putBeside(now, new Secret('tok-mira'));
    await vault.forget('b');
    await vault.keepOnly(now);
    expect([await borrow(now), await borrow(ownerOf(other))]).toEqual([ok('tok-mira'), noSecret]);
  });

  it('two secrets stand side by side, and each is its owner’s', async () => {
    await vault.putBeside(now, new Secret('tok-mira'));
    await vault.putBeside(later, new Secret('tok-tomas'));
    expect([await borrow(now), await borrow(later)]).toEqual([ok('tok-mira'), ok('tok-tomas')]);
    await vault.keepOnly(later);
    expect([await borrow(now), await borrow(later)]).toEqual([noSecret, ok('tok-tomas')]);
  });

  it('one that is given again takes its own place', async () => {
    await vault.putBeside(now, new Secret('old'));
    await vault.putBeside(later, new Secret('tok-tomas'));
    await vault.putBeside(now, new Secret('new'));
    expect([await borrow(now), await borrow(later)]).toEqual([ok('new'), ok('tok-tomas')]);
  });

  it('a corrected account keeps the secret', async () => {
    await vault.putBeside(now, new Secret('tok-mira'));
    await vault.share(now, later);
    await vault.keepOnly(later);
    expect(await borrow(later)).toEqual(ok('tok-mira'));
  });

  it('none is shared with another origin', async () => {
    const elsewhere = ownerOf({ ...site, webUrl: 'https://evil.test' });
    await vault.share(now, elsewhere);
    expect(await borrow(elsewhere)).toEqual(noSecret);
  });

  it('one of the first version goes with any log-in, until it becomes its connection’s', async () => {
    expect(await borrow(later)).toEqual(ok('tok-4711'));
    await vault.keepOnly(now);
    expect([await borrow(now), await borrow(later)]).toEqual([ok('tok-4711'), noSecret]);
  });
});

describe('where the browser gives no database', () => {
  const unavailable = refuse({ kind: 'vault-unavailable' });
  beforeEach(() => {
    fate.isShut = true;
  });

  it.each<[string, () => Promise<Result<unknown>>]>([
    ['put', () => vault.put('a', jira, new Secret('x'))],
    ['use', () => borrowed('a', jira)],
    ['forget', () => vault.forget('a')],
    ['protect', () => vault.protect(new Secret('x'))],
    ['unlock', () => vault.unlock(new Secret('x'))],
    ['erase', () => vault.erase()],
    ['refusal', () => vault.refusal()],
  ])('%s says so', async (_what, act) => {
    expect(await act()).toEqual(unavailable);
  });

  it('has nothing, and is not open', async () => {
    expect(await vault.has('a', jira)).toBe(false);
    expect(await vault.state()).toBe('unavailable');
    expect(await vault.locksAt()).toBeUndefined();
  });
});
