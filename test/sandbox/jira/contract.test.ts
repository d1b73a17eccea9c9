import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask } from './ask.ts';
import { cloudAgileContract, cloudContract, dataCenterContract, type Contract } from '../../contract/answers.ts';
import { hasDocuments } from '../../contract/documents.ts';
import type { JiraSandbox } from './server.ts';
import { startJira } from './server.ts';
import type { Flavour } from './site.ts';

/** An operation to try: method, path below the API, body, and the status to be had. */
type Operation = readonly [method: string, path: string, body: unknown, status: number];

const common = (text: unknown): readonly Operation[] => [
  ['GET', 'serverInfo', undefined, 200],
  ['GET', 'myself', undefined, 200],
  ['GET', 'mypermissions?permissions=BROWSE_PROJECTS,ADD_COMMENTS&issueKey=SHOP-482', undefined, 200],
  ['GET', 'mypermissions?permissions=BROWSE_PROJECTS&issueKey=SHOP-13', undefined, 404],
  ['GET', 'field', undefined, 200],
  ['GET', 'priority', undefined, 200],
  ['GET', 'status', undefined, 200],
  ['GET', 'statuscategory', undefined, 200],
  ['GET', 'resolution', undefined, 200],
  ['GET', 'issuetype', undefined, 200],
  ['GET', 'issue/SHOP-482?expand=renderedFields,names,schema,transitions.fields', undefined, 200],
  ['GET', 'issue/OPS-77?fields=summary,description,comment&expand=transitions', undefined, 200],
  ['GET', 'issue/SHOP-101', undefined, 200],
  ['GET', 'issue/SEC-7', undefined, 404],
  ['GET', 'issue/SHOP-482/comment?orderBy=-created&expand=renderedBody', undefined, 200],
  ['GET', 'issue/SHOP-482/comment/10905', undefined, 200],
  ['GET', 'issue/SHOP-482/comment/1', undefined, 404],
  ['POST', 'issue/SHOP-482/comment', { body: text }, 201],
  ['POST', 'issue/SHOP-482/comment?expand=renderedBody', { body: text }, 201],
  ['POST', 'issue/SHOP-482/comment', {}, 400],
  ['GET', 'issue/SHOP-482/transitions?expand=transitions.fields', undefined, 200],
  ['GET', 'issue/SHOP-482/transitions', undefined, 200],
  ['POST', 'issue/SHOP-482/transitions', { transition: { id: '31' } }, 400],
  ['POST', 'issue/SHOP-482/transitions', { transition: { id: '31' }, fields: { resolution: { id: '10100' } } }, 204],
  ['GET', 'issue/OPS-3', undefined, 200],
  ['POST', 'issue/OPS-4/comment', { body: text }, 404],
  ['GET', 'issue/SHOP-455?fields=resolution,status,resolutiondate', undefined, 200],
];

const cloudOnly: readonly Operation[] = [
  ['GET', 'mypermissions', undefined, 400],
  ['GET', 'project/search?maxResults=1', undefined, 200],
  [
    'POST',
    'issue/bulkfetch',
    { issueIdsOrKeys: ['SHOP-482', 'SHOP-13'], fields: ['*all'], expand: ['renderedFields'] },
    200,
  ],
  ['POST', 'issue/bulkfetch', { issueIdsOrKeys: [] }, 400],
  ['GET', 'search/jql?jql=project%20%3D%20SHOP&maxResults=3', undefined, 200],
  ['POST', 'search/jql', { jql: 'project = SHOP', fields: ['*navigable'], expand: 'names', maxResults: 3 }, 200],
  ['POST', 'search/jql', { jql: 'nonsense' }, 400],
];

const serverOnly: readonly Operation[] = [
  ['GET', 'project', undefined, 200],
  ['GET', 'search?jql=project%20%3D%20SHOP&expand=names', undefined, 200],
  ['POST', 'search', { jql: 'key in (SHOP-482, SHOP-13)', validateQuery: false, fields: ['*all'] }, 200],
  ['POST', 'search', { jql: 'key = SHOP-13' }, 400],
];

/** Server's releases of which no document is public. */
const undocumented = ['server-6.4', 'server-7.13', 'server-8.20', 'dc-9.12', 'dc-11'] as const;

const check = async (
  contract: Contract,
  jira: JiraSandbox,
  path: string,
  method: string,
  body: unknown,
  wanted: number,
) => {
  const told = await ask(jira, path, { method, body });
  expect([told.status, told.text]).toEqual([wanted, expect.any(String)]);
  return contract({ method, url: jira.url + path, status: told.status, body: told.body });
};

/** Starts a Jira for the tests around it; not at all where they are skipped. */
function startedFor(flavour: Flavour): () => JiraSandbox {
  const running: JiraSandbox[] = [];
  beforeAll(async () => void running.push(await startJira({ flavour })));
  beforeEach(() => running[0]?.reset());
  afterAll(() => running[0]?.close());
  return () => {
    if (!running[0]) throw new Error('Jira was not started');
    return running[0];
  };
}

describe.skipIf(!hasDocuments)('Cloud by its document', () => {
  const jira = startedFor('cloud');
  const contract = cloudContract();
  const agile = cloudAgileContract();

  it.each([...common(adfOf('Hello')), ...cloudOnly])('%s %s', async (method, path, body, status) => {
    expect(await check(await contract, jira(), `/rest/api/3/${path}`, method, body, status)).toEqual([]);
  });

  it('agile issue', async () => {
    expect(await check(await agile, jira(), '/rest/agile/1.0/issue/SHOP-490', 'GET', undefined, 200)).toEqual([]);
  });
});

describe.skipIf(!hasDocuments)('Data Center by its document', () => {
  const jira = startedFor('dc-10.3');
  const contract = dataCenterContract();

  it.each([...common('Hello'), ...serverOnly])('%s %s', async (method, path, body, status) => {
    expect(await check(await contract, jira(), `/rest/api/2/${path}`, method, body, status)).toEqual([]);
  });

  it.each([
    ['GET', '/rest/agile/1.0/issue/SHOP-490', 200],
    ['GET', '/rest/auth/1/session', 200],
  ])('%s %s', async (method, path, status) => {
    expect(await check(await contract, jira(), path, method, undefined, status)).toEqual([]);
  });
});

describe.each(undocumented)('%s, of which there is no document', (flavour) => {
  const jira = startedFor(flavour);

  it.each([...common('Hello'), ...serverOnly])('%s %s', async (method, path, body, status) => {
    expect((await ask(jira(), `/rest/api/2/${path}`, { method, body })).status).toBe(status);
  });
});
