import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connection, git, ownPage, scriptIn, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker({ version: 2, connections: [connection('a')], hosts: [{ url: git }], scopes: [] });
  worker.reach.granted.add('https://git.test/*');
  worker.reach.tabs.push({ id: 7, url: `${git}/shop` });
  worker.reach.page.result = () => 'gitea';
});

const view = async () => {
  const read = await worker.handlers['settings.read']({}, ownPage);
  return read.ok ? read.value.hosts[0] : undefined;
};
const correct = (kind?: 'gerrit') => worker.handlers['host.kind']({ url: git, kind }, ownPage);
const kindOfPage = () => worker.handlers['page.kind']({}, scriptIn(`${git}/shop`));

describe('what software a Git host is', () => {
  it('is what its open pages were recognised as', async () => {
    expect(await worker.handlers['host.look']({}, ownPage)).toMatchObject({
      value: { hosts: [{ url: git, seen: { kind: 'gitea', keys: false } }] },
    });
  });

  it('is asked of a page that has something new to tell', async () => {
    vi.spyOn(worker.issues, 'knownProjects').mockResolvedValue({ ok: false, failure: { kind: 'offline' } });
    const keys = [{ key: 'SHOP-1', places: [] }];
    await worker.handlers['page.keys']({ label: 'shop', keys }, scriptIn(`${git}/shop`));
    await vi.waitFor(async () => expect(await view()).toMatchObject({ seen: { kind: 'gitea', keys: false } }));
    const asked = worker.reach.injected.length;
    await worker.handlers['page.keys']({ label: 'shop', keys }, scriptIn(`${git}/shop`));
    expect(worker.reach.injected).toHaveLength(asked);
  });

  it('is what the user says, in pages that come and in those that are open', async () => {
    await worker.handlers['host.look']({}, ownPage);
    expect(await kindOfPage()).toEqual({ ok: true, value: { kind: undefined } });
    worker.reach.log.length = 0;
    expect(await correct('gerrit')).toMatchObject({ value: { hosts: [{ kind: 'gerrit' }] } });
    expect((await view())?.seen).not.toHaveProperty('kind');
    expect(await kindOfPage()).toEqual({ ok: true, value: { kind: 'gerrit' } });
    expect([...worker.reach.scripts.values()]).toMatchObject([{ js: ['/rules.js', '/scout.js'] }]);
    expect(worker.reach.log).toContain('execute /rules.js,/scout.js in 7');
  });

  it('is found out again when that is taken back', async () => {
    await correct('gerrit');
    await correct();
    expect(await view()).not.toHaveProperty('kind');
    expect([...worker.reach.scripts.values()]).toMatchObject([{ js: ['/scout.js'] }]);
    expect(await view()).toMatchObject({ seen: { kind: 'gitea' } });
  });

  it('is not what scripts on their way out have said', async () => {
    await correct('gerrit');
    worker.reach.page.result = () => {
      void worker.services.sightings.note(git, 'generic', true);
      return 'gitea';
    };
    await correct();
    expect(await view()).toMatchObject({ seen: { kind: 'gitea' } });
  });

  it('is not asked where the browser does not let us in', async () => {
    worker.reach.granted.clear();
    await worker.handlers['host.look']({}, ownPage);
    expect([worker.reach.injected, await view()]).toEqual([[], { url: git, connection: 'a', granted: false }]);
  });
});
