import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import { withConnection } from '../../utils/settings/changes.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { databases } from '../../utils/vault/test-kit.ts';
import { connection, draftOf, git, ownPage, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

let worker: Worker;
/** What went out, and with which log-in. */
let sent: { readonly url: string; readonly authorization: string | null }[];
/** Hosts on which a Jira of a Data Center answers. */
let alive: Set<string>;

const answers: Record<string, unknown> = {
  serverInfo: { version: '9.12.4', deploymentType: 'Server', serverTitle: 'Acme Jira' },
  myself: { name: 'mira', displayName: 'Mira Kowalski', avatarUrls: {} },
  project: [{ key: 'SHOP' }, { key: 'OPS' }],
};

beforeEach(async () => {
  sent = [];
  alive = new Set(['a.test', 'b.test', 'api.test']);
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, authorization: new Headers(init.headers).get('Authorization') });
    if (!alive.has(new URL(url).hostname)) throw new TypeError('Failed to fetch');
    return Response.json(answers[new URL(url).pathname.split('/').at(-1) ?? ''] ?? {}, { status: 200 });
  });
  worker = await startWorker({
    version: 2,
    connections: [connection('a')],
    hosts: [{ url: git }],
    scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'a' } }],
  });
  await worker.vault.put('a', 'https://a.test', new Secret('tok-4711'));
  for (const host of ['a.test', 'b.test', 'api.test', 'git.test']) worker.reach.granted.add(`https://${host}/*`);
});

afterEach(() => worker.rest());

const save = (draft: ConnectionDraft) => worker.handlers['connection.save'](draft, ownPage);
const test = (draft: ConnectionDraft) => worker.handlers['connection.test'](draft, ownPage);
const forget = (id: string) => worker.handlers['connection.forget']({ id }, ownPage);
const basic = (secret: string): string => `Basic ${btoa(`mira:${secret}`)}`;
const signedTo = (): string[] => sent.flatMap(({ url, authorization }) => (authorization ? [new URL(url).host] : []));
const secrets = (): unknown[] => [...databases.values()].flatMap((database) => [...database.values()]);

describe('a token', () => {
  it.each<[string, Partial<ConnectionDraft>]>([
    ['another Web URL', { webUrl: 'https://b.test' }],
    ['another Web URL while the API URL stays', { webUrl: 'https://b.test', apiUrl: 'https://a.test' }],
    ['another API URL', { apiUrl: 'https://api.test' }],
    ['another path of the same host', { webUrl: 'https://a.test/jira' }],
    ['another port of the same host', { webUrl: 'https://a.test:8443' }],
  ])('never follows its connection to %s', async (_case, change) => {
    expect(await save(draftOf(connection('a'), change))).toMatchObject({
      ok: true,
      value: { connections: [{ id: 'a', hasSecret: false }] },
    });
    expect(secrets()).toEqual([]);
    await worker.issues.knownProjects('a');
    expect(signedTo()).toEqual([]);
  });

  it.each<[string, Partial<ConnectionDraft>]>([
    ['another name', { name: 'Renamed' }],
    ['an API URL that says the same', { apiUrl: 'https://a.test' }],
    ['the same address, typed carelessly', { webUrl: ' https://A.test/ ' }],
  ])('stays with %s', async (_case, change) => {
    expect(await save(draftOf(connection('a'), change))).toMatchObject({
      ok: true,
      value: { connections: [{ id: 'a', hasSecret: true }] },
    });
    await worker.issues.knownProjects('a');
    expect(signedTo()).toEqual(['a.test']);
  });

  it('that is typed with the new address goes there, and only there', async () => {
    await save(draftOf(connection('a'), { webUrl: 'https://b.test', secret: 'tok-0815' }));
    expect(secrets()).toMatchObject([{ value: 'tok-0815', origin: 'https://b.test' }]);
    await worker.issues.knownProjects('a');
    expect(sent.filter(({ authorization }) => authorization)).toEqual([
      { url: expect.stringContaining('https://b.test/'), authorization: basic('tok-0815') },
    ]);
  });

  it('is not sent to an address that is only tried out', async () => {
    expect(await test(draftOf(connection('a'), { webUrl: 'https://b.test' }))).toEqual({
      ok: false,
      failure: { kind: 'no-secret' },
    });
    expect(signedTo()).toEqual([]);
  });

  it('that is tried out is not kept', async () => {
    await test(draftOf(connection('a'), { secret: 'tok-0815' }));
    expect(secrets()).toEqual([{ value: 'tok-4711', origin: 'https://a.test' }]);
    expect(sent.at(-1)?.authorization).toBe(basic('tok-0815'));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['what was saved', () => save(draftOf(connection('a'), { secret: 'tok-0815' }))],
    ['what was tested', () => test(draftOf(connection('a'), { secret: 'tok-0815' }))],
    ['the settings', () => worker.handlers['settings.read']({}, ownPage)],
  ])('comes back in no answer: %s', async (_case, act) => {
    expect(JSON.stringify(await act())).not.toMatch(/4711|0815/);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/4711|0815/);
  });
});

describe('testing a connection', () => {
  it('says who is there, with the secret from the vault', async () => {
    expect(await test(draftOf(connection('a')))).toMatchObject({
      ok: true,
      value: {
        me: { name: 'Mira Kowalski' },
        server: { title: 'Acme Jira', version: '9.12.4' },
        projects: 2,
        may: undefined,
        writeFailure: undefined,
      },
    });
    expect(new Set(signedTo())).toEqual(new Set(['a.test']));
  });

  it('changes nothing', async () => {
    const before = await fakeBrowser.storage.local.get('settings');
    await test(draftOf(connection('a'), { webUrl: 'https://b.test', name: 'Other', secret: 'tok-0815' }));
    expect(await fakeBrowser.storage.local.get('settings')).toEqual(before);
  });

  it('opens the door again that a wrong log-in had shut', async () => {
    const refused = new Response('', { status: 401 });
    const jira = globalThis.fetch;
    vi.stubGlobal('fetch', async () => refused.clone());
    const shut = { ok: false, failure: { kind: 'unauthorised' } };
    expect(await worker.issues.knownProjects('a')).toEqual(shut);
    vi.stubGlobal('fetch', jira);
    expect(await worker.issues.knownProjects('a')).toEqual(shut);
    await test(draftOf(connection('a')));
    expect(await worker.issues.knownProjects('a')).toMatchObject({ ok: true });
  });

  it('opens no door to the log-in that is kept, with another that was typed', async () => {
    const refused = new Response('', { status: 401 });
    const jira = globalThis.fetch;
    vi.stubGlobal('fetch', async () => refused.clone());
    const shut = { ok: false, failure: { kind: 'unauthorised' } };
    expect(await worker.issues.knownProjects('a')).toEqual(shut);
    vi.stubGlobal('fetch', jira);
    expect(await test(draftOf(connection('a'), { secret: 'tok-0815' }))).toMatchObject({ ok: true });
    expect(await worker.issues.knownProjects('a')).toEqual(shut);
  });

  it.each<[string, Partial<ConnectionDraft>]>([
    ['Web URL', { webUrl: 'jira dot test' }],
    ['API URL', { apiUrl: 'javascript:alert(1)' }],
    ['Web URL with a log-in', { webUrl: 'https://me:secret@a.test' }],
  ])('asks nobody about an address that is none: %s', async (_case, change) => {
    const none = { ok: false, failure: { kind: 'bad-url' } };
    expect(await test(draftOf(connection('a'), change))).toEqual(none);
    expect(await save(draftOf(connection('a'), change))).toEqual(none);
    expect(sent).toEqual([]);
  });
});

describe('saving a connection', () => {
  const saved = async () => {
    const loaded = await worker.settings.load();
    return loaded.ok ? loaded.value.connections : [];
  };

  it('adds a new one under an id of its own', async () => {
    const draft = draftOf(connection('b'), { id: undefined, secret: 'tok-0815' });
    await save(draft);
    const [, added] = await saved();
    expect(added).toEqual({
      ...connection('b'),
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      version: '9.12.4',
      since: expect.any(Number),
    });
    expect(await worker.vault.has(added?.id ?? '', 'https://b.test')).toBe(true);
  });

  it('makes a new one of an id that nobody has', async () => {
    await save(draftOf(connection('b'), { id: 'made-up' }));
    const [, added] = await saved();
    expect(added?.id).not.toBe('made-up');
  });

  it.each<[string, Partial<ConnectionDraft>, object]>([
    ['is named after its host when it has no name', { name: ' ' }, { name: 'a.test' }],
    ['has no account with a personal access token', { method: 'pat' }, { auth: { method: 'pat', account: '' } }],
    ['is a Server by what it says of itself', { method: 'cloud-token' }, { deployment: 'server' }],
    [
      'is Cloud by its token when it says nothing',
      { webUrl: 'https://gone.test', method: 'cloud-token' },
      { deployment: 'cloud' },
    ],
    [
      'drops the page that was pasted',
      { webUrl: 'https://a.test/jira/browse/SHOP-1' },
      { webUrl: 'https://a.test/jira' },
    ],
  ])('%s', async (_case, change, expected) => {
    await save(draftOf(connection('a'), change));
    expect(await saved()).toEqual([expect.objectContaining(expected)]);
  });

  it('is possible while nobody may speak to Jira, which then is sent no secret', async () => {
    worker.reach.granted.delete('https://b.test/*');
    await save(draftOf(connection('b'), { id: undefined, secret: 'tok-0815' }));
    const [, added] = await saved();
    expect(added).toMatchObject({ webUrl: 'https://b.test', deployment: 'server' });
    expect(await worker.vault.has(added?.id ?? '', 'https://b.test')).toBe(true);
    await worker.issues.knownProjects(added?.id ?? '');
    expect(signedTo()).toEqual([]);
  });

  it('keeps the version it knew while Jira is away, and what the form does not show', async () => {
    await worker.settings.change((now) =>
      withConnection(now, connection('a', { version: '8.20.1', keepOnDisk: true })),
    );
    alive.clear();
    await save(draftOf(connection('a'), { name: 'Renamed' }));
    expect(await saved()).toEqual([expect.objectContaining({ name: 'Renamed', version: '8.20.1', keepOnDisk: true })]);
    await save(draftOf(connection('a'), { webUrl: 'https://b.test' }));
    expect((await saved())[0]?.version).toBeUndefined();
  });

  /** A page asks in the moment before the settings change; what it is told. */
  function askMeanwhile(): unknown[] {
    const told: unknown[] = [];
    const { change } = worker.settings;
    vi.spyOn(worker.settings, 'change').mockImplementation(async (by) => {
      told.push(await worker.issues.knownProjects('a'));
      return change(by);
    });
    return told;
  }

  it('sends the old account with the old secret until the settings change', async () => {
    const told = askMeanwhile();
    await save(draftOf(connection('a'), { account: 'tomas', secret: 'tok-0815' }));
    expect(told).toMatchObject([{ ok: true }]);
    const signed = sent.flatMap(({ authorization }) => authorization ?? []);
    expect(new Set(signed)).toEqual(new Set([basic('tok-4711')]));
    await worker.rest();
    expect(sent.at(-1)?.authorization).toBe(`Basic ${btoa('tomas:tok-0815')}`);
    expect(secrets()).toMatchObject([{ value: 'tok-0815' }]);
  });

  it('keeps the secret of an account that is only spelled anew, and tests with it', async () => {
    expect(await test(draftOf(connection('a'), { account: 'Mira' }))).toMatchObject({ ok: true });
    expect(await save(draftOf(connection('a'), { account: 'Mira' }))).toMatchObject({
      value: { connections: [{ hasSecret: true }] },
    });
    expect(secrets()).toMatchObject([{ value: 'tok-4711' }]);
  });

  it('keeps nothing that the old Jira says while it moves', async () => {
    const bySession = connection('a', { auth: { method: 'session', account: '' } });
    await worker.settings.change((now) => withConnection(now, bySession));
    const told = askMeanwhile();
    alive.delete('b.test');
    await save(draftOf(bySession, { webUrl: 'https://b.test' }));
    expect(told).toMatchObject([{ ok: true }]);
    expect(await worker.issues.knownProjects('a')).toMatchObject({ ok: false });
  });

  it('asks for the project keys at once, so that the first page need not', async () => {
    await save(draftOf(connection('a'), { secret: 'tok-0815' }));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(null)).toHaveProperty('projects/a/all'));
    const before = sent.length;
    expect(await worker.issues.knownProjects('a')).toEqual({ ok: true, value: new Set(['SHOP', 'OPS']) });
    expect(sent).toHaveLength(before);
  });

  it('keeps drafts and forgets what the old Jira said when it moves', async () => {
    await worker.issues.knownProjects('a');
    await worker.issues.keepDraft('a', 'SHOP-1', 'Half a');
    await save(draftOf(connection('a'), { webUrl: 'https://b.test' }));
    const kept = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(kept).toContain('drafts/a/SHOP-1');
    expect(kept).not.toContain('projects/a/all');
  });

  it.each<[string, Partial<ConnectionDraft>, string[]]>([
    ['gives back the origin it left', { webUrl: 'https://b.test' }, ['api.test', 'b.test', 'git.test']],
    [
      'keeps one that it still asks',
      { webUrl: 'https://b.test', apiUrl: 'https://a.test' },
      ['a.test', 'api.test', 'b.test', 'git.test'],
    ],
    ['keeps one that it still shows', { apiUrl: 'https://api.test' }, ['a.test', 'api.test', 'b.test', 'git.test']],
  ])('%s', async (_case, change, left) => {
    await save(draftOf(connection('a'), change));
    expect([...worker.reach.granted].toSorted()).toEqual(left.map((host) => `https://${host}/*`));
  });

  it('writes nothing over settings that can’t be read', async () => {
    const unreadable = { settings: { version: 9 } };
    await fakeBrowser.storage.local.set(unreadable);
    expect(await save(draftOf(connection('b'), { secret: 'tok-0815' }))).toEqual({
      ok: false,
      failure: { kind: 'settings-too-new' },
    });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual(unreadable);
    expect(secrets()).toHaveLength(1);
  });
});

describe('reading offline', () => {
  const onDisk = () => [...(databases.get('lozenge-cache/answers')?.keys() ?? [])].filter((name) => name.includes('/'));
  const read = () => worker.issues.summaries('a', ['SHOP-1']);
  beforeEach(() => {
    answers['search'] = { issues: [{ id: '1', key: 'SHOP-1', fields: { summary: 'One' } }] };
  });

  it('is off until the user wants it', async () => {
    await save(draftOf(connection('a')));
    await read();
    expect(onDisk()).toEqual([]);
    expect(await save(draftOf(connection('a'), { keepOnDisk: true }))).toMatchObject({
      value: { connections: [{ keepOnDisk: true }] },
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['turned off', () => save(draftOf(connection('a'), { keepOnDisk: false }))],
    ['given another log-in', () => save(draftOf(connection('a'), { account: 'tomas' }))],
    ['given another secret', () => save(draftOf(connection('a'), { secret: 'tok-0815' }))],
    ['moved', () => save(draftOf(connection('a'), { webUrl: 'https://b.test' }))],
    ['forgotten', () => forget('a')],
  ])('leaves nothing when it is %s', async (_case, act) => {
    await save(draftOf(connection('a'), { keepOnDisk: true }));
    await read();
    expect(onDisk()).toEqual(['summaries/a/SHOP-1']);
    await act();
    expect(onDisk()).toEqual([]);
  });

  it('stays as it was for a form that does not know it', async () => {
    await save(draftOf(connection('a'), { keepOnDisk: true }));
    expect(await save(draftOf(connection('a'), { name: 'Renamed' }))).toMatchObject({
      value: { connections: [{ name: 'Renamed', keepOnDisk: true }] },
    });
  });
});

describe('forgetting a connection', () => {
  it('leaves nothing', async () => {
    await worker.issues.knownProjects('a');
    await worker.issues.keepDraft('a', 'SHOP-1', 'Half a');
    expect(await forget('a')).toMatchObject({ ok: true, value: { connections: [], hosts: [{ connection: '' }] } });
    expect(secrets()).toEqual([]);
    const everything = {
      ...(await fakeBrowser.storage.local.get(null)),
      ...(await fakeBrowser.storage.session.get(null)),
    };
    expect(Object.keys(everything).filter((name) => name.includes('/a/'))).toEqual([]);
    expect(JSON.stringify(everything)).not.toMatch(/a\.test|SHOP-1|Half a/);
  });

  it('leaves another one whole', async () => {
    await save(draftOf(connection('b'), { id: undefined, secret: 'tok-0815' }));
    await forget('a');
    expect(secrets()).toMatchObject([{ value: 'tok-0815', origin: 'https://b.test' }]);
  });

  it.each<[string, () => Promise<unknown>, boolean]>([
    ['gives its origin back', async () => undefined, false],
    [
      'keeps it while another connection asks there',
      () => save(draftOf(connection('b', { apiUrl: 'https://a.test/jira' }), { id: undefined })),
      true,
    ],
    [
      'keeps it while it is a Git host too, on another port',
      () => worker.handlers['host.enable']({ url: 'https://a.test:8443' }, ownPage),
      true,
    ],
    [
      'gives it back though another scheme is needed',
      () => worker.handlers['host.enable']({ url: 'http://a.test' }, ownPage),
      false,
    ],
  ])('%s', async (_case, before, granted) => {
    await before();
    await forget('a');
    expect(worker.reach.granted.has('https://a.test/*')).toBe(granted);
  });

  it('that is not there changes nothing', async () => {
    expect(await forget('never')).toMatchObject({ ok: true, value: { connections: [{ id: 'a', hasSecret: true }] } });
    expect(worker.reach.permissions.remove).not.toHaveBeenCalled();
  });
});
