import { readFileSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptySettings } from '../document.ts';
import { readDocument } from '../store.ts';

/** One frozen document of each version, as that version wrote it: never changed once it is released. */
const examples = globSync('test/fixtures/settings/v*.json').toSorted();
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('a document of an earlier version', () => {
  it('has an example, and so has this one', () => {
    const versions = Array.from({ length: emptySettings.version }, (_, index) => index + 1);
    expect(examples).toEqual(versions.map((version) => `test/fixtures/settings/v${version}.json`));
  });

  it.each(examples)('%s loads', (path) => {
    expect(readDocument(read(path))).toMatchObject({ is: 'settings', settings: { version: emptySettings.version } });
  });

  it('of this version is what it was', () => {
    const path = `test/fixtures/settings/v${emptySettings.version}.json`;
    expect(readDocument(read(path))).toEqual({ is: 'settings', settings: read(path) });
  });

  it('of version 1 keeps the connection of each scope', () => {
    expect(readDocument(read('test/fixtures/settings/v1.json'))).toMatchObject({
      settings: {
        scopes: [
          { path: '', settings: 'custom', fields: { connection: 'cloud' } },
          { path: 'legacy', settings: 'custom', fields: { connection: 'server' } },
        ],
      },
    });
  });

  it.each([
    ['a scope without its path', { version: 1, connections: [], hosts: [], scopes: [{ host: 'x' }] }],
    ['no scopes', { version: 1, connections: [], hosts: [] }],
    ['no such version', { version: 0, connections: [], hosts: [], scopes: [] }],
    ['a version between two', { version: 1.5, connections: [], hosts: [], scopes: [] }],
  ])('that is broken is not guessed at: %s', (_case, raw) => {
    expect(readDocument(raw)).toMatchObject({ is: 'unreadable' });
  });
});
