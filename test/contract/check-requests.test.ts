import { describe, expect, it } from 'vitest';
import type { Flavour } from '../sandbox/jira/site.ts';
import { requestContractOf, restAddressOf, type SentRequest } from './check-requests.ts';
import { hasDocuments } from './documents.ts';

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'multipart/form-data; boundary=x' };

function sent(line: string, body?: unknown, headers: SentRequest['headers'] = json): SentRequest {
  const [method = '', address = ''] = line.split(' ');
  const url = new URL(address, 'http://jira.test');
  return { method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers, body };
}

const part = (name: string): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\na`;

describe.skipIf(!hasDocuments)('a documented request', () => {
  it.each<[Flavour, string, unknown?, SentRequest['headers']?]>([
    ['cloud', 'GET /rest/api/3/issue/SHOP-1?fields=summary&expand=names'],
    ['cloud', 'GET /rest/api/2/serverInfo'],
    ['cloud', 'GET /rest/agile/1.0/issue/SHOP-1'],
    ['cloud', 'POST /ex/jira/11-22/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-1'], fields: ['summary'] }],
    ['cloud', 'POST /rest/api/3/issue/SHOP-1/attachments', part('file'), form],
    ['dc-10.3', 'GET /jira/rest/api/2/issue/SHOP-1/transitions?expand=transitions.fields'],
    [
      'dc-10.3',
      'POST /jira/rest/api/2/issue/SHOP-1/transitions',
      { transition: { id: '1' }, fields: { labels: ['a'] } },
    ],
    ['dc-10.3', 'PUT /jira/rest/api/2/issue/SHOP-1', { update: { labels: [{ add: 'a' }] } }],
    ['dc-10.3', 'PUT /jira/rest/api/2/issue/SHOP-1/properties/lozenge', { any: ['JSON'] }],
    ['dc-10.3', 'POST /jira/rest/api/2/issue/SHOP-1/attachments', part('file'), form],
    ['server-6.4', 'GET /jira/rest/api/2/issue/createmeta?projectKeys=SHOP&expand=projects.issuetypes.fields'],
    ['server-6.4', 'GET /jira/secure/anything?at=all'],
  ])('passes: %s %s', async (flavour, line, body, headers) => {
    expect((await requestContractOf(flavour))(sent(line, body, headers))).toEqual([]);
  });
});

describe.skipIf(!hasDocuments)('an undocumented request', () => {
  it.each<[string, Flavour, string, unknown?, SentRequest['headers']?]>([
    ['a path', 'cloud', 'GET /rest/api/3/issue/SHOP-1/secrets'],
    ['a path that is gone', 'cloud', 'GET /rest/api/2/search?jql=x'],
    ['a path of Cloud', 'dc-10.3', 'POST /jira/rest/api/2/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-1'] }],
    ['a version', 'dc-10.3', 'GET /jira/rest/api/3/myself'],
    ['a path that 9.0 dropped', 'dc-9.12', 'GET /jira/rest/api/2/issue/createmeta?projectKeys=SHOP'],
    ['a method', 'cloud', 'DELETE /rest/api/3/myself'],
    ['a parameter', 'cloud', 'GET /rest/api/3/myself?please=true'],
    ['a parameter of Cloud', 'dc-10.3', 'GET /jira/rest/api/2/user/search?query=mira'],
    ['a parameter that is missing', 'dc-10.3', 'DELETE /jira/rest/api/2/issue/SHOP-1/remotelink'],
    ['a member of a body', 'cloud', 'POST /rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-1'], please: true }],
    ['a member deep in a body', 'dc-10.3', 'PUT /jira/rest/api/2/issue/S-1', { update: { labels: [{ plus: 'a' }] } }],
    ['the kind of a body', 'dc-10.3', 'POST /jira/rest/api/2/issue/SHOP-1/comment', { body: { type: 'doc' } }],
    ['a body', 'cloud', 'GET /rest/api/3/myself', { please: true }],
    ['a media type', 'cloud', 'POST /rest/api/3/issue/S-1/comment', { body: {} }, { 'content-type': 'text/plain' }],
    ['the name of a file', 'cloud', 'POST /rest/api/3/issue/SHOP-1/attachments', part('upload'), form],
  ])('is caught: %s', async (_what, flavour, line, body, headers) => {
    expect((await requestContractOf(flavour))(sent(line, body, headers))).not.toEqual([]);
  });
});

it.each([
  ['/rest/api/3/myself', '/rest/api/3/myself'],
  ['/jira/rest/api/2/myself', '/rest/api/2/myself'],
  ['/ex/jira/11-22/rest/api/3/myself', '/rest/api/3/myself'],
  ['/jira/secure/useravatar', undefined],
])('%s is %s of the API', (path, address) => {
  expect(restAddressOf({ path, query: {} })).toBe(address);
});
