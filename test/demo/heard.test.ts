import { expect, test } from 'vitest';
import type { RecordedRequest } from '../sandbox/jira/request.ts';
import { toHeard } from './heard.ts';

const request = (method: string, path: string, body?: unknown): RecordedRequest => ({
  method,
  path,
  body,
  query: {},
  headers: {},
  user: 'mkowalski',
  asNobody: false,
  status: 200,
});
const read = request('GET', '/rest/api/3/issue/SHOP-482');

test('tells method, path and answer', () => {
  expect(toHeard([read])).toEqual([
    { method: 'GET', path: '/rest/api/3/issue/SHOP-482', status: 200, body: undefined },
  ]);
});

test('counts what only fetches pictures, at the end', () => {
  const paths = toHeard([
    request('GET', '/avatar-management/712020%3A4f1c/10341/48'),
    request('GET', '/rest/api/2/universal_avatar/view/type/issuetype/avatar/10303'),
    request('GET', '/rest/api/3/attachment/thumbnail/10512'),
    request('GET', '/media/file/7a8a/image'),
    read,
  ]).map(({ path }) => path);
  expect(paths).toEqual(['/rest/api/3/issue/SHOP-482', '4 for pictures']);
});

const paragraph = (...texts: readonly string[]) => ({
  type: 'paragraph',
  content: texts.map((text) => ({ type: 'text', text })),
});

test.each<[string, unknown, string]>([
  ['is JSON', { transition: { id: '41' } }, '{"transition":{"id":"41"}}'],
  [
    'shows the words of a document',
    { body: { type: 'doc', version: 1, content: [paragraph('Rounded ', 'once', '.')] } },
    '{"body":"doc: Rounded once."}',
  ],
  ['is cut', { words: 'x'.repeat(200) }, `{"words":"${'x'.repeat(81)}…`],
])('a body %s', (_case, body, expected) => {
  expect(toHeard([request('POST', '/rest', body)])[0]?.body).toBe(expected);
});
