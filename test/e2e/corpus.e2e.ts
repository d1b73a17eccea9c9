import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCorpus, type Corpus } from '../corpus/corpus.ts';
import { problemsOf } from '../corpus/judge.ts';
import { readLibrary } from '../corpus/library.ts';
import { root } from '../house/root.ts';

const folder = join(root, '..', 'shared', 'data', 'pages');
const library = existsSync(folder) ? readLibrary(folder) : [];

let corpus: Corpus;
beforeAll(async () => {
  corpus = await startCorpus(['SHOP', ...new Set(library.flatMap(({ projects }) => projects))]);
});
afterAll(() => corpus.close());

/** What `npm run corpus` says of real pages of real hosts. */
describe.skipIf(library.length === 0)('on a saved real page', () => {
  it.each(library.map((saved) => [saved.name, saved] as const))('%s', async (_name, saved) => {
    expect(problemsOf(saved, await corpus.judge(saved))).toEqual([]);
  });
});

/** Here, because happy-dom knows no descendants within `:not()`. */
it('on any site, nothing is read in its controls and its code, and nothing twice', async () => {
  const { reading, painted } = await corpus.judge({
    name: 'fences',
    file: join(root, 'test', 'hosts', 'generic', 'fences.html'),
    url: 'https://notes.example/fences',
    host: 'generic',
    page: 'other',
    projects: ['SHOP'],
  });
  const keys = Array.from({ length: 8 }, (_, index) => `SHOP-${index + 1}`);
  expect(reading.keys.toSorted()).toEqual(keys);
  expect(reading.mentions).toBe(keys.length);
  expect(painted).toBe(keys.length);
});
