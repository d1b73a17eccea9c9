import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import { withConnection } from '../../utils/settings/changes.ts';
import { ok } from '../../utils/result/result.ts';
import type { Connection, Settings } from '../../utils/settings/document.ts';
import { undoMs } from '../../utils/settings/migration.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { connection, git, ownPage, startWorker, type Worker } from './test-kit.ts';
import { dropLapsed } from './tidy-migrations.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

let worker: Worker;
/** What went out, and with which log-in. */
let sent: { readonly host: string; readonly authorization: string | null }[];
let alive: Set<string>;

const answers: Record<string, unknown> = {
  serverInfo: { version: '1001.0.0', deploymentType: 'Cloud', serverTitle: 'Acme Cloud' },
  myself: { accountId: 'mira', displayName: 'Mira Kowalski', avatarUrls: {} },
  search: { values: [{ key: 'SHOP' }, { key: 'OPS' }], isLast: true },
};
const old = connection('old', { id: 'a', name: 'Acme Jira', webUrl: 'https://old.test/jira', version: '8.20.30' });
const scopes: Settings['scopes'] = [
  { host: git, path: '', settings: 'custom', fields: { connection: 'a' } },
  { host: git, path: 'shop', settings: 'custom', fields: { connection: 'a', commitEvents: false } },
  { host: git, path: 'shop/web', settings: 'default', fields: { connection: 'a' } },
];
const start = Date.UTC(2025, 10, 22);

beforeEach(async () => {
  vi.setSystemTime(start);
  sent = [];
  alive = new Set(['old.test', 'new.test']);
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const { hostname: host, pathname } = new URL(address);
    sent.push({ host, authorization: new Headers(init.headers).get('Authorization') });
    if (!alive.has(host)) throw new TypeError('Failed to fetch');
    return Response.json(answers[pathname.split('/').at(-1) ?? ''] ?? {}, { status: 200 });
  });
  worker = await startWorker({ version: 2, connections: [old], hosts: [{ url: git }], scopes: [...scopes] });
  await worker.vault.put('a', 'https://old.test', new Secret('old-secret'));
  for (const host of ['old.test', 'new.test', 'git.test']) worker.reach.granted.add(`https://${host}/*`);
});

afterEach(async () => {
  await worker.rest();
  vi.useRealTimers();
});

const draft = (more: Partial<ConnectionDraft> = {}): ConnectionDraft => ({
  name: 'Acme Jira',
  webUrl: 'https://new.test',
  apiUrl: '',
  method: 'cloud-token',
  account: 'mira@acme.test',
  secret: 'new-secret',
  ...more,
});
const migrate = (more?: Partial<ConnectionDraft>) =>
  worker.handlers['connection.migrate']({ id: 'a', draft: draft(more) }, ownPage);
const undo = () => worker.handlers['connection.undo-migration']({ id: 'a' }, ownPage);
const loaded = async (): Promise<Settings | undefined> => {
  const settings = await worker.settings.load();
  return settings.ok ? settings.value : undefined;
};
const saved = async (): Promise<Connection | undefined> => (await loaded())?.connections[0];
const kept = async (id: string, origin: string): Promise<string | undefined> => {
  const secret = await worker.vault.use(id, origin, async (lent) => ok(lent.reveal()));
  return secret.ok ? secret.value : undefined;
};
/** The secrets of the connection and of its way back. */
const secrets = async () => [
  await kept('a', 'https://old.test'),
  await kept('a', 'https://new.test'),
  await kept('a~before', 'https://old.test'),
];
const granted = () => [...worker.reach.granted].toSorted();
/** What the connection would sign in with. */
const used = async (now = old): Promise<string | undefined> => {
  const { connection: id, origin, login } = ownerOf(now);
  const secret = await worker.vault.use(id, origin, async (lent) => ok(lent.reveal()), login);
  return secret.ok ? secret.value : undefined;
};
/** Which log-ins went to a host. */
const loginsTo = (wanted: string): string[] =>
  sent.flatMap(({ host, authorization }) =>
    host === wanted && authorization ? [atob(authorization.replace('Basic ', ''))] : [],
  );

describe('a migration', () => {
  it('keeps the connection and its scopes, and remembers where it was', async () => {
    expect(await migrate()).toMatchObject({
      ok: true,
      value: {
        connections: [
          {
            id: 'a',
            webUrl: 'https://new.test',
            hasSecret: true,
            formerUrls: ['https://old.test/jira'],
            migration: { from: 'https://old.test/jira', at: start, until: start + undoMs },
          },
        ],
      },
    });
    const { id: _id, ...site } = old;
    expect(await saved()).toEqual({
      id: 'a',
      name: 'Acme Jira',
      webUrl: 'https://new.test',
      apiUrl: '',
      auth: { method: 'cloud-token', account: 'mira@acme.test' },
      deployment: 'cloud',
      formerUrls: ['https://old.test/jira'],
      before: { ...site, at: start },
    });
    expect((await loaded())?.scopes).toEqual(scopes);
  });

  it('is one change of the settings', async () => {
    const change = vi.spyOn(worker.settings, 'change');
    await migrate();
    expect(change).toHaveBeenCalledOnce();
  });

  it('sends each secret to its own site alone', async () => {
    await migrate();
    await worker.issues.read('a', 'SHOP-1', { fresh: true });
    await undo();
    await worker.issues.read('a', 'SHOP-1', { fresh: true });
    expect(new Set(loginsTo('new.test'))).toEqual(new Set(['mira@acme.test:new-secret']));
    expect(new Set(loginsTo('old.test'))).toEqual(new Set(['mira:old-secret']));
  });

  it.each<[string, Partial<ConnectionDraft>]>([
    ['to another host', {}],
    ['to another path of the same host', { webUrl: 'https://old.test' }],
  ])('takes no kept secret along: %s', async (_case, more) => {
    expect(await migrate({ ...more, secret: undefined })).toEqual({ ok: false, failure: { kind: 'no-secret' } });
    expect(sent).toEqual([]);
  });

  it('keeps the old secret for the way back, and shows neither', async () => {
    const answer = await migrate();
    expect(await secrets()).toEqual([undefined, 'new-secret', 'old-secret']);
    expect(JSON.stringify([answer, await fakeBrowser.storage.local.get(null)])).not.toMatch(/-secret/);
  });

  it('keeps the old origin for the way back', async () => {
    await migrate();
    expect(granted()).toEqual(['https://git.test/*', 'https://new.test/*', 'https://old.test/*']);
  });

  it('forgets what the old Jira said, and keeps drafts', async () => {
    await worker.issues.keepDraft('a', 'SHOP-1', 'Half a');
    const forget = vi.spyOn(worker.issues, 'forgetAnswers');
    await migrate();
    expect(forget).toHaveBeenCalledExactlyOnceWith('a');
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toContain('drafts/a/SHOP-1');
  });

  it.each<[string, Partial<ConnectionDraft>, string]>([
    ['an address that is none', { webUrl: 'new dot test' }, 'bad-url'],
    ['a site that the browser lets nobody speak to', { webUrl: 'https://gone.test' }, 'no-host-permission'],
    ['a site that does not answer', {}, 'offline'],
  ])('that can’t be changes nothing: %s', async (_case, more, kind) => {
    alive.delete('new.test');
    const before = await fakeBrowser.storage.local.get('settings');
    expect(await migrate(more)).toMatchObject({ ok: false, failure: { kind } });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual(before);
    expect(await secrets()).toEqual(['old-secret', undefined, undefined]);
  });

  it('to credentials that are refused changes nothing', async () => {
    answersRefused();
    const before = await fakeBrowser.storage.local.get('settings');
    expect(await migrate()).toMatchObject({ ok: false, failure: { kind: 'unauthorised' } });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual(before);
    expect(await secrets()).toEqual(['old-secret', undefined, undefined]);
  });

  it('of a connection that is not there is refused', async () => {
    expect(await worker.handlers['connection.migrate']({ id: 'b', draft: draft() }, ownPage)).toEqual({
      ok: false,
      failure: { kind: 'not-set-up' },
    });
  });

  it('that can’t be written puts the secret back', async () => {
    vi.spyOn(worker.settings, 'change').mockResolvedValue({ ok: false, failure: { kind: 'settings-unreadable' } });
    await migrate();
    expect(await secrets()).toEqual(['old-secret', undefined, undefined]);
  });

  it('on the same host sends no secret with the account of the other', async () => {
    await migrate({ webUrl: 'https://old.test', method: 'password', account: 'tomas' });
    expect(await secrets()).toEqual(['new-secret', undefined, 'old-secret']);
    await undo();
    await worker.issues.read('a', 'SHOP-1', { fresh: true });
    expect(await secrets()).toEqual(['old-secret', undefined, undefined]);
    expect(new Set(loginsTo('old.test'))).toEqual(new Set(['tomas:new-secret', 'mira:old-secret']));
  });

  it('from and to the browser’s session keeps no secret', async () => {
    await worker.vault.forget('a');
    await worker.settings.change((now) =>
      withConnection(now, { ...old, auth: { method: 'session', account: '' }, version: undefined }),
    );
    await migrate({ method: 'session', account: '', secret: undefined });
    expect(await secrets()).toEqual([undefined, undefined, undefined]);
    await undo();
    expect((await saved())?.webUrl).toBe('https://old.test/jira');
  });

  it('after another remembers both addresses, and one way back', async () => {
    await migrate();
    alive.add('third.test');
    worker.reach.granted.add('https://third.test/*');
    await migrate({ webUrl: 'https://third.test', secret: 'third-secret' });
    expect(await saved()).toMatchObject({
      webUrl: 'https://third.test',
      formerUrls: ['https://new.test', 'https://old.test/jira'],
      before: { webUrl: 'https://new.test' },
    });
    expect(await kept('a~before', 'https://new.test')).toBe('new-secret');
    expect(await kept('a~before', 'https://old.test')).toBeUndefined();
    expect(granted()).toEqual(['https://git.test/*', 'https://new.test/*', 'https://third.test/*']);
  });

  it('is none where the Web URL is saved as another', async () => {
    await worker.handlers['connection.save'](draft({ id: 'a' }), ownPage);
    expect(await saved()).not.toHaveProperty('before');
    expect(await saved()).not.toHaveProperty('formerUrls');
  });
});

describe('undoing a migration', () => {
  it('brings everything back', async () => {
    await migrate();
    expect(await undo()).toMatchObject({ ok: true, value: { connections: [{ hasSecret: true, formerUrls: [] }] } });
    expect((await loaded())?.connections).toEqual([old]);
    expect((await loaded())?.scopes).toEqual(scopes);
    expect(await secrets()).toEqual(['old-secret', undefined, undefined]);
  });

  it('forgets what the new Jira said, and gives its origin back', async () => {
    await migrate();
    const forget = vi.spyOn(worker.issues, 'forgetAnswers');
    await undo();
    expect(forget).toHaveBeenCalledExactlyOnceWith('a');
    expect(granted()).toEqual(['https://git.test/*', 'https://old.test/*']);
  });

  it('keeps an address from before that', async () => {
    await worker.settings.change((now) => withConnection(now, { ...old, formerUrls: ['https://first.test'] }));
    await migrate();
    expect((await saved())?.formerUrls).toEqual(['https://old.test/jira', 'https://first.test']);
    await undo();
    expect((await saved())?.formerUrls).toEqual(['https://first.test']);
  });

  it.each([
    ['as long as it can be', undoMs - 1, 'https://old.test/jira'],
    ['not after 30 days', undoMs, 'https://new.test'],
  ])('%s', async (_case, later, webUrl) => {
    await migrate();
    vi.setSystemTime(start + later);
    await undo();
    expect((await saved())?.webUrl).toBe(webUrl);
  });

  it.each([
    ['of a connection that was not migrated', 'a', true],
    ['of one that is not there', 'b', false],
  ])('changes nothing: %s', async (_case, id, answered) => {
    const before = await fakeBrowser.storage.local.get('settings');
    expect(await worker.handlers['connection.undo-migration']({ id }, ownPage)).toMatchObject({ ok: answered });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual(before);
  });
});

describe('after 30 days', () => {
  it('the way back goes, the former address stays', async () => {
    await migrate();
    vi.setSystemTime(start + undoMs);
    await dropLapsed(worker.services);
    expect(await saved()).not.toHaveProperty('before');
    expect((await saved())?.formerUrls).toEqual(['https://old.test/jira']);
    expect(await secrets()).toEqual([undefined, 'new-secret', undefined]);
    expect(granted()).toEqual(['https://git.test/*', 'https://new.test/*']);
  });

  it('nothing goes that has days left', async () => {
    await migrate();
    vi.setSystemTime(start + undoMs - 1);
    const change = vi.spyOn(worker.settings, 'change');
    await dropLapsed(worker.services);
    expect(change).not.toHaveBeenCalled();
    expect(await secrets()).toEqual([undefined, 'new-secret', 'old-secret']);
  });
});

describe('forgetting a migrated connection', () => {
  it('leaves no secret and no origin', async () => {
    await migrate();
    await worker.handlers['connection.forget']({ id: 'a' }, ownPage);
    expect(await secrets()).toEqual([undefined, undefined, undefined]);
    expect(granted()).toEqual(['https://git.test/*']);
  });
});

describe('a browser that ends in the middle', () => {
  /** Every write of the settings and of the vault up to the given one is done; from there on, the worker is no more. */
  const endAfter = (writes: number): void => {
    let left = writes;
    const { vault, settings } = worker;
    const { putBeside, keepOnly, forget } = { ...vault };
    const { change } = { ...settings };
    const unlessEnded = <T>(act: () => Promise<T>): Promise<T> =>
      left-- > 0 ? act() : new Promise<never>(() => undefined);
    vi.spyOn(vault, 'putBeside').mockImplementation((...given) => unlessEnded(() => putBeside(...given)));
    vi.spyOn(vault, 'keepOnly').mockImplementation((...given) => unlessEnded(() => keepOnly(...given)));
    vi.spyOn(vault, 'forget').mockImplementation((...given) => unlessEnded(() => forget(...given)));
    vi.spyOn(settings, 'change').mockImplementation((...given) => unlessEnded(() => change(...given)));
  };
  const alike = ({ webUrl }: Connection) => (webUrl === 'https://new.test' ? 'new-secret' : 'old-secret');

  it.each([0, 1, 2, 3, 4, 5])(
    'has the secret of the Jira that it speaks to, and can go back: write %i',
    async (writes) => {
      endAfter(writes);
      void migrate();
      await new Promise((wake) => setTimeout(wake, 50));
      vi.restoreAllMocks();
      const now = await saved();
      expect(await used(now)).toBe(alike(now ?? old));
      await undo();
      expect(await used(await saved())).toBe('old-secret');
    },
  );

  it.each([0, 1, 2, 3, 4])('has the secret of the Jira that it went back to: write %i', async (writes) => {
    await migrate();
    endAfter(writes);
    void undo();
    await new Promise((wake) => setTimeout(wake, 50));
    vi.restoreAllMocks();
    const now = await saved();
    expect(await used(now)).toBe(alike(now ?? old));
  });
});

function answersRefused(): void {
  const jira = globalThis.fetch;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) =>
    address.includes('myself') ? new Response('', { status: 401 }) : jira(address, init),
  );
}
