import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { connection, git, ownPage, startWorker, type Worker } from './test-kit.ts';

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

beforeAll(async () => {
  jira = await startJira({ flavour: 'dc-9.12' });
  return () => jira.close();
});
beforeEach(async () => {
  jira.reset();
  id = crypto.randomUUID();
  vi.stubGlobal('navigator', { onLine: true });
  worker = await startWorker({
    version: 2,
    connections: [jiraConnection()],
    hosts: [{ url: git }],
    scopes: [],
  });
  await worker.vault.put(id, jira.origin, new Secret(jira.credentials.secret));
  worker.reach.granted.add('http://127.0.0.1/*').add('https://git.test/*');
  await worker.tabPages.keep(7, {
    url: mergeRequest,
    label: 'shop/web !1207',
    keys: [
      { key: 'SHOP-482', places: ['title', 'branch'] },
      { key: 'UTF-8', places: ['comment'] },
      { key: 'SEC-12', places: ['link'] },
      { key: 'SHOP-9999', places: ['comment'] },
    ],
  });
});

const list = () => worker.handlers['tab.issues']({ tab: 7 }, ownPage);
const nothing = { ok: true, value: { label: '', site: '', rows: [] } };

describe('the issues of a tab', () => {
  it('are those that count, in the order of the page, with what is known of each', async () => {
    worker.reach.tabs.push({ id: 7, url: mergeRequest });
    expect(await list()).toEqual({
      ok: true,
      value: {
        label: 'shop/web !1207',
        site: 'Acme Jira',
        rows: [
          {
            key: 'SHOP-482',
            url: `${jira.url}/browse/SHOP-482`,
            places: ['title', 'branch'],
            issue: expect.objectContaining({ status: { name: 'In review', category: 'doing' } }),
            failure: undefined,
          },
          {
            key: 'SEC-12',
            url: `${jira.url}/browse/SEC-12`,
            places: ['link'],
            issue: undefined,
            failure: { kind: 'no-project', project: 'SEC' },
          },
          expect.objectContaining({ key: 'SHOP-9999', issue: undefined, failure: { kind: 'not-found' } }),
        ],
      },
    });
  });

  it.each([
    ['on the page itself', mergeRequest, 3],
    ['at another place of it', `${mergeRequest}#note_1`, 3],
    ['on another page of the host', `${git}/shop/web/-/merge_requests/1208`, 0],
    ['on a page that only begins alike', `${mergeRequest}0`, 0],
    ['on another view of it', `${mergeRequest}?tab=2`, 0],
    ['on a page that the browser does not show us', undefined, 0],
  ])('are listed while the tab is %s', async (_case, url, rows) => {
    worker.reach.tabs.push({ id: 7, ...(url !== undefined && { url }) });
    const answer = await list();
    expect(answer.ok && answer.value.rows.length).toBe(rows);
  });

  it('of a tab in which nothing was seen are none', async () => {
    worker.reach.tabs.push({ id: 8, url: mergeRequest });
    expect(await worker.handlers['tab.issues']({ tab: 8 }, ownPage)).toEqual(nothing);
    expect(jira.requests).toEqual([]);
  });

  it.each<[string, () => unknown, () => unknown, string]>([
    ['Jira was away', () => (jira.faults.down = true), () => (jira.faults.down = false), 'unreachable'],
    [
      'no connection was there',
      () => worker.settings.change((now) => ({ ...now, hosts: [{ url: git }], connections: [] })),
      () =>
        worker.settings.change((now) => ({
          ...now,
          connections: [jiraConnection()],
        })),
      'not-set-up',
    ],
  ])(
    'are there once the trouble has passed: %s',
    async (_case, trouble, repair, kind) => {
      worker.reach.tabs.push({ id: 7, url: mergeRequest });
      await trouble();
      expect(await list()).toMatchObject({ ok: false, failure: { kind } });
      await repair();
      expect(await list()).toMatchObject({ ok: true, value: { label: 'shop/web !1207' } });
    },
    20_000,
  );
});

describe('opening a card', () => {
  it.each([
    ['is done by the overlay', true, { ok: true, value: null }],
    ['fails where there is none', false, { ok: false, failure: { kind: 'extension-gone' } }],
  ])('%s', async (_case, there, expected) => {
    worker.reach.page.result = () => there;
    expect(await worker.handlers['tab.open-card']({ tab: 7, key: 'SHOP-482' }, ownPage)).toEqual(expected);
    expect(worker.reach.injected[0]).toMatchObject({ target: { tabId: 7 }, args: ['SHOP-482'] });
  });
});
