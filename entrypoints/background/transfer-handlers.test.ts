import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ImportPlan } from '../../utils/protocol/transfer-messages.ts';
import type { Settings } from '../../utils/settings/document.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { databases } from '../../utils/vault/test-kit.ts';
import { connection, draftOf, git, ownPage, startWorker, type Worker } from './test-kit.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

let worker: Worker;
const a = connection('a');
const before: Settings = {
  version: 2,
  connections: [a],
  hosts: [{ url: git }],
  scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'a' } }],
};
const file = (more: object = {}): string =>
  JSON.stringify({ lozenge: 'settings', version: 2, connections: [], hosts: [], scopes: [], ...more });
const moved = file({
  connections: [{ id: 'a', name: 'Jira a', webUrl: 'https://evil.test', auth: { method: 'password' } }],
  hosts: [{ url: 'https://new.test' }],
});

beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  worker = await startWorker(before);
  await worker.vault.putBeside(ownerOf(a), new Secret('tok-4711'));
  for (const host of ['git.test', 'new.test', 'a.test']) worker.reach.granted.add(`https://${host}/*`);
});
afterEach(() => worker.rest());

const planOf = async (text: string): Promise<ImportPlan> => {
  const answer = await worker.handlers['import.plan']({ text }, ownPage);
  if (!answer.ok || answer.value.is !== 'plan') throw new Error(JSON.stringify(answer));
  return answer.value.plan;
};
const apply = async (text: string) =>
  worker.handlers['import.apply']({ text, seal: (await planOf(text)).seal }, ownPage);
const secrets = (): string => JSON.stringify([...databases.values()].map((database) => [...database.values()]));

describe('an import', () => {
  it('changes nothing while it is only planned', async () => {
    expect((await planOf(moved)).changes).toMatchObject([{ effect: 'change', secret: 'forgotten' }, { effect: 'add' }]);
    expect(await worker.settings.load()).toMatchObject({ value: before });
  });

  it('takes no token along to another address, enables hosts, and gives back what is not needed', async () => {
    expect(secrets()).toContain('tok-4711');
    expect(await apply(moved)).toMatchObject({
      value: {
        is: 'done',
        settings: {
          connections: [{ id: 'a', webUrl: 'https://evil.test', hasSecret: false }],
          hosts: [{ url: git }, { url: 'https://new.test', granted: true }],
          importUndo: true,
        },
      },
    });
    expect(secrets()).not.toContain('tok-4711');
    expect([...worker.reach.scripts.keys()]).toContain('host:https://new.test');
    expect([...worker.reach.granted]).not.toContain('https://a.test/*');
  });

  it('gives no new connection the secret of an older one', async () => {
    const given = { id: 'z', name: 'Z', webUrl: 'https://z.test', auth: { method: 'password', account: 'mira' } };
    await worker.vault.putBeside(ownerOf(connection('z')), new Secret('tok-left'));
    expect(await apply(file({ connections: [given] }))).toMatchObject({
      value: {
        settings: {
          connections: [
            { id: 'a', hasSecret: true },
            { id: 'z', hasSecret: false },
          ],
        },
      },
    });
  });

  it('does not happen when the settings are others than when it was shown', async () => {
    const { seal } = await planOf(moved);
    await worker.settings.change((now) => ({ ...now, hosts: [...now.hosts, { url: 'https://new.test' }] }));
    const outcome = await worker.handlers['import.apply']({ text: moved, seal }, ownPage);
    expect(outcome).toMatchObject({ value: { is: 'plan', plan: { changes: [{}, { of: 'host', effect: 'same' }] } } });
    expect(await worker.settings.load()).toMatchObject({ value: { connections: [{ webUrl: 'https://a.test' }] } });
    expect(secrets()).toContain('tok-4711');
  });

  it('of something that is no file of settings says why', async () => {
    const refusal = { is: 'refused', refusal: { why: 'not-json', where: '' } };
    expect(await worker.handlers['import.plan']({ text: '{' }, ownPage)).toEqual({ ok: true, value: refusal });
    expect(await worker.handlers['import.apply']({ text: '{', seal: '' }, ownPage)).toEqual({
      ok: true,
      value: refusal,
    });
  });

  it('can be taken back', async () => {
    await apply(moved);
    expect(await worker.handlers['import.undo']({}, ownPage)).toMatchObject({
      value: { connections: [{ webUrl: 'https://a.test', hasSecret: false }], hosts: [{ url: git }] },
    });
    expect(await worker.settings.load()).toEqual({ ok: true, value: before });
    expect([...worker.reach.scripts.keys()]).toEqual([`host:${git}`]);
    expect(await worker.handlers['settings.read']({}, ownPage)).not.toHaveProperty('value.importUndo');
  });
});

describe('a file', () => {
  it('holds no token, and nothing of a policy', async () => {
    await fakeBrowser.storage.managed.set({ hosts: [{ url: 'https://set.test' }] });
    worker.policy.forget();
    const text = await worker.handlers['settings.export']({ team: false }, ownPage);
    expect(JSON.stringify(text)).not.toMatch(/tok-4711|set\.test/);
    expect(text).toMatchObject({ ok: true, value: expect.stringContaining('https://a.test') });
  });
});

describe('a document that can not be read', () => {
  it('is said, can be saved, and can be discarded', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 2, connections: 7 } });
    const view = await worker.handlers['settings.read']({}, ownPage);
    expect(view).toMatchObject({
      value: { connections: [], aside: [{ at: expect.any(Number), where: 'connections' }] },
    });
    const at = view.ok ? (view.value.aside?.[0]?.at ?? 0) : 0;
    expect(await worker.handlers['aside.copy']({ at }, ownPage)).toMatchObject({
      value: expect.stringContaining('"connections": 7'),
    });
    expect(await worker.handlers['aside.copy']({ at: 1 }, ownPage)).toMatchObject({ ok: false });
    expect(await worker.handlers['aside.discard']({ at }, ownPage)).not.toHaveProperty('value.aside');
  });

  it('of a newer Lozenge can be saved where it lies', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 99 } });
    expect(await worker.handlers['settings.read']({}, ownPage)).toEqual({
      ok: false,
      failure: { kind: 'settings-too-new' },
    });
    expect(await worker.handlers['settings.copy']({}, ownPage)).toMatchObject({
      value: expect.stringContaining('"version": 99'),
    });
  });
});

describe('what a policy sets', () => {
  const set = { id: 'set', name: 'Set', webUrl: 'https://set.test', auth: { method: 'password' } };
  beforeEach(async () => {
    await fakeBrowser.storage.managed.set({
      connections: [set],
      hosts: [{ url: git }],
      scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'set' } }],
    });
    worker.policy.forget();
  });

  it('is marked', async () => {
    expect(await worker.handlers['settings.read']({}, ownPage)).toMatchObject({
      value: {
        connections: [{ id: 'set', locked: true }, { id: 'a' }],
        hosts: [{ url: git, locked: true, connectionLocked: true, connection: 'set' }],
        scopes: [{ locked: true }],
        policy: { connections: 1, hosts: 1, scopes: 1, ignored: [] },
      },
    });
  });

  it('takes an account and a token, and gives them back', async () => {
    const saved = draftOf(connection('set'), { name: 'Set', secret: 'tok-mine' });
    worker.reach.granted.add('https://set.test/*');
    expect(await worker.handlers['connection.save'](saved, ownPage)).toMatchObject({
      value: { connections: [{ id: 'set', account: 'mira', hasSecret: true, locked: true }, {}] },
    });
    expect(await worker.handlers['connection.forget']({ id: 'set' }, ownPage)).toMatchObject({
      value: { connections: [{ id: 'set', account: '', hasSecret: false, locked: true }, {}] },
    });
    expect(secrets()).not.toContain('tok-mine');
  });

  it('is never asked elsewhere', async () => {
    const asked = vi.fn<() => Promise<Response>>(() => Promise.reject(new TypeError('Failed to fetch')));
    vi.stubGlobal('fetch', asked);
    const elsewhere = draftOf(connection('set'), { name: 'Set', webUrl: 'https://evil.test', secret: 'tok-mine' });
    expect(await worker.handlers['connection.save'](elsewhere, ownPage)).toEqual({
      ok: false,
      failure: { kind: 'set-by-policy' },
    });
    expect(asked).not.toHaveBeenCalled();
  });
});
