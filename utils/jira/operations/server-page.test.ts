import { describe, expect, it } from 'vitest';
import { ok } from '../../result/result.ts';
import type { JsonCall } from '../http/http.ts';
import { createSpeaker, type Speaker } from '../speaker.ts';
import { traitsOf } from '../traits.ts';
import { nextStart, searchCall } from './server-page.ts';
import { askManyOnServer } from './summaries-server.ts';

const dialectOf = (version: string) => ({ api: '/rest/api/2', traits: traitsOf(version) });

describe('a search on Server', () => {
  it.each([
    ['8.20', 'false'],
    ['10.3', 'warn'],
  ])('is forgiving on %s', (version, validateQuery) => {
    const call = searchCall(dialectOf(version), { jql: 'key in (A-1)', fields: ['id'], maxResults: 5, lenient: true });
    const query = { jql: 'key in (A-1)', fields: 'id', startAt: '0', maxResults: '5', validateQuery };
    expect(call).toEqual({ path: '/rest/api/2/search', query });
  });

  it('goes by POST when its address would be long, in the form of a body', () => {
    const jql = `key in (${'A-1,'.repeat(500)}A-2)`;
    const call = searchCall(dialectOf('10.3'), {
      jql,
      fields: ['id', 'key'],
      startAt: 3,
      maxResults: 5,
      lenient: true,
    });
    const body = { jql, fields: ['id', 'key'], startAt: 3, maxResults: 5, validateQuery: false };
    expect(call).toEqual({ method: 'POST', path: '/rest/api/2/search', body, readsOnly: true });
  });

  it.each([
    ['a full page', 0, 50, 120, 50],
    ['a short page', 50, 3, 120, 53],
    ['the last page', 100, 20, 120, undefined],
    ['an empty page', 60, 0, 120, undefined],
    ['no total', 0, 50, undefined, undefined],
  ])('goes on behind %s', (_name, startAt, length, total, expected) => {
    const fields = {
      summary: undefined,
      status: undefined,
      issuetype: undefined,
      priority: undefined,
      assignee: undefined,
    };
    const issues = Array.from({ length }, (_, at) => ({ id: String(at), key: `A-${at}`, fields }));
    expect(nextStart(startAt, { issues, total })).toBe(expected);
  });
});

describe('many keys on Server', () => {
  /** A Server with these issues, whose administrator lets a page have two of them. */
  function speakerOf(keys: readonly string[], total = keys.length) {
    const calls: JsonCall[] = [];
    const json: Speaker['http']['json'] = async (call) => {
      calls.push(call);
      const start = Number(call.query?.['startAt']);
      const issues = keys.slice(start, start + 2).map((key) => ({ id: key, key, fields: {} }));
      return ok({ status: 200, headers: new Headers(), json: { issues, total } });
    };
    const speaker = createSpeaker(
      { webUrl: 'https://jira.example', apiUrl: '', deployment: 'server' },
      { apiUrl: '', json, look: expect.fail, image: expect.fail },
      {
        ...dialectOf('10.3'),
        readBody: () => undefined,
        writeText: String,
        issueExpand: {},
        commentExpand: {},
        isSameText: () => false,
        personKey: 'name',
        personParameter: 'username',
        peopleParameter: 'username',
      },
    );
    return { speaker, calls };
  }

  it('are all read, however short the pages are kept', async () => {
    const keys = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'];
    const { speaker, calls } = speakerOf(keys);
    const answer = await askManyOnServer(speaker)(keys);
    expect(answer.ok && answer.value.issues.map(({ key }) => key)).toEqual(keys);
    expect(calls.map(({ query }) => query?.['startAt'])).toEqual(['0', '2', '4']);
  });

  it('are no more than were asked for, however many Jira has', async () => {
    const { speaker, calls } = speakerOf(
      Array.from({ length: 99 }, (_, at) => `A-${at}`),
      1_000_000,
    );
    expect((await askManyOnServer(speaker)(['A-1', 'A-2', 'A-3'])).ok).toBe(true);
    expect(calls).toHaveLength(2);
  });
});
