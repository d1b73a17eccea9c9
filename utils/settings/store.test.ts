import { describe, expect, it } from 'vitest';
import { emptySettings, type Settings } from './document.ts';
import { createSettingsStore, readSettings, type Area } from './store.ts';

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
    ['nothing yet', undefined, { ok: true, value: emptySettings }],
    ['this version', full, { ok: true, value: full }],
    ['a newer version', { ...full, version: 3 }, { ok: false, failure: { kind: 'settings-too-new' } }],
    ['no settings at all', 'text', { ok: false, failure: { kind: 'settings-unreadable' } }],
    ['a broken field', { ...full, hosts: 'none' }, { ok: false, failure: { kind: 'settings-unreadable' } }],
  ])('%s', (_case, raw, expected) => {
    expect(readSettings(raw)).toEqual(expected);
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

  it.each([
    ['newer', { ...full, version: 3 }],
    ['broken', { version: 2, connections: 7 }],
  ])('leaves a %s document alone', async (_case, raw) => {
    const disk = area({ settings: raw });
    const outcome = await createSettingsStore(disk).change(() => full);
    expect(outcome.ok).toBe(false);
    expect(disk.items['settings']).toEqual(raw);
  });
});
