import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connection, git, ownPage, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker({
    version: 2,
    connections: [connection('a'), connection('b', { webUrl: 'https://both.test' })],
    hosts: [],
    scopes: [],
  });
  for (const host of ['git.test', 'both.test']) worker.reach.granted.add(`https://${host}/*`);
});

const enable = (url: string) => worker.handlers['host.enable']({ url }, ownPage);
const disable = (url: string) => worker.handlers['host.disable']({ url }, ownPage);
const connect = (url: string, id: string) => worker.handlers['host.connect']({ url, connection: id }, ownPage);
const registered = (): string[] => [...worker.reach.scripts.keys()];

describe('enabling a Git host', () => {
  it.each([
    ['https://git.test', 'https://git.test'],
    ['https://git.test/', 'https://git.test'],
    ['https://git.test/gitlab/', 'https://git.test/gitlab'],
    ['https://git.test:8443/gitlab?x=1#y', 'https://git.test:8443/gitlab'],
  ])('%s', async (typed, url) => {
    expect(await enable(typed)).toEqual({
      ok: true,
      value: expect.objectContaining({ hosts: [{ url, connection: '', granted: true, since: expect.any(Number) }] }),
    });
    expect(registered()).toEqual([`host:${url}`]);
  });

  it('that is not granted is kept, and gets no script', async () => {
    expect(await enable('https://other.test')).toMatchObject({ value: { hosts: [{ granted: false }] } });
    expect(registered()).toEqual([]);
  });

  it('twice is once', async () => {
    await Promise.all([enable(git), enable(git)]);
    expect(await enable(git)).toMatchObject({ value: { hosts: [{ url: git }] } });
    expect(registered()).toEqual([`host:${git}`]);
  });

  it.each(['git dot test', 'file:///etc/passwd', 'javascript:alert(1)', 'chrome://settings'])(
    'is not for %s',
    async (url) => {
      expect(await enable(url)).toEqual({ ok: false, failure: { kind: 'bad-url' } });
    },
  );
});

describe('disabling a Git host', () => {
  it('takes its scripts and its permission', async () => {
    await enable(git);
    await connect(git, 'a');
    expect(await disable(git)).toMatchObject({ ok: true, value: { hosts: [] } });
    expect([registered(), worker.reach.granted.has('https://git.test/*')]).toEqual([[], false]);
    expect(await worker.settings.load()).toMatchObject({ value: { scopes: [] } });
  });

  it.each<[string, string, string]>([
    ['another root of it is enabled', `${git}/gitlab`, git],
    ['another port of it is enabled', `${git}:8443`, git],
  ])('keeps the permission while %s', async (_case, other, url) => {
    await enable(other);
    await enable(url);
    await disable(url);
    expect([registered(), worker.reach.granted.has('https://git.test/*')]).toEqual([[`host:${other}`], true]);
  });

  it('keeps the permission of a Jira on the same host, but no script there', async () => {
    await enable('https://both.test/git');
    await disable('https://both.test/git');
    expect([registered(), worker.reach.granted.has('https://both.test/*')]).toEqual([[], true]);
  });
});

describe('bringing back a Git host that was removed', () => {
  const restore = (url: string) => worker.handlers['host.restore']({ url }, ownPage);

  it('brings its scopes, its kind and its scripts', async () => {
    await enable(git);
    await connect(git, 'a');
    await worker.handlers['host.kind']({ url: git, kind: 'gerrit' }, ownPage);
    const before = await worker.settings.load();
    await disable(git);
    worker.reach.granted.add('https://git.test/*');
    expect(await restore(git)).toMatchObject({ value: { hosts: [{ url: git, kind: 'gerrit', connection: 'a' }] } });
    expect(await worker.settings.load()).toEqual(before);
    expect(registered()).toEqual([`host:${git}`]);
  });

  it('is possible for the last one alone, and does nothing to one that is enabled again', async () => {
    await enable(git);
    await enable('https://both.test');
    await disable(git);
    await disable('https://both.test');
    expect(await restore(git)).toMatchObject({ value: { hosts: [] } });
    await enable('https://both.test');
    expect(await restore('https://both.test')).toMatchObject({ value: { hosts: [{ url: 'https://both.test' }] } });
  });
});

describe('the connection of a Git host', () => {
  it('can be chosen, changed and taken away', async () => {
    await enable(git);
    const chosen = [];
    for (const id of ['a', 'b', '']) chosen.push(await connect(git, id));
    expect(chosen).toMatchObject(['a', 'b', ''].map((id) => ({ value: { hosts: [{ connection: id }] } })));
  });
});

describe('a wish', () => {
  it('is kept for when the permission is there', async () => {
    await worker.handlers['host.wish']({ url: git }, ownPage);
    expect(await worker.wish.read()).toBe(git);
  });
});
