import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../utils/settings/document.ts';
import { exportSettings, fileConnection, fileHost, fileScope } from '../../utils/settings/transfer/file.ts';
import { readImport } from '../../utils/settings/transfer/read-import.ts';
import { makeSchema, schemaFile } from './schema.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('docs/settings.schema.json', () => {
  it('is what the code takes; `node test/settings-schema/write.ts` writes it anew', () => {
    expect(read(schemaFile)).toEqual(makeSchema());
  });

  it('describes what is exported', () => {
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const fits = ajv.compile(read(schemaFile) as object);
    const settings = read('test/fixtures/settings/v2.json') as Settings;
    for (const team of [false, true]) {
      fits(JSON.parse(exportSettings(settings, { team })));
      expect(fits.errors).toBeNull();
    }
    expect(fits({ lozenge: 'settings', version: 2, connections: [{ id: 'new' }], hosts: [], scopes: [] })).toBe(false);
  });
});

describe('docs/settings.md', () => {
  const page = readFileSync('docs/settings.md', 'utf8');

  it('has examples that can be imported', () => {
    const examples = [...page.matchAll(/^```json\n(\{\n {2}"lozenge".*?)^```/gms)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.map((text) => readImport(text))).toEqual(examples.map(() => expect.objectContaining({ ok: true })));
  });
});

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

describe('public/managed_schema.json', () => {
  const schema = read('public/managed_schema.json') as Described;
  const namesOf = ({ properties = {} }: Described = {}): readonly string[] => Object.keys(properties).toSorted();

  it.each([
    ['connections', Object.keys(fileConnection.shape)],
    ['hosts', Object.keys(fileHost.shape)],
    ['scopes', Object.keys(fileScope.shape)],
  ])('knows every field of %s', (list, fields) => {
    expect(namesOf(schema.properties?.[list]?.items)).toEqual(fields.toSorted());
  });

  it('knows every setting of a scope', () => {
    expect(namesOf(schema.properties?.['scopes']?.items?.properties?.['fields'])).toEqual(
      Object.keys(fileScope.shape.fields.shape).toSorted(),
    );
  });
});
