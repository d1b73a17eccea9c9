import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from './library.ts';

describe('readLibrary', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'library-'));
    await mkdir(join(folder, 'gitlab'));
    await mkdir(join(folder, 'cgit'));
    const entries = [
      { file: 'gitlab/mr.html', host: 'gitlab', page: 'mr', url: 'https://git.example/a/b/-/merge_requests/1' },
      { file: 'gitlab/mr 2.html', host: 'gitlab', page: 'mr', url: 'https://git.example/a/b/-/merge_requests/1' },
      { file: 'cgit/index.html', host: 'cgit', page: 'index', url: 'https://git.example' },
      { file: 'cgit/log.html', host: 'cgit', page: 'log', url: 'https://git.example/log?h=x;y' },
      { file: 'cgit/gone.html', host: 'cgit', page: 'log', url: 'https://git.example/gone' },
    ];
    await writeFile(join(folder, 'INDEX.json'), JSON.stringify(entries));
    await Promise.all(entries.slice(0, 4).map(({ file }) => writeFile(join(folder, file), '<p>')));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const pathsIn = (below: string): string[] => readLibrary(join(folder, below)).map(({ path }) => path);

  it.each([
    [
      'all pages, each with an address of its own',
      '.',
      ['/a/b/-/merge_requests/1', '/a/b/-/merge_requests/1?saved=mr-2', '/?saved=index', '/log?h=x;y'],
    ],
    ['the pages of one host, by the list above it', 'cgit', ['/?saved=index', '/log?h=x;y']],
  ])('lists %s', (_, below, expected) => {
    expect(pathsIn(below)).toEqual(expected);
  });

  it('throws without a list', () => {
    expect(() => readLibrary(join(folder, 'gitlab', 'nowhere'))).toThrow('No INDEX.json');
  });
});
