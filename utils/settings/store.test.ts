import { describe, expect, it } from 'vitest';
import { toCopy } from './aside.ts';
import { emptySettings, type Settings } from './document.ts';
import { createSettingsStore, readDocument, type Area } from './store.ts';

const full: Settings = {
  version: 2,
  connections: [
    {
      id: 'a',
      name: 'Acme Jira',
      webUrl: 'https://acme.test',
      apiUrl: '',
      auth: { method: 'cloud-token', account: 'mira@acme.example' },
      deployment: 'cloud',
    },
  ],
  hosts: [{ url: 'https://gitlab.test' }],
  scopes: [{ host: 'https://gitlab.test', path: '', settings: 'custom', fields: { connection: 'a' } }],
};

const area = (items: Record<string, unknown> = {}): Area & { items: Record<string, unknown> } => ({
  items,
  get: (key) => Promise.resolve(key in items ? { [key]: structuredClone(items[key]) } : {}),
  set: async (added) => {
    await Promise.resolve();
    Object.assign(items, structuredClone(added));
  },
});

describe('what lies on the disk', () => {
  it.each([
    ['nothing yet', undefined, { is: 'settings', settings: emptySettings }],
    ['this version', full, { is: 'settings', settings: full }],
    ['a newer version', { ...full, version: 3 }, { is: 'too-new' }],
    ['no settings at all', 'text', { is: 'unreadable', where: '' }],
    ['a document cut off', '{"version":2,"connec', { is: 'unreadable', where: '' }],
    ['no version', { connections: [] }, { is: 'unreadable', where: 'version' }],
    ['a broken field', { ...full, hosts: 'none' }, { is: 'unreadable', where: 'hosts' }],
    [
      'an address that is none',
      { ...full, connections: [{ ...full.connections[0], webUrl: 'javascript:alert(1)' }] },
      { is: 'unreadable', where: 'connections[0].webUrl' },
    ],
  ])('%s', (_case, raw, expected) => {
    expect(readDocument(raw)).toEqual(expected);
  });
});

describe('a document that can not be read', () => {
  const broken = { version: 2, connections: 7 };

  it('is put aside, and the settings are empty', async () => {
    const disk = area({ settings: broken });
    const store = createSettingsStore(disk, { clock: () => 5 });
    expect(await store.load()).toEqual({ ok: true, value: emptySettings });
    expect(await store.aside()).toEqual([{ at: 5, where: 'connections', raw: broken }]);
    expect(disk.items['settings']).toEqual(emptySettings);
  });

  it('is put aside once, however many ask at the same time', async () => {
    const store = createSettingsStore(area({ settings: broken }));
    await Promise.all([store.load(), store.load(), store.change((settings) => settings), store.load()]);
    expect(await store.aside()).toHaveLength(1);
  });

  it('of five before leaves the newest', async () => {
    const disk = area();
    const store = createSettingsStore(disk, { clock: () => 1 });
    for (let turn = 1; turn <= 7; turn++) {
      await disk.set({ settings: `copy ${turn}` });
      await store.load();
    }
    const copies = await store.aside();
    expect(copies.map(({ raw }) => raw)).toEqual(['copy 7', 'copy 6', 'copy 5', 'copy 4', 'copy 3']);
    expect(new Set(copies.map(({ at }) => at)).size).toBe(5);
  });

  it('is dropped when nobody wants it', async () => {
    const store = createSettingsStore(area({ settings: broken }), { clock: () => 5 });
    await store.load();
    await store.discard(5);
    expect(await store.aside()).toEqual([]);
  });

  it('stays where it is when it can not be put aside', async () => {
    const disk = { ...area({ settings: broken }), set: () => Promise.reject(new Error('full')) };
    expect(await createSettingsStore(disk).load()).toEqual({ ok: false, failure: { kind: 'settings-unreadable' } });
    expect(disk.items['settings']).toEqual(broken);
  });
});

describe('a copy as a file', () => {
  it.each([
    ['says whose it is, so that it can be imported', { version: 9 }, { lozenge: 'settings', version: 9 }],
    ['is the text itself where there was no document', 'cut o', 'cut o'],
  ])('%s', (_case, raw, expected) => {
    expect(JSON.parse(toCopy(raw))).toEqual(expected);
  });
});

describe('a change', () => {
  it('is written', async () => {
    const disk = area();
    await createSettingsStore(disk).change(() => full);
    expect(disk.items['settings']).toEqual(full);
  });

  it('waits for the one before it', async () => {
    const store = createSettingsStore(area());
    const enable = (url: string) => store.change((settings) => ({ ...settings, hosts: [...settings.hosts, { url }] }));
    await Promise.all(['https://a.test', 'https://b.test', 'https://c.test'].map(enable));
    const loaded = await store.load();
    expect(loaded).toMatchObject({
      value: { hosts: [{ url: 'https://a.test' }, { url: 'https://b.test' }, { url: 'https://c.test' }] },
    });
  });

  it('leaves a newer document alone', async () => {
    const raw = { ...full, version: 3 };
    const disk = area({ settings: raw });
    const outcome = await createSettingsStore(disk).change(() => full);
    expect(outcome).toEqual({ ok: false, failure: { kind: 'settings-too-new' } });
    expect(disk.items).toEqual({ settings: raw });
  });
});
