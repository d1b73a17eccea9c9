import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connection, git, ownPage, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker({ version: 2, connections: [connection('a')], hosts: [{ url: git }], scopes: [] });
  for (const host of ['git', 'a', 'old']) worker.reach.granted.add(`https://${host}.test/*`);
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...worker.reach.granted], permissions: ['storage'] }),
  });
});

const states = (answer: Awaited<ReturnType<Worker['handlers']['access.list']>>) =>
  answer.ok ? answer.value.origins.map(({ pattern, state }) => `${pattern} ${state}`) : answer.failure;

it('lists what is granted', async () => {
  const answer = await worker.handlers['access.list']({}, ownPage);
  expect(states(answer)).toEqual([
    'https://git.test/* granted',
    'https://a.test/* granted',
    'https://old.test/* granted',
  ]);
  expect(answer).toMatchObject({ value: { abilities: ['storage'] } });
});

it('takes back a host’s: its scripts go, its settings stay', async () => {
  await worker.handlers['host.enable']({ url: git }, ownPage);
  expect([...worker.reach.scripts.keys()]).toEqual([`host:${git}`]);
  worker.reach.tabs.push({ id: 7, url: `${git}/shop` });
  worker.reach.permissions.remove.mockImplementationOnce(async () => {
    // Later, the browser would not let us into the page any more.
    expect(worker.reach.log.at(-1)).toBe('execute a function in 7');
    return worker.reach.granted.delete('https://git.test/*');
  });
  const answer = await worker.handlers['access.take-back']({ pattern: 'https://git.test/*' }, ownPage);
  expect(states(answer)).toContain('https://git.test/* missing');
  expect([...worker.reach.scripts.keys()]).toEqual([]);
  expect(await worker.handlers['settings.read']({}, ownPage)).toMatchObject({
    value: { hosts: [{ url: git, granted: false }] },
  });
});

it('takes back what nothing needs, and it is gone', async () => {
  const answer = await worker.handlers['access.take-back']({ pattern: 'https://old.test/*' }, ownPage);
  expect(states(answer)).toEqual(['https://git.test/* granted', 'https://a.test/* granted']);
});

it('lists it still where the browser refuses', async () => {
  worker.reach.permissions.remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
  const answer = await worker.handlers['access.take-back']({ pattern: 'https://old.test/*' }, ownPage);
  expect(states(answer)).toContain('https://old.test/* granted');
});
