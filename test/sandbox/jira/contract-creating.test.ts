import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloudAgileContract, cloudContract, dataCenterContract, type Contract } from '../../contract/answers.ts';
import { hasDocuments } from '../../contract/documents.ts';
import { adfOf, ask } from './ask.ts';
import { startJira, type JiraSandbox } from './server.ts';

/** An operation to try: method, path below `/rest/`, body, and the status to be had. */
type Operation = readonly [method: string, path: string, body: unknown, status: number];

const project = { key: 'SHOP' };
const story = { id: '10001' };

const creating = (api: string, text: unknown, points: string): readonly Operation[] => [
  ['GET', `${api}/issue/createmeta/SHOP/issuetypes`, undefined, 200],
  ['GET', `${api}/issue/createmeta/10003/issuetypes?startAt=1&maxResults=2`, undefined, 200],
  ['GET', `${api}/issue/createmeta/SEC/issuetypes`, undefined, 400],
  ['GET', `${api}/issue/createmeta/SHOP/issuetypes/10000`, undefined, 200],
  ['GET', `${api}/issue/createmeta/SHOP/issuetypes/10003`, undefined, 200],
  ['GET', `${api}/issue/createmeta/SHOP/issuetypes/10002?startAt=3&maxResults=4`, undefined, 200],
  ['GET', `${api}/issue/createmeta/SHOP/issuetypes/4711`, undefined, 400],
  ['POST', `${api}/issue`, { fields: { project, issuetype: story, summary: 'New' } }, 201],
  [
    'POST',
    `${api}/issue`,
    {
      fields: {
        project: { id: '10002' },
        issuetype: { name: 'Bug' },
        summary: 'New',
        description: text,
        priority: { id: '2' },
        components: [{ name: 'Cart' }],
        fixVersions: [{ id: '10212' }],
        labels: ['a'],
        [points]: 3,
      },
    },
    201,
  ],
  [
    'POST',
    `${api}/issue`,
    { fields: { project, issuetype: { id: '10003' }, parent: { key: 'SHOP-482' }, summary: 'x' } },
    201,
  ],
  ['POST', `${api}/issue`, { fields: { project, issuetype: story } }, 400],
  ['POST', `${api}/issue`, { fields: { project: { key: 'SEC' }, issuetype: story, summary: 'New' } }, 400],
];

const agile: readonly Operation[] = [
  ['GET', 'agile/1.0/board', undefined, 200],
  ['GET', 'agile/1.0/board?projectKeyOrId=SHOP&type=scrum&name=shop&startAt=0&maxResults=1', undefined, 200],
  ['GET', 'agile/1.0/board?projectKeyOrId=SEC', undefined, 400],
  ['GET', 'agile/1.0/board/12/configuration', undefined, 200],
  ['GET', 'agile/1.0/board/13/configuration', undefined, 200],
  ['GET', 'agile/1.0/board/14/configuration', undefined, 404],
  ['GET', 'agile/1.0/board/12/sprint?state=active,future', undefined, 200],
  ['GET', 'agile/1.0/board/13/sprint', undefined, 400],
  ['GET', 'agile/1.0/sprint/40', undefined, 200],
  ['GET', 'agile/1.0/sprint/4711', undefined, 404],
  ['POST', 'agile/1.0/sprint/42/issue', { issues: ['SHOP-482'] }, 204],
  ['POST', 'agile/1.0/sprint/40/issue', { issues: ['SHOP-482'] }, 400],
  ['GET', 'agile/1.0/issue/SHOP-482?fields=sprint,closedSprints,epic,flagged', undefined, 200],
];

const upload = (api: string) => `${api}/issue/SHOP-482/attachments`;
const boundary = 'x-y';
const form = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nHello\r\n--${boundary}--\r\n`;
const asForm = { 'Content-Type': `multipart/form-data; boundary=${boundary}`, 'X-Atlassian-Token': 'no-check' };

const kinds = [
  {
    flavour: 'cloud',
    api: 'api/3',
    operations: creating('api/3', adfOf('Hello'), 'customfield_10028'),
    contract: cloudContract,
    agileContract: cloudAgileContract,
  },
  {
    flavour: 'dc-10.3',
    api: 'api/2',
    operations: creating('api/2', 'Hello', 'customfield_10106'),
    contract: dataCenterContract,
    agileContract: dataCenterContract,
  },
] as const;

describe.skipIf(!hasDocuments).each(kinds)('$flavour by its document', (kind) => {
  const contracts: { platform: Contract; agile: Contract }[] = [];
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour: kind.flavour });
    contracts.push({ platform: await kind.contract(), agile: await kind.agileContract() });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  /** What the document has against the answer to an operation that ends as it should. */
  const problems = async (which: 'platform' | 'agile', [method, path, body, wanted]: Operation, headers = {}) => {
    const told = await ask(jira, `/rest/${path}`, { method, body, headers });
    expect([told.status, told.text]).toEqual([wanted, expect.any(String)]);
    return contracts[0]?.[which]({ method, url: `${jira.url}/rest/${path}`, status: told.status, body: told.body });
  };

  it.each(kind.operations)('%s %s', async (...operation) => {
    expect(await problems('platform', operation)).toEqual([]);
  });

  it('shows what was created', async () => {
    const created = { fields: { project, issuetype: story, summary: 'New' } };
    await problems('platform', ['POST', `${kind.api}/issue`, created, 201]);
    const key = Object.keys(jira.state.issues).findLast((each) => each.startsWith('SHOP-')) ?? '';
    expect(jira.state.issues[key]?.summary).toBe('New');
    expect(await problems('platform', ['GET', `${kind.api}/issue/${key}`, undefined, 200])).toEqual([]);
  });

  it('an upload', async () => {
    expect(await problems('platform', ['POST', upload(kind.api), form, 200], asForm)).toEqual([]);
    expect(await problems('platform', ['GET', `${kind.api}/issue/SHOP-482`, undefined, 200])).toEqual([]);
  });

  it.each(agile)('%s %s', async (...operation) => {
    expect(await problems('agile', operation)).toEqual([]);
  });
});
