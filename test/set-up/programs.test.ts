import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { candidates, find } from './programs.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'));
  vi.stubEnv('PATH', [join(folder, 'one'), '', join(folder, 'two')].join(delimiter));
  vi.stubEnv('PROGRAM_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const program = { title: 'Program', names: ['good', 'other'], places: [], packages: [], variable: 'PROGRAM_PATH' };
const at = (path: string) => join(folder, path);

/** A program that ends with the given exit code. */
function put(path: string, exitCode: number): void {
  mkdirSync(at(path.replace(/\/.*/, '')), { recursive: true });
  writeFileSync(at(path), `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(at(path), 0o755);
}

it('looks for the best name first, then along PATH', () => {
  put('one/other', 0);
  put('two/good', 0);
  put('one/good', 0);
  expect(candidates(program)).toEqual([at('one/good'), at('two/good'), at('one/other')]);
});

it('takes what the environment names, and nothing else', () => {
  put('one/good', 0);
  put('three/mine', 0);
  vi.stubEnv('PROGRAM_PATH', at('three/mine'));
  expect(candidates(program)).toEqual([at('three/mine')]);
  vi.stubEnv('PROGRAM_PATH', at('three/gone'));
  expect(candidates(program)).toEqual([]);
});

it('passes over what does not start', async () => {
  put('one/good', 1);
  put('one/other', 0);
  expect(await find({ ...program, version: '--version' })).toBe(at('one/other'));
});

it('finds nothing where there is nothing', async () => {
  expect(await find(program)).toBeUndefined();
});

it('does not take a file that is no program', async () => {
  put('one/good', 0);
  chmodSync(at('one/good'), 0o644);
  expect(await find(program)).toBeUndefined();
});
