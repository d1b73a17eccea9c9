import { describe, expect, it } from 'vitest';
import {
  withConnection,
  withHost,
  withHostConnection,
  withoutConnection,
  withoutHost,
  withoutScope,
} from '../changes.ts';
import type { Connection, Settings } from '../document.ts';
import { createSettingsStore } from '../store.ts';
import { withoutAccount, withoutPolicy, withPolicy, type Loaded } from './overlay.ts';
import type { Policy } from './policy.ts';

const git = 'https://git.test';
const own: Settings = {
  version: 2,
  connections: [
    {
      id: 'mine',
      name: 'Mine',
      webUrl: 'https://mine.test',
      apiUrl: '',
      auth: { method: 'pat', account: '' },
      deployment: 'server',
    },
  ],
  hosts: [{ url: 'https://own.test' }, { url: git, since: 7 }],
  scopes: [
    { host: git, path: '', settings: 'custom', fields: { connection: 'mine' } },
    { host: git, path: 'shop', settings: 'custom', fields: { connection: 'mine' } },
  ],
};
const policy: Policy = {
  connections: [{ id: 'acme', name: 'Acme', webUrl: 'https://acme.test', auth: { method: 'password' } }],
  hosts: [{ url: git, kind: 'gitlab' }],
  scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'acme' } }],
  ignored: [],
};
const loaded = withPolicy(own, policy);
const acme = loaded.connections[0] as Connection;

describe('with a policy', () => {
  it('its entries count, and the rest is the user’s', () => {
    expect(loaded).toMatchObject({
      connections: [
        { id: 'acme', apiUrl: '', auth: { method: 'password', account: '' }, deployment: 'server' },
        { id: 'mine' },
      ],
      hosts: [{ url: git, kind: 'gitlab', since: 7 }, { url: 'https://own.test' }],
      scopes: [
        { path: '', fields: { connection: 'acme' } },
        { path: 'shop', fields: { connection: 'mine' } },
      ],
    });
  });

  it('and without one the document is what counts', () => {
    expect(withPolicy(own, undefined)).toBe(own);
  });

  it('nothing of it is written when nothing changes', () => {
    const after = withoutPolicy(loaded, loaded);
    expect(after).toMatchObject({ ok: true });
    expect(after.ok && after.value).toEqual({
      ...own,
      hosts: [{ url: 'https://own.test' }, { url: git, since: 7 }],
      scopes: expect.arrayContaining([...own.scopes]),
    });
  });

  it('what the user adds to its connection is kept beside it', () => {
    const entered: Connection = {
      ...acme,
      auth: { method: 'password', account: 'mira' },
      version: '9.12.4',
      keepOnDisk: true,
    };
    const after = withoutPolicy(withConnection(loaded, entered), loaded);
    expect(after).toMatchObject({
      ok: true,
      value: {
        connections: [{ id: 'mine' }],
        accounts: {
          acme: {
            webUrl: 'https://acme.test',
            apiUrl: '',
            account: 'mira',
            deployment: 'server',
            version: '9.12.4',
            keepOnDisk: true,
          },
        },
      },
    });
    expect(after.ok && withPolicy(after.value, policy).connections[0]).toEqual(entered);
  });

  it.each<[string, Partial<Policy['connections'][number]>, Settings, string]>([
    ['an account stays for its address', {}, accountAt('https://acme.test'), 'mira'],
    [
      'an account does not follow to another address',
      { webUrl: 'https://other.test' },
      accountAt('https://acme.test'),
      '',
    ],
    ['a connection of the same id and address lends its account', {}, importedAt('https://acme.test'), 'mira'],
    ['a connection of the same id elsewhere does not', {}, importedAt('https://evil.test'), ''],
  ])('%s', (_case, more, document, account) => {
    const [set] = policy.connections;
    const after = withPolicy(document, {
      ...policy,
      connections: [{ ...set, ...more } as Policy['connections'][number]],
    });
    expect(after.connections[0]?.auth.account).toBe(account);
  });

  it('a test may find where a token is taken, unless that is set too', () => {
    const found = { ...acme, apiUrl: 'https://api.test' };
    expect(withoutPolicy(withConnection(loaded, found), loaded).ok).toBe(true);
    const strict = withPolicy(own, {
      ...policy,
      connections: policy.connections.map((one) => ({ ...one, apiUrl: 'https://set.test' })),
    });
    expect(withoutPolicy(withConnection(strict, { ...acme, apiUrl: 'https://api.test' }), strict).ok).toBe(false);
  });

  it.each<[string, (settings: Loaded) => Settings]>([
    ['its connection renamed', (now) => withConnection(now, { ...acme, name: 'Other' })],
    ['its connection led elsewhere', (now) => withConnection(now, { ...acme, webUrl: 'https://evil.test' })],
    ['its way to sign in', (now) => withConnection(now, { ...acme, auth: { method: 'session', account: '' } })],
    ['its connection migrated', (now) => withConnection(now, { ...acme, before: { ...acme, at: 1 } })],
    ['its connection forgotten', (now) => withoutConnection(now, 'acme')],
    ['its host removed', (now) => withoutHost(now, git)],
    ['its scope changed', (now) => withHostConnection(now, git, 'mine')],
    ['its scope removed', (now) => withoutScope(now, git, '')],
  ])('refuses %s', (_case, by) => {
    expect(withoutPolicy(by(loaded), loaded)).toEqual({ ok: false, failure: { kind: 'set-by-policy' } });
  });

  it.each<[string, (settings: Loaded) => Settings, Partial<Settings>]>([
    ['another host', (now) => withHost(now, { url: 'https://x.test' }), {}],
    ['a group of the user’s', (now) => withoutScope(now, git, 'shop'), {}],
    ['the user’s own connection', (now) => withoutConnection(now, 'mine'), { connections: [] }],
  ])('lets %s change', (_case, by, expected) => {
    expect(withoutPolicy(by(loaded), loaded)).toMatchObject({ ok: true, value: expected });
  });

  it('what it hides comes back when it goes', () => {
    const after = withoutPolicy(withHost(loaded, { url: 'https://x.test' }), loaded);
    expect(after.ok && after.value.scopes).toEqual(expect.arrayContaining([...own.scopes]));
    expect(after.ok && after.value.hosts).toContainEqual({ url: git, since: 7 });
  });

  it('a user takes back what they added', () => {
    const entered = withPolicy(accountAt('https://acme.test'), policy);
    const after = withoutPolicy(withoutAccount(entered, 'acme'), entered);
    expect(after.ok && withPolicy(after.value, policy).connections[0]?.auth.account).toBe('');
  });
});

describe('the store', () => {
  it('keeps what a policy brings off the disk, and refuses to change it', async () => {
    const items: Record<string, unknown> = { settings: own };
    const area = {
      get: (key: string) => Promise.resolve({ [key]: structuredClone(items[key]) }),
      set: (added: Record<string, unknown>) => Promise.resolve(void Object.assign(items, structuredClone(added))),
    };
    const store = createSettingsStore(area, {
      policy: { read: () => Promise.resolve(policy), forget: () => undefined },
    });
    expect(await store.change((now) => withHost(now, { url: 'https://x.test' }))).toMatchObject({ ok: true });
    expect(JSON.stringify(items)).not.toMatch(/acme/);
    const before = structuredClone(items);
    expect(await store.change((now) => withoutHost(now, git))).toMatchObject({ failure: { kind: 'set-by-policy' } });
    expect(await store.allows((now) => withoutHost(now, git))).toMatchObject({ failure: { kind: 'set-by-policy' } });
    expect(items).toEqual(before);
  });
});

function accountAt(webUrl: string): Settings {
  return { ...own, accounts: { acme: { webUrl, apiUrl: '', account: 'mira', deployment: 'server' } } };
}

function importedAt(webUrl: string): Settings {
  const [mine] = own.connections;
  const imported = { ...mine, id: 'acme', webUrl, auth: { method: 'password', account: 'mira' } } as Connection;
  return { ...own, connections: [imported] };
}
