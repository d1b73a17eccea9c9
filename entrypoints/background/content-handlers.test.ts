import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import type { Place } from '../../utils/protocol/content-messages.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { connection, git, scriptIn, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const mergeRequest = `${git}/shop/web/-/merge_requests/1207`;
let jira: JiraSandbox;
let worker: Worker;
/** Another one in each test: what a worker asks ahead of time must not arrive in the next. */
let id: string;

const jiraConnection = () =>
  connection(id, {
    name: 'Acme Jira',
    webUrl: jira.url,
    auth: { method: 'password', account: jira.credentials.account },
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
    connections: [jiraConnection()],
    hosts: [{ url: git }],
    scopes: [],
  });
  await worker.vault.put(id, jira.origin, new Secret(jira.credentials.secret));
  worker.reach.granted.add('http://127.0.0.1/*').add('https://git.test/*');
});

const seen = (...keys: readonly [key: string, ...places: Place[]][]) =>
  keys.map(([key, ...places]) => ({ key, places }));
const showKeys = (...keys: readonly [key: string, ...places: Place[]][]) =>
  worker.handlers['page.keys']({ label: 'shop/web !1207', keys: seen(...keys) }, scriptIn(mergeRequest));
const asked = () => jira.requests.map(({ path }) => path.replace(/^.*\/rest\/api\/2\//, ''));
const injected = (): number => worker.reach.injected.length;

describe('the keys of a page', () => {
  it('count when Jira has their project', async () => {
    expect(await showKeys(['SHOP-482', 'title'], ['UTF-8', 'description'], ['SHA-256', 'comment'])).toEqual({
      ok: true,
      value: { webUrls: [jira.url], keys: { 'SHOP-482': `${jira.url}/browse/SHOP-482` } },
    });
  });

  it('come with the addresses that their Jira had before', async () => {
    await worker.settings.change((now) => ({
      ...now,
      connections: now.connections.map((one) => ({ ...one, formerUrls: ['https://old.test/jira'] })),
    }));
    expect(await showKeys()).toEqual({ ok: true, value: { webUrls: [jira.url, 'https://old.test/jira'], keys: {} } });
  });

  it('count by a link, whatever their project', async () => {
    expect(await showKeys(['SEC-12', 'link'], ['SEC-13', 'title'])).toMatchObject({
      value: { keys: { 'SEC-12': `${jira.url}/browse/SEC-12` } },
    });
    expect(injected()).toBe(1);
  });

  it('bring the overlay, and are asked for in one request so that the first card opens at once', async () => {
    await showKeys(['SHOP-482', 'title'], ['OPS-77', 'commit'], ['SEC-12', 'link']);
    expect(worker.reach.injected).toEqual([{ target: { tabId: 7 }, files: ['/overlay.js'] }]);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get(`summaries/${id}/SHOP-482`)).not.toEqual({}),
    );
    const summaries = await worker.handlers['issues.summaries']({ keys: ['SHOP-482'] }, scriptIn(mergeRequest));
    expect(summaries).toMatchObject({ value: { issues: { 'SHOP-482': { status: { name: 'In review' } } } } });
    expect(asked()).toEqual(['project', 'search']);
  });

  it('that don’t count bring nothing and cost no request for issues', async () => {
    expect(await showKeys(['UTF-8', 'title'])).toEqual({ ok: true, value: { webUrls: [jira.url], keys: {} } });
    expect([injected(), asked()]).toEqual([0, ['project']]);
  });

  it.each<[string, () => unknown, string]>([
    ['Jira can’t be reached', () => (jira.faults.down = true), 'unreachable'],
    ['Jira refuses the log-in', () => (jira.faults.status = 401), 'unauthorised'],
    ['the secret is gone', () => worker.vault.forget(id), 'no-secret'],
    ['no connection is chosen', () => worker.settings.change((now) => ({ ...now, connections: [] })), 'not-set-up'],
  ])(
    'say why nothing can be said: %s',
    async (_case, trouble, kind) => {
      vi.stubGlobal('navigator', { onLine: true });
      await trouble();
      expect(await showKeys(['SHOP-482', 'title'])).toMatchObject({ ok: false, failure: { kind } });
      expect(injected()).toBe(0);
      expect(await worker.tabPages.read(7)).toMatchObject({ url: mergeRequest, keys: [{ key: 'SHOP-482' }] });
    },
    20_000,
  );

  it('are kept for the popup, with their places', async () => {
    await showKeys(['SHOP-482', 'title', 'branch'], ['UTF-8', 'comment']);
    expect(await worker.tabPages.read(7)).toEqual({
      url: mergeRequest,
      label: 'shop/web !1207',
      keys: seen(['SHOP-482', 'title', 'branch'], ['UTF-8', 'comment']),
    });
  });

  it('of a page of no enabled host are refused', async () => {
    expect(
      await worker.handlers['page.keys'](
        { label: 'x', keys: seen(['SHOP-482', 'title']) },
        scriptIn('https://evil.test/a'),
      ),
    ).toEqual({ ok: false, failure: { kind: 'refused' } });
    expect(asked()).toEqual([]);
  });
});

describe('a card', () => {
  const sender = scriptIn(mergeRequest);
  const key = 'SHOP-482';

  it('reads the issue, with its draft and the name of its Jira', async () => {
    await worker.handlers['draft.keep']({ key, text: 'Half a' }, sender);
    expect(await worker.handlers['issue.read']({ key, fresh: false }, sender)).toMatchObject({
      ok: true,
      value: { issue: { key, status: { name: 'In review' } }, draft: 'Half a', site: 'Acme Jira', stale: false },
    });
  });

  it('sends a comment, and its draft is done with', async () => {
    await worker.handlers['draft.keep']({ key, text: 'Done.' }, sender);
    expect(await worker.handlers['issue.comment']({ key, text: 'Done.' }, sender)).toMatchObject({ ok: true });
    expect(jira.state.issues[key]?.comments.at(-1)?.text).toEqual({ wiki: 'Done.' });
    expect(await worker.handlers['issue.read']({ key, fresh: false }, sender)).toMatchObject({ value: { draft: '' } });
  });

  it('changes a comment, and takes it back', async () => {
    const comments = () => jira.state.issues[key]?.comments ?? [];
    const count = comments().length;
    const sent = await worker.handlers['issue.comment']({ key, text: 'Dnoe.' }, sender);
    const own = { key, id: sent.ok ? sent.value.id : '' };
    expect(await worker.handlers['comment.edit']({ ...own, text: 'Done.' }, sender)).toMatchObject({
      ok: true,
      value: { id: own.id },
    });
    expect(comments().at(-1)?.text).toEqual({ wiki: 'Done.' });
    expect(await worker.handlers['comment.delete'](own, sender)).toEqual({ ok: true, value: null });
    expect(comments()).toHaveLength(count);
    expect(await worker.handlers['comment.delete'](own, sender)).toEqual({ ok: true, value: null });
  });

  it('of another host changes no comment', async () => {
    const elsewhere = scriptIn('https://evil.test/a');
    const refused = { ok: false, failure: { kind: 'refused' } };
    expect(await worker.handlers['comment.edit']({ key, id: '1', text: 'x' }, elsewhere)).toEqual(refused);
    expect(await worker.handlers['comment.delete']({ key, id: '1' }, elsewhere)).toEqual(refused);
    expect(asked()).toEqual([]);
  });

  it('moves the issue, and has it as it is then', async () => {
    const offered = await worker.handlers['issue.transitions']({ key }, sender);
    const plain = (offered.ok ? offered.value : []).find(({ fields }) => fields.length === 0);
    const moved = await worker.handlers['issue.move']({ key, transition: plain?.id ?? '', fields: {} }, sender);
    expect(moved).toMatchObject({ ok: true, value: { issue: { status: plain?.to }, site: 'Acme Jira' } });
    expect(jira.state.issues[key]?.status).toBe(plain?.to.name);
  });

  it('gets the pictures that the issue names, and no others', async () => {
    const reading = await worker.handlers['issue.read']({ key, fresh: false }, sender);
    const name = (reading.ok ? reading.value.issue.assignee?.avatar : undefined) ?? '';
    expect(await worker.handlers['image.read']({ key, image: name }, sender)).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^data:image\/png;base64,/),
    });
    expect(await worker.handlers['image.read']({ key, image: `${jira.url}/secret.png` }, sender)).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });

  it('is told the same that it is told about a key that is not there', async () => {
    expect(await worker.handlers['issue.read']({ key: 'SHOP-9999', fresh: false }, sender)).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });

  it('opens the settings', async () => {
    const openOptionsPage = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.runtime, { openOptionsPage });
    expect(await worker.handlers['settings.open']({}, sender)).toEqual({ ok: true, value: null });
    expect(openOptionsPage).toHaveBeenCalledOnce();
  });
});
