import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerApi } from '../../test/sandbox/git/api.ts';
import { connection, git, ownPage, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const github = 'https://github.test';
let worker: Worker;
let session: string | undefined;
let asked: { readonly url: string; readonly credentials: RequestCredentials | undefined }[];

beforeEach(async () => {
  session = 'maintainer';
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, credentials: init.credentials });
    const answer = answerApi(new URL(url).pathname, session, 'https://a.test/');
    return answer ? Response.json(answer.data, { status: answer.status }) : new Response('<html>', { status: 404 });
  });
  worker = await startWorker({
    version: 2,
    connections: [connection('a')],
    hosts: [{ url: git }, { url: github, kind: 'github' }],
    scopes: [],
  });
  for (const host of ['git.test', 'github.test']) worker.reach.granted.add(`https://${host}/*`);
});

const read = (host: string, path: string) => worker.handlers['import.from-gitlab']({ host, path }, ownPage);

describe('GitLab’s own settings', () => {
  it('are read as whoever is signed in, and can be applied as they were shown', async () => {
    const answer = await read(git, 'shop/web/-/merge_requests/7');
    expect(asked).toEqual([{ url: `${git}/api/v4/projects/shop%2Fweb/integrations/jira`, credentials: 'include' }]);
    expect(answer).toMatchObject({ value: { is: 'file', leftOut: [] } });
    if (!answer.ok || answer.value.is !== 'file') throw new Error('no file');
    const text = JSON.stringify(answer.value.file);
    const planned = await worker.handlers['import.plan']({ text }, ownPage);
    if (!planned.ok || planned.value.is !== 'plan') throw new Error('no plan');
    const { changes, seal } = planned.value.plan;
    expect(changes).toMatchObject([{ of: 'scope', name: `${git}/shop/web`, effect: 'add' }]);
    expect(await worker.handlers['import.apply']({ text, seal }, ownPage)).toMatchObject({
      value: { settings: { scopes: [{ path: 'shop/web', fields: { connection: 'a', transitionIds: '31, 41' } }] } },
    });
  });

  it.each([
    ['nobody is signed in', git, 'shop/web', undefined, 'signed-out'],
    ['a developer', git, 'shop/web', 'developer', 'no-right'],
    ['no project', git, 'shop/nothing', 'maintainer', 'no-project'],
    ['no path', git, 'https://elsewhere.test', 'maintainer', 'no-project'],
    ['a path that leads up', git, '..', 'maintainer', 'no-project'],
    ['no integration', git, 'shop/api', 'maintainer', 'not-set-up'],
    ['another software', github, 'shop/web', 'maintainer', 'not-gitlab'],
    ['a host that is not enabled', 'https://evil.test', 'shop/web', 'maintainer', 'not-gitlab'],
  ])('are not there: %s', async (_case, host, path, who, why) => {
    session = who;
    expect(await read(host, path)).toEqual({ ok: true, value: { is: 'none', why } });
    expect(asked.every(({ url }) => url.startsWith(`${git}/api/v4/projects/`))).toBe(true);
  });
});
