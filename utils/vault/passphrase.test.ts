import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse, type Result } from '../result/result.ts';
import { openVault, startSession, type Session } from './open-kit.ts';
import { Secret } from './secret.ts';
import { databases } from './test-kit.ts';
import type { Vault } from './vault.ts';

vi.mock('idb-keyval', () => import('./test-kit.ts'));

const jira = 'https://jira.test';
const right = () => new Secret('correct horse');
const wrong = () => new Secret('battery staple');
const locked = refuse({ kind: 'vault-locked' });
const notThis = refuse({ kind: 'wrong-passphrase' });
let session: Session;
let vault: Vault;

beforeEach(async () => {
  for (const database of databases.values()) database.clear();
  session = startSession();
  vault = openVault(session);
  await vault.put('a', jira, new Secret('tok-4711'));
  await vault.put('b', 'https://b.test', new Secret('tok-0815'));
});

const borrowed = (connection = 'a', origin = jira): Promise<Result<string>> =>
  vault.use(connection, origin, async (secret) => ok(secret.reveal()));
const both = async () => [await borrowed(), await borrowed('b', 'https://b.test')];
const bothTokens = [ok('tok-4711'), ok('tok-0815')];
/** All that lies on the disk, as text; of bytes, what they are as letters. */
const onDisk = (): string =>
  JSON.stringify(
    [...databases.values()].map((database) => [...database]),
    (_key, value: unknown) => {
      if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
      return value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value;
    },
  );

describe('a vault without passphrase', () => {
  it('is open', async () => {
    expect(await vault.state()).toBe('open');
    expect(await both()).toEqual(bothTokens);
  });

  it.each<[string, () => Promise<Result<null>>, Result<null>]>([
    ['locking', () => vault.lock(), ok(null)],
    ['unlocking', () => vault.unlock(right()), ok(null)],
    ['removing', () => vault.unprotect(right()), ok(null)],
    ['changing', () => vault.change(right(), wrong()), refuse({ kind: 'refused' })],
  ])('stays open after %s', async (_what, act, result) => {
    expect(await act()).toEqual(result);
    expect(await vault.state()).toBe('open');
    expect(await both()).toEqual(bothTokens);
  });
});

describe('a passphrase', () => {
  beforeEach(async () => {
    await vault.protect(right());
  });

  it('leaves the vault unlocked, and no secret and nothing of itself on the disk', async () => {
    expect(await vault.state()).toBe('unlocked');
    expect(await both()).toEqual(bothTokens);
    expect(onDisk()).not.toMatch(/4711|0815|horse/);
    expect(onDisk()).toContain('"origin":"https://jira.test"');
  });

  it('is not set over another', async () => {
    expect(await vault.protect(wrong())).toEqual(refuse({ kind: 'refused' }));
    await vault.lock();
    expect(await vault.protect(wrong())).toEqual(refuse({ kind: 'refused' }));
    expect(await vault.unlock(right())).toEqual(ok(null));
  });

  it('locks: nothing is lent, nothing is put in, and what is there can be seen to be there', async () => {
    await vault.lock();
    expect(await vault.state()).toBe('locked');
    expect(session.held.size).toBe(0);
    expect(await both()).toEqual([locked, locked]);
    const act = vi.fn<() => Promise<Result<null>>>();
    expect(await vault.use('a', jira, act)).toEqual(locked);
    expect(act).not.toHaveBeenCalled();
    const before = onDisk();
    expect(await vault.put('a', jira, new Secret('new'))).toEqual(locked);
    expect(await vault.refusal()).toEqual(locked);
    expect(onDisk()).toBe(before);
    expect(await vault.has('a', jira)).toBe(true);
  });

  it('lets a secret be forgotten while locked', async () => {
    await vault.lock();
    await vault.forget('a');
    await vault.unlock(right());
    expect(await both()).toEqual([refuse({ kind: 'no-secret' }), ok('tok-0815')]);
  });

  it('unlocks', async () => {
    await vault.lock();
    expect(await vault.unlock(right())).toEqual(ok(null));
    expect(await vault.state()).toBe('unlocked');
    expect(await both()).toEqual(bothTokens);
  });

  it('seals what is put in later, and lies in no failure', async () => {
    await vault.put('c', jira, new Secret('tok-1234'));
    expect(await borrowed('c')).toEqual(ok('tok-1234'));
    expect(onDisk()).not.toContain('1234');
    expect(JSON.stringify(await vault.unlock(new Secret('not this one')))).not.toContain('not this one');
  });

  it.each<[string, () => Promise<Result<null>>]>([
    ['unlocking', () => vault.unlock(wrong())],
    ['changing', () => vault.change(wrong(), new Secret('another one'))],
    ['removing', () => vault.unprotect(wrong())],
  ])('a wrong one says so and changes nothing, however often: %s', async (_what, act) => {
    await vault.lock();
    const before = onDisk();
    for (let tries = 0; tries < 20; tries += 1) expect(await act()).toEqual(notThis);
    expect(onDisk()).toBe(before);
    expect(await vault.state()).toBe('locked');
    expect(await vault.unlock(right())).toEqual(ok(null));
    expect(await both()).toEqual(bothTokens);
  });

  it('outlasts the worker unlocked, and the browser locked', async () => {
    vault = openVault(session);
    expect(await both()).toEqual(bothTokens);
    vault = openVault();
    expect(await vault.state()).toBe('locked');
    expect(await both()).toEqual([locked, locked]);
  });

  it.each(['locked', 'unlocked'])('is changed while %s: the old one opens nothing any more', async (state) => {
    if (state === 'locked') await vault.lock();
    expect(await vault.change(right(), new Secret('another one'))).toEqual(ok(null));
    expect(await both()).toEqual(bothTokens);
    await vault.lock();
    expect(await vault.unlock(right())).toEqual(notThis);
    expect(await vault.unlock(new Secret('another one'))).toEqual(ok(null));
    expect(await both()).toEqual(bothTokens);
  });

  it('changed elsewhere, the key of the one before opens nothing', async () => {
    const before = new Map(session.held);
    await vault.change(right(), new Secret('another one'));
    for (const [name, value] of before) session.held.set(name, value);
    expect(await vault.state()).toBe('locked');
    expect(session.held.size).toBe(0);
  });

  it.each(['locked', 'unlocked'])('is removed while %s', async (state) => {
    if (state === 'locked') await vault.lock();
    expect(await vault.unprotect(right())).toEqual(ok(null));
    expect(await vault.state()).toBe('open');
    expect(session.held.size).toBe(0);
    expect(await both()).toEqual(bothTokens);
  });

  it('is forgotten: every secret goes, and the vault takes new ones', async () => {
    await vault.lock();
    expect(await vault.erase()).toEqual(ok(null));
    expect(await vault.state()).toBe('open');
    expect(await both()).toEqual([refuse({ kind: 'no-secret' }), refuse({ kind: 'no-secret' })]);
    await vault.put('a', jira, new Secret('tok-new'));
    expect(await borrowed()).toEqual(ok('tok-new'));
  });

  it.each([
    ['another connection', 'c', jira],
    ['another origin', 'a', 'https://evil.test'],
  ])('a record that is passed off as that of %s does not open', async (_whose, connection, origin) => {
    const records = databases.get('lozenge-vault/secrets');
    records?.set(connection, { ...(records.get('a') as object), origin });
    expect(await borrowed(connection, origin)).toEqual(refuse({ kind: 'no-secret' }));
  });

  it('keeps with it how its key was made, and makes it dearer when that has grown', async () => {
    await vault.lock();
    vault = openVault(session, { rounds: 3 });
    expect(await vault.unlock(right())).toEqual(ok(null));
    expect(databases.get('lozenge-vault/secrets')?.get(0 as never)).toMatchObject({ rounds: 3 });
    await vault.lock();
    expect(await vault.unlock(right())).toEqual(ok(null));
    expect(await both()).toEqual(bothTokens);
  });
});

describe('locking by itself', () => {
  beforeEach(async () => {
    session.lockAfter = 15;
    await vault.protect(right());
  });
  const minutes = (count: number): void => {
    session.now += count * 60_000;
  };

  it.each([
    ['not before its time', 14.9, 'unlocked'],
    ['after its time', 15, 'locked'],
    ['long after', 10_000, 'locked'],
  ])('%s', async (_when, later, state) => {
    minutes(later);
    expect(await vault.state()).toBe(state);
  });

  it('is checked on use', async () => {
    minutes(15);
    expect(await borrowed()).toEqual(locked);
    expect(session.held.size).toBe(0);
  });

  it('begins anew with every use, and not with looking', async () => {
    minutes(10);
    await borrowed();
    minutes(10);
    await vault.state();
    await vault.has('a', jira);
    await vault.locksAt();
    expect(await vault.state()).toBe('unlocked');
    minutes(5);
    expect(await vault.state()).toBe('locked');
  });

  it('says when', async () => {
    const began = session.now;
    expect(await vault.locksAt()).toBe(began + 15 * 60_000);
    minutes(5);
    await borrowed();
    expect(await vault.locksAt()).toBe(began + 20 * 60_000);
    minutes(15);
    expect(await vault.locksAt()).toBeUndefined();
    expect(session.held.size).toBe(0);
  });

  it('waits for the browser to end where nobody wants it sooner', async () => {
    session.lockAfter = undefined;
    minutes(100_000);
    expect(await vault.locksAt()).toBeUndefined();
    expect(await vault.state()).toBe('unlocked');
  });

  it('is not kept from it by a clock that was set back', async () => {
    minutes(-60);
    await borrowed();
    minutes(15);
    expect(await vault.state()).toBe('locked');
  });
});

it('takes the advised number of rounds', async () => {
  vault = openVault(session, {});
  await vault.protect(right());
  expect(databases.get('lozenge-vault/secrets')?.get(0 as never)).toMatchObject({ rounds: 600_000 });
});
