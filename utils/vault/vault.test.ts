import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Secret } from './secret.ts';
import { databases } from './test-kit.ts';
import { createVault, type Vault } from './vault.ts';

vi.mock('idb-keyval', () => import('./test-kit.ts'));

const jira = 'https://jira.test';
let vault: Vault;

beforeEach(async () => {
  for (const database of databases.values()) database.clear();
  vault = createVault();
  await vault.put('a', jira, new Secret('tok-4711'));
});

const borrowed = (connection: string, origin: string): Promise<string | undefined> =>
  vault.use(connection, origin, async (secret) => secret.reveal());

describe('a secret', () => {
  it.each([
    ['goes where it belongs', 'a', jira, 'tok-4711'],
    ['goes to no other host', 'a', 'https://evil.test', undefined],
    ['goes to no other port', 'a', 'https://jira.test:8443', undefined],
    ['goes out by no other scheme', 'a', 'http://jira.test', undefined],
    ['goes to no host that begins alike', 'a', 'https://jira.test.evil.test', undefined],
    ['is no other connection’s', 'b', jira, undefined],
  ])('%s', async (_case, connection, origin, value) => {
    expect(await borrowed(connection, origin)).toBe(value);
    expect(await vault.has(connection, origin)).toBe(value !== undefined);
  });

  it('that is not there is not used', async () => {
    const act = vi.fn<() => Promise<void>>();
    expect(await vault.use('a', 'https://evil.test', act)).toBeUndefined();
    expect(act).not.toHaveBeenCalled();
  });

  it('is lent wrapped, so that it can’t be printed', async () => {
    expect(await vault.use('a', jira, async (secret) => JSON.stringify({ secret }))).toBe('{"secret":"•••"}');
  });

  it('gives back what the act gives back, its failure too', async () => {
    expect(await vault.use('a', jira, async () => 200)).toBe(200);
    await expect(vault.use('a', jira, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  });

  it('replaces the one before, with its origin', async () => {
    await vault.put('a', 'https://other.test', new Secret('tok-0815'));
    expect([await borrowed('a', jira), await borrowed('a', 'https://other.test')]).toEqual([undefined, 'tok-0815']);
  });

  it('is forgotten, and no other with it', async () => {
    await vault.put('b', jira, new Secret('tok-0815'));
    await vault.forget('a');
    await vault.forget('never there');
    expect([await borrowed('a', jira), await borrowed('b', jira)]).toEqual([undefined, 'tok-0815']);
    expect([...databases.values()].map((database) => [...database.keys()])).toEqual([['b']]);
  });

  it('outlasts the worker', async () => {
    vault = createVault();
    expect(await borrowed('a', jira)).toBe('tok-4711');
  });
});
