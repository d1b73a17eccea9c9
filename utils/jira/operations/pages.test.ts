import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ok } from '../../result/result.ts';
import type { JsonCall } from '../http/http.ts';
import type { Speaker } from '../speaker.ts';
import { read } from '../wire/wire.ts';
import { readPages } from './pages.ts';

const member = z.object({ id: z.string() });
const some = (from: number, count: number) => Array.from({ length: count }, (_, index) => ({ id: `${from + index}` }));

/** Answers with one page after the other; keeps the queries. */
function speakerOf(pages: readonly unknown[]): { speaker: Pick<Speaker, 'ask'>; queries: JsonCall['query'][] } {
  const queries: JsonCall['query'][] = [];
  const ask: Speaker['ask'] = async ({ query }, schema, what) => read(schema, pages[queries.push(query) - 1], what);
  return { speaker: { ask }, queries };
}

describe('all pages of a list', () => {
  it.each([
    [
      'Data Center’s',
      [
        { values: some(0, 2), isLast: false },
        { values: some(2, 1), isLast: true },
      ],
      2,
    ],
    [
      'Cloud’s types',
      [
        { issueTypes: some(0, 2), total: 3 },
        { issueTypes: some(2, 1), total: 3 },
      ],
      2,
    ],
    ['Cloud’s fields', [{ fields: some(0, 3), total: 3 }], 1],
    ['one that does not say when it ends', [{ values: some(0, 3) }, { values: [] }], 2],
    ['one with a member that nobody can read', [{ values: [...some(0, 1), {}, ...some(1, 2)], total: 4 }], 1],
  ])('are read: %s', async (_name, pages, requests) => {
    const { speaker, queries } = speakerOf(pages);
    const answer = await readPages(speaker, { path: '/x', query: { state: 'active' } }, member, 'things');
    expect(answer).toEqual(ok(some(0, 3)));
    expect(queries).toHaveLength(requests);
    expect(queries[0]).toEqual({ state: 'active', startAt: '0', maxResults: '200' });
  });

  it('begin each behind the one before, however short that was', async () => {
    const { speaker, queries } = speakerOf([
      { values: some(0, 2), total: 3 },
      { values: some(2, 1), total: 3 },
    ]);
    await readPages(speaker, { path: '/x' }, member, 'things', { perPage: 5, mostPages: 9 });
    expect(queries.map((query) => query?.['startAt'])).toEqual(['0', '2']);
  });

  it('may be longer than a call has room for', async () => {
    const { speaker } = speakerOf([{ values: some(0, 200_000), isLast: true }]);
    const answer = await readPages(speaker, { path: '/x' }, member, 'things');
    expect(answer.ok && answer.value.length).toBe(200_000);
  });

  it('end somewhere', async () => {
    const { speaker, queries } = speakerOf(Array.from({ length: 9 }, () => ({ values: some(0, 1) })));
    await readPages(speaker, { path: '/x' }, member, 'things', { perPage: 1, mostPages: 4 });
    expect(queries).toHaveLength(4);
  });

  it.each([
    ['an object without a list', {}],
    ['a list that is none', { values: 'many' }],
    ['nothing', undefined],
  ])('are no %s', async (_name, page) => {
    const answer = await readPages(speakerOf([page]).speaker, { path: '/x' }, member, 'things');
    expect(answer).toEqual({ ok: false, failure: { kind: 'unexpected-answer', what: 'things' } });
  });
});
