import { expect, it } from 'vitest';
import { findKeys } from '../../../utils/keys/find-keys.ts';
import { commitRows, commits } from './commits.ts';
import { pullRequest } from './pull-request.ts';

it('the pull request weighs 2 MB and holds no key, not even in code', () => {
  const { text } = pullRequest();
  expect(Math.round(text.length / 100_000)).toBe(20);
  expect(findKeys(text)).toEqual([]);
});

it('every commit has a key, and there are no more different ones than are looked at on a page', () => {
  const keys = findKeys(commits().text).map(({ key }) => key);
  expect([keys.length, new Set(keys).size]).toEqual([commitRows, 500]);
});
