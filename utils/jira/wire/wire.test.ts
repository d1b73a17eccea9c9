import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listOf, mustListOf, read } from './wire.ts';

const named = z.object({ key: z.string() });
const good = { key: 'SHOP' };

describe('a list that must be there', () => {
  it.each<[string, unknown, unknown]>([
    ['may be empty', [], []],
    ['is taken as it is', [good], [good]],
    ['leaves strangers out', ['?', good, null], [good]],
  ])('%s', (_case, sent, taken) => {
    expect(read(mustListOf(named), sent, 'projects')).toEqual({ ok: true, value: taken });
  });

  it.each<[string, unknown]>([
    ['of nothing but strangers', ['?']],
    ['that is none', { values: [] }],
    ['that is absent', undefined],
  ])('%s is another answer', (_case, sent) => {
    expect(read(mustListOf(named), sent, 'projects')).toEqual({
      ok: false,
      failure: { kind: 'unexpected-answer', what: 'projects' },
    });
  });
});

it.each<[string, unknown, unknown]>([
  ['absent', undefined, []],
  ['null', null, []],
  ['of nothing but strangers', ['?'], []],
])('a list that may be missing is empty when it is %s', (_case, sent, taken) => {
  expect(read(listOf(named), sent, 'labels')).toEqual({ ok: true, value: taken });
});
