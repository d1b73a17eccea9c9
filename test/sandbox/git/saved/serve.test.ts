import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSaved, toSavedRequest } from './serve.ts';

describe('toSavedRequest', () => {
  it.each([
    ['a path', '/a/b', { path: '/a/b', title: undefined, replacements: [] }],
    [
      'an own query',
      '/gitweb?p=a.git;a=heads',
      { path: '/gitweb?p=a.git;a=heads', title: undefined, replacements: [] },
    ],
    ['a title', '/a?title=SHOP-1%3A+b', { path: '/a', title: 'SHOP-1: b', replacements: [] }],
    [
      'own query and replacement',
      '/a?b=c&replace=d%3D%3Ee',
      { path: '/a?b=c', title: undefined, replacements: [{ from: 'd', to: 'e' }] },
    ],
    [
      'a replacement by nothing',
      '/a?replace=d',
      { path: '/a', title: undefined, replacements: [{ from: 'd', to: '' }] },
    ],
  ])('reads %s', (_, target, expected) => {
    expect(toSavedRequest(target)).toEqual(expected);
  });
});

describe('serveSaved', () => {
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saved-'));
    file = join(folder, 'page.html');
    await writeFile(
      file,
      '<title>Round once · web</title><h1>Round once</h1><p>by Mira &amp; Jo</p><textarea>Mira</textarea>',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  const plain = { path: '/', title: undefined, replacements: [] };

  it.each([
    [
      'title',
      { ...plain, title: 'AB-1' },
      '<title>AB-1 · web</title><h1>AB-1</h1><p>by Mira &amp; Jo</p><textarea>Mira</textarea>',
    ],
    [
      'text',
      { ...plain, replacements: [{ from: 'Mira & Jo', to: '<AB-1>' }] },
      '<title>Round once · web</title><h1>Round once</h1><p>by &lt;AB-1&gt;</p><textarea>Mira</textarea>',
    ],
  ])('replaces a %s', async (_, request, page) => {
    expect(await serveSaved({ file }, request)).toEqual({ page });
  });

  it('refuses to replace what is not there', async () => {
    const answer = await serveSaved({ file }, { ...plain, replacements: [{ from: 'Tomas', to: 'x' }] });
    expect(answer).toEqual({ refused: 'This page does not contain the text: Tomas' });
  });
});
