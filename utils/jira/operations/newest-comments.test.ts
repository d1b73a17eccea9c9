import { describe, expect, it } from 'vitest';
import { ok, refuse } from '../../result/result.ts';
import type { CommentWire } from '../wire/fields.wire.ts';
import { newestComments, type AskPage } from './newest-comments.ts';

const comment = (id: number): CommentWire => ({
  id: String(id),
  author: undefined,
  created: undefined,
  updated: undefined,
  body: '',
  renderedBody: undefined,
});
const thread = (length: number) => Array.from({ length }, (_, index) => comment(index + 1));

/** A Jira that cannot sort; how it pages is up to `answer`. */
const jiraWith = (answer: (startAt: number, most: number) => ReturnType<AskPage>) => {
  const queries: Readonly<Record<string, string>>[] = [];
  const askPage: AskPage = (query) => {
    queries.push(query);
    return answer(Number(query['startAt']), Number(query['maxResults']));
  };
  return { queries, askPage };
};
const paging = (length: number) =>
  jiraWith(async (from, most) => ok({ comments: thread(length).slice(from, from + most), total: length }));

const found = async (askPage: AskPage, startAt: number, most: number) => {
  const answer = await newestComments(askPage, false, { startAt, most });
  return answer.ok ? answer.value.comments.map(({ id }) => Number(id)) : answer.failure;
};

describe('the newest comments of a Jira that cannot sort', () => {
  it.each([
    ['a short thread', 2, 0, 5, [2, 1], 1],
    ['a thread as long as the page', 5, 0, 5, [5, 4, 3, 2, 1], 1],
    ['a long thread', 12, 0, 5, [12, 11, 10, 9, 8], 2],
    ['the next page of it', 12, 5, 5, [7, 6, 5, 4, 3], 2],
    ['the last page of it', 12, 10, 5, [2, 1], 1],
    ['beyond it', 12, 15, 5, [], 1],
    ['no comments', 0, 0, 5, [], 1],
  ])('%s', async (_name, length, startAt, most, ids, requests) => {
    const { askPage, queries } = paging(length);
    expect(await found(askPage, startAt, most)).toEqual(ids);
    expect(queries).toHaveLength(requests);
    expect(queries.every((query) => !('orderBy' in query))).toBe(true);
  });

  it('are cut from all of them, where Jira always sends all', async () => {
    const { askPage, queries } = jiraWith(async () => ok({ comments: thread(12), total: undefined }));
    expect(await found(askPage, 1, 3)).toEqual([11, 10, 9]);
    expect(queries).toHaveLength(1);
  });

  it('are a failure where asking fails, first or later', async () => {
    const gone = refuse({ kind: 'not-found' });
    expect(await found(async () => gone, 0, 3)).toEqual(gone.failure);
    const later: AskPage = async ({ startAt }) => (startAt === '0' ? ok({ comments: thread(3), total: 12 }) : gone);
    expect(await found(later, 0, 3)).toEqual(gone.failure);
  });
});
