import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './dependencies.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'set-up-'));
  mkdirSync(join(root, '.wxt'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, '.wxt/tsconfig.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, packages: object) => writeFileSync(join(root, file), JSON.stringify({ packages }));
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-for-mac': { version: '1.0.0', optional: true },
};
const { 'node_modules/a': a } = wanted;

describe('node_modules', () => {
  it.each([
    ['is up to date', { 'node_modules/a': a }, true],
    ['is up to date with something optional', { ...wanted }, true],
    ['lacks a package', {}, false],
    ['has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['has the version from elsewhere', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, false],
    ['has another version of something optional', { ...wanted, 'node_modules/a-for-mac': { version: '2.0.0' } }, false],
  ])('%s', (_name, present, expected) => {
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', present);
    expect(isInstalled(root)).toBe(expected);
  });

  it('is missing, or its installation was interrupted', () => {
    write('package-lock.json', wanted);
    expect(isInstalled(root)).toBe(false);
  });

  it('is there, but the types of WXT are not', () => {
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', wanted);
    rmSync(join(root, '.wxt'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});
