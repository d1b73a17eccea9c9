import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import { atlassianGateway } from '../../utils/jira/gateway.ts';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import { databases } from '../../utils/vault/test-kit.ts';
import { connection, draftOf, ownPage, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const inNode = globalThis.fetch;
let worker: Worker;
/** What went out: where to, and what of the user went along. */
let sent: { readonly origin: string; readonly authorization: string | null; readonly cookie: boolean }[];

/** Lets the worker's requests go to the sandbox, as a browser would in which somebody is logged in there with this cookie. */
function stubBrowser(jira: JiraSandbox, cookie?: string): void {
  sent = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const carried = init.credentials === 'include' ? cookie : undefined;
    const url = new URL(address);
    sent.push({ origin: url.origin, authorization: headers.get('Authorization'), cookie: carried !== undefined });
    if (carried !== undefined) headers.set('Cookie', carried);
    const there = url.origin === atlassianGateway ? jira.origin + url.pathname + url.search : address;
    return inNode(there, { ...init, headers });
  });
}

afterEach(() => worker.rest());

const secrets = (): unknown[] => [...databases.values()].flatMap((database) => [...database.values()]);
const saved = async () => {
  const loaded = await worker.settings.load();
  return loaded.ok ? loaded.value.connections[0] : undefined;
};
const save = (draft: ConnectionDraft) => worker.handlers['connection.save'](draft, ownPage);
const test = (draft: ConnectionDraft) => worker.handlers['connection.test'](draft, ownPage);

describe('a token of Cloud with scopes', () => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour: 'cloud' });
  });
  beforeEach(async () => {
    jira.reset();
    stubBrowser(jira);
    worker = await startWorker();
    worker.reach.granted.add('http://127.0.0.1/*');
  });
  afterAll(() => jira.close());

  const granted = () => worker.reach.granted.add(`${atlassianGateway}/*`);
  const scoped = (more: Partial<ConnectionDraft> = {}): ConnectionDraft => {
    const { account, secret } = jira.gateway?.credentials ?? jira.credentials;
    const auth = { method: 'cloud-token', account } as const;
    return { ...draftOf(connection('a', { webUrl: jira.url, auth })), id: undefined, secret, ...more };
  };
  const throughGateway = () => jira.gateway?.url.replace(jira.origin, atlassianGateway);

  it('asks for the permission first', async () => {
    const needs = { ok: false, failure: { kind: 'gateway-not-allowed', origin: atlassianGateway } };
    expect(await test(scoped())).toEqual(needs);
    expect(await save(scoped())).toEqual(needs);
    expect(sent.map(({ origin }) => origin)).not.toContain(atlassianGateway);
    expect(await saved()).toBeUndefined();
    expect(secrets()).toEqual([]);
  });

  it('is taken by the gateway, and the test says where', async () => {
    granted();
    expect(await test(scoped())).toMatchObject({
      ok: true,
      value: { me: { name: 'Mira Kowalski' }, apiUrl: throughGateway(), server: { deployment: 'cloud' }, projects: 2 },
    });
  });

  it('is kept for the gateway alone', async () => {
    granted();
    expect(await save(scoped())).toMatchObject({ ok: true, value: { connections: [{ hasSecret: true }] } });
    expect(await saved()).toMatchObject({ apiUrl: throughGateway(), auth: { method: 'cloud-token' } });
    expect(secrets()).toMatchObject([{ value: scoped().secret, origin: atlassianGateway }]);
    expect(await worker.issues.knownProjects((await saved())?.id ?? '')).toMatchObject({ ok: true });
  });

  it('goes there at once when the address says so', async () => {
    granted();
    await save(scoped({ apiUrl: throughGateway() ?? '' }));
    const id = (await saved())?.id;
    sent = [];
    expect(await test(scoped({ id, apiUrl: throughGateway() ?? '', secret: undefined }))).toMatchObject({ ok: true });
    expect(sent.filter(({ authorization }) => authorization).map(({ origin }) => origin)).not.toContain(jira.origin);
  });

  it('without the scope says so', async () => {
    granted();
    jira.faults.missingScope = true;
    expect(await test(scoped())).toEqual({ ok: false, failure: { kind: 'missing-scope' } });
  });

  it('that nobody knows is refused, by the site', async () => {
    granted();
    expect(await test(scoped({ secret: 'wrong' }))).toEqual({ ok: false, failure: { kind: 'unauthorised' } });
  });

  it('from the vault stays with the address that it was given for', async () => {
    granted();
    await worker.settings.change((now) => ({
      ...now,
      connections: [connection('a', { webUrl: jira.url, auth: { method: 'cloud-token', account: 'mira' } })],
    }));
    const stored = { ...scoped(), id: 'a', secret: undefined };
    expect(await test(stored)).toEqual({ ok: false, failure: { kind: 'no-secret' } });
    expect(sent.filter(({ authorization }) => authorization)).toEqual([]);
  });

  it.each<[string, Partial<ConnectionDraft>]>([
    ['a password', { method: 'password' }],
    ['a personal access token', { method: 'pat' }],
    ['a token for another API address', { apiUrl: 'http://127.0.0.1:9' }],
  ])('is the only thing that is tried there: not %s', async (_case, change) => {
    granted();
    await test(scoped(change));
    await save(scoped(change));
    expect(sent.map(({ origin }) => origin)).not.toContain(atlassianGateway);
  });
});

describe.each(['server-6.4', 'dc-9.12', 'dc-11'] as const)('the browser’s own session with %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(async () => {
    jira.reset();
    stubBrowser(jira, jira.sessionOf('mkowalski'));
    worker = await startWorker();
    worker.reach.granted.add('http://127.0.0.1/*');
  });
  afterAll(() => jira.close());

  const draft = (more: Partial<ConnectionDraft> = {}): ConnectionDraft => ({
    ...draftOf(connection('a', { webUrl: jira.url, auth: { method: 'session', account: '' } })),
    id: undefined,
    ...more,
  });
  const signedOut = () => ({ ok: false, failure: { kind: 'signed-out', loginUrl: `${jira.url}/login.jsp` } });

  it('says who is logged in, and sends no secret', async () => {
    expect(await test(draft())).toMatchObject({
      ok: true,
      value: { me: { name: 'Mira Kowalski' }, apiUrl: undefined },
    });
    expect(sent.filter(({ authorization }) => authorization)).toEqual([]);
    expect(sent[0]?.cookie).toBe(false);
    expect(sent.some(({ cookie }) => cookie)).toBe(true);
  });

  it('says that nobody is', async () => {
    stubBrowser(jira);
    expect(await test(draft())).toEqual(signedOut());
  });

  it('is enough to read and write with', async () => {
    await save(draft());
    const { id = '' } = (await saved()) ?? {};
    expect(await worker.issues.comment(id, 'SHOP-482', 'By session.')).toMatchObject({ ok: true });
    expect(jira.state.issues['SHOP-482']?.comments.at(-1)?.author).toBe('mkowalski');
  });

  it('keeps no secret, not even one that was there or came along', async () => {
    const password = { account: jira.credentials.account, secret: jira.credentials.secret };
    await save(draft({ method: 'password', ...password }));
    expect(secrets()).toHaveLength(1);
    const { id } = (await saved()) ?? {};
    await save(draft({ id, ...password }));
    expect(secrets()).toEqual([]);
    expect(await saved()).toMatchObject({ auth: { method: 'session', account: '' } });
  });
});

describe('a Jira that hides its version from nobody', () => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour: 'dc-10.3' });
  });
  beforeEach(async () => {
    jira.reset();
    jira.faults.serverInfoNeedsLogin = true;
    stubBrowser(jira);
    worker = await startWorker();
    worker.reach.granted.add('http://127.0.0.1/*');
  });
  afterAll(() => jira.close());

  const draft = (secret: string): ConnectionDraft => ({
    ...draftOf(connection('a', { webUrl: jira.url, auth: { method: 'password', account: jira.credentials.account } })),
    id: undefined,
    secret,
  });

  it('tells it to its user', async () => {
    await save(draft(jira.credentials.secret));
    expect(await saved()).toMatchObject({ version: '10.3.19', deployment: 'server' });
  });

  it('gets a wrong password once', async () => {
    expect(await save(draft('wrong'))).toMatchObject({ ok: true });
    expect(sent.filter(({ authorization }) => authorization)).toHaveLength(1);
    expect((await saved())?.version).toBeUndefined();
  });
});
