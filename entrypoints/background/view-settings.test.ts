import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '../../utils/result/result.ts';
import type { Settings } from '../../utils/settings/document.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { connection, git, startWorker, type Worker } from './test-kit.ts';
import { viewLoaded, viewSettings } from './view-settings.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const settings: Settings = {
  version: 2,
  connections: [connection('a'), connection('b', { apiUrl: 'https://api.test/jira' })],
  hosts: [{ url: git }, { url: 'https://other.test' }],
  scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'b' } }],
};

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
});

describe('the settings, as our own pages see them', () => {
  it('say which hosts are granted and which connection they use', async () => {
    worker.reach.granted.add('https://git.test/*');
    const view = await viewSettings(settings, worker.vault);
    expect(view.hosts).toEqual([
      { url: git, connection: 'b', granted: true },
      { url: 'https://other.test', connection: '', granted: false },
    ]);
  });

  it.each([
    ['at the Web URL', 'a', 'https://a.test', [true, false]],
    ['at the API URL', 'b', 'https://api.test', [false, true]],
    ['for another address only', 'b', 'https://b.test', [false, false]],
  ])('say whether there is a secret: %s', async (_case, id, origin, has) => {
    await worker.vault.put(id, origin, new Secret('tok-4711'));
    const view = await viewSettings(settings, worker.vault);
    expect(view.connections.map(({ hasSecret }) => hasSecret)).toEqual(has);
    expect(JSON.stringify(view)).not.toContain('4711');
  });

  it('pass on why they can’t be read', async () => {
    const unreadable = refuse({ kind: 'settings-unreadable' });
    expect(await viewLoaded(unreadable, worker.vault)).toBe(unreadable);
  });
});
