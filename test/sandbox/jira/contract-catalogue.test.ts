import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloudContract, dataCenterContract } from '../../contract/answers.ts';
import { hasDocuments } from '../../contract/documents.ts';
import { ask } from './ask.ts';
import { startJira, type JiraSandbox } from './server.ts';
import type { Flavour } from './site.ts';

/** An operation to try: method, path below the API, body, and the status to be had. */
type Operation = readonly [method: string, path: string, body: unknown, status: number];

const common: readonly Operation[] = [
  ['GET', 'issue/picker?query=SHOP-4&currentJQL=order%20by%20updated&showSubTasks=true', undefined, 200],
  ['GET', 'issue/picker?query=nothing-of-the-kind', undefined, 200],
  ['GET', 'project/SHOP', undefined, 200],
  ['GET', 'project/10003', undefined, 200],
  ['GET', 'project/SEC', undefined, 404],
  ['GET', 'project/SHOP/statuses', undefined, 200],
  ['GET', 'project/SEC/statuses', undefined, 404],
  ['GET', 'user/assignable/search?issueKey=SHOP-482&maxResults=2', undefined, 200],
  ['GET', 'user/assignable/search?project=OPS', undefined, 200],
  ['GET', 'user/assignable/search?issueKey=SEC-7', undefined, 404],
  ['GET', 'user/picker?query=o&showAvatar=true', undefined, 200],
  ['GET', 'mypermissions?permissions=EDIT_ISSUES,ADMINISTER&projectKey=SHOP', undefined, 200],
  ['GET', 'mypermissions?permissions=EDIT_ISSUES&projectKey=SEC', undefined, 404],
];

const cloudOnly: readonly Operation[] = [
  ['GET', 'project/search?startAt=1&maxResults=1&query=o', undefined, 200],
  ['GET', 'project/shop', undefined, 404],
  ['GET', 'issuetype/project?projectId=10002&level=0', undefined, 200],
  ['GET', 'issuetype/project?projectId=10004', undefined, 404],
  ['GET', 'priority/search?maxResults=2', undefined, 200],
  ['GET', 'label?maxResults=3', undefined, 200],
  ['GET', 'user?accountId=712020:4f1c7a52-9b0e-4a55-8a0d-2f6d7c1e9b31', undefined, 200],
  ['GET', 'user/search?query=mira', undefined, 200],
  ['GET', 'user/search', undefined, 400],
  ['POST', 'search/approximate-count', { jql: 'project = SHOP' }, 200],
  ['POST', 'search/approximate-count', { jql: 'order by key' }, 400],
  ['POST', 'search/jql', { jql: 'text ~ "cart*"', fields: ['summary'], maxResults: 2 }, 200],
];

const dataCenterOnly: readonly Operation[] = [
  ['GET', 'project/shop', undefined, 200],
  ['GET', 'user?username=mkowalski', undefined, 200],
  ['GET', 'user?username=nobody', undefined, 404],
  ['GET', 'user/search?username=mira&includeActive=true', undefined, 200],
  ['GET', 'user/search', undefined, 400],
  ['GET', 'search?jql=assignee%20%3D%20currentUser()&maxResults=0', undefined, 200],
  ['POST', 'search', { jql: 'sprint in openSprints()', startAt: 2, maxResults: 2, fields: ['summary'] }, 200],
];

/** Starts a Jira for the tests around it; not at all where they are skipped. */
function startedFor(flavour: Flavour): () => JiraSandbox {
  const running: JiraSandbox[] = [];
  beforeAll(async () => void running.push(await startJira({ flavour })));
  afterAll(() => running[0]?.close());
  return () => {
    if (!running[0]) throw new Error('Jira was not started');
    return running[0];
  };
}

describe.skipIf(!hasDocuments).each([
  { name: 'Cloud', flavour: 'cloud', api: '/rest/api/3', contract: cloudContract, own: cloudOnly },
  { name: 'Data Center', flavour: 'dc-10.3', api: '/rest/api/2', contract: dataCenterContract, own: dataCenterOnly },
] as const)('the catalogue of $name by its document', ({ flavour, api, contract, own }) => {
  const jira = startedFor(flavour);
  const checked = contract();

  it.each([...common, ...own])('%s %s', async (method, path, body, status) => {
    const told = await ask(jira(), `${api}/${path}`, { method, body });
    expect([told.status, told.text]).toEqual([status, expect.any(String)]);
    const exchange = { method, url: `${jira().url}${api}/${path}`, status, body: told.body };
    expect((await checked)(exchange)).toEqual([]);
  });
});
