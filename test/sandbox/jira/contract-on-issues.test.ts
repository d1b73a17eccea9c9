import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloudContract, dataCenterContract, type Contract } from '../../contract/answers.ts';
import { hasDocuments } from '../../contract/documents.ts';
import { adfOf, ask } from './ask.ts';
import type { JiraSandbox } from './server.ts';
import { personNamed } from './seed/people.ts';
import { startJira } from './server.ts';
import type { Flavour } from './site.ts';

/** What is done one after the other to one issue: method, path below the API, body, and the status to be had. */
type Step = readonly [method: string, path: string, body: unknown, status: number];

const key = 'issue/SHOP-482';
const page = { url: 'https://git.example/42', title: '!42', summary: '', icon: {}, status: { resolved: false } };
const remote = { globalId: 'a', application: { name: 'L', type: 'l' }, relationship: 'mentioned in', object: page };
const started = '2026-10-01T08:05:00.000+0000';
const link = { type: { id: '10200' }, inwardIssue: { key: 'SHOP-482' }, outwardIssue: { key: 'OPS-77' } };

/** How a kind writes a text, and names a person. */
interface Manner {
  readonly text: unknown;
  readonly who: 'accountId' | 'name';
  readonly inQuery: 'accountId' | 'username';
}

function common({ text, who, inQuery }: Manner): Readonly<Record<string, readonly Step[]>> {
  const mira = personNamed('mkowalski')[who];
  return {
    editing: [
      ['GET', `${key}/editmeta`, undefined, 200],
      [
        'PUT',
        key,
        { fields: { summary: 'New', description: text, labels: ['a'], components: [{ id: '10110' }] } },
        204,
      ],
      ['PUT', key, { update: { labels: [{ add: 'b' }], fixVersions: [{ set: [] }] } }, 204],
      ['PUT', key, { fields: { colour: 'red' } }, 400],
      ['PUT', key, {}, 400],
      ['PUT', 'issue/SEC-7', { fields: { summary: 'x' } }, 404],
      ['GET', key, undefined, 200],
    ],
    'the assignee': [
      ['PUT', `${key}/assignee`, { [who]: mira }, 204],
      ['PUT', `${key}/assignee`, { [who]: null }, 204],
      ['PUT', `${key}/assignee`, { [who]: '-1' }, 204],
      ['PUT', `${key}/assignee`, { [who]: 'noone' }, 400],
    ],
    watchers: [
      ['POST', `${key}/watchers`, JSON.stringify(mira), 204],
      ['GET', `${key}/watchers`, undefined, 200],
      ['DELETE', `${key}/watchers?${inQuery}=${mira}`, undefined, 204],
      ['DELETE', `${key}/watchers?${inQuery}=noone`, undefined, 400],
    ],
    worklogs: [
      ['POST', `${key}/worklog?adjustEstimate=auto`, { timeSpentSeconds: 3600, started, comment: text }, 201],
      ['POST', `${key}/worklog`, { timeSpent: '1h 30m' }, 201],
      ['POST', `${key}/worklog`, { timeSpentSeconds: 60, started: '2026-10-01T08:05:00Z' }, 400],
      ['GET', `${key}/worklog`, undefined, 200],
    ],
    links: [
      ['GET', 'issueLinkType', undefined, 200],
      ['POST', 'issueLink', link, 201],
      ['POST', 'issueLink', { ...link, type: { name: 'Nothing' } }, 404],
      ['GET', key, undefined, 200],
    ],
    'remote links': [
      ['POST', `${key}/remotelink`, remote, 201],
      ['POST', `${key}/remotelink`, remote, 200],
      ['POST', `${key}/remotelink`, { ...remote, object: {} }, 400],
      ['GET', `${key}/remotelink?globalId=a`, undefined, 200],
      ['DELETE', `${key}/remotelink?globalId=a`, undefined, 204],
      ['DELETE', `${key}/remotelink?globalId=a`, undefined, 404],
    ],
    properties: [
      ['PUT', `${key}/properties/a`, { b: 1 }, 201],
      ['PUT', `${key}/properties/a`, { b: 2 }, 200],
      ['GET', `${key}/properties/a`, undefined, 200],
      ['GET', `${key}/properties/c`, undefined, 404],
      ['GET', `${key}/properties`, undefined, 200],
      ['GET', 'comment/10905/properties/a', undefined, 404],
      ['PUT', 'comment/10905/properties/a', 1, 403],
    ],
  };
}

async function judged(contract: Contract, jira: JiraSandbox, api: string, steps: readonly Step[]) {
  const problems: string[] = [];
  for (const [method, path, body, wanted] of steps) {
    const told = await ask(jira, api + path, { method, body });
    expect([method, path, told.status, told.text]).toEqual([method, path, wanted, expect.any(String)]);
    problems.push(...contract({ method, url: jira.url + api + path, status: told.status, body: told.body }));
  }
  return problems;
}

/** What is done by somebody else, with what the document has against the answer. */
type Other = readonly [method: string, path: string, status: number, complaints: readonly string[]];

interface Played {
  readonly flavour: Flavour;
  readonly api: string;
  readonly contractOf: () => Promise<Contract>;
  readonly steps: Readonly<Record<string, readonly Step[]>>;
  readonly others: readonly Other[];
}

const kinds: readonly Played[] = [
  {
    flavour: 'cloud',
    api: '/rest/api/3/',
    contractOf: cloudContract,
    steps: common({ text: adfOf('Hello'), who: 'accountId', inQuery: 'accountId' }),
    others: [
      ['POST', 'votes', 204, []],
      ['GET', 'remotelink', 200, ['response must be object']],
    ],
  },
  {
    flavour: 'dc-10.3',
    api: '/rest/api/2/',
    contractOf: dataCenterContract,
    steps: common({ text: 'Hello', who: 'name', inQuery: 'username' }),
    others: [
      ['POST', 'votes', 204, ['status 204 is not documented']],
      ['GET', 'remotelink', 200, []],
    ],
  },
];

describe.skipIf(!hasDocuments).each(kinds)(
  'what $flavour answers about an issue',
  ({ flavour, api, contractOf, steps, others }) => {
    let jira: JiraSandbox;
    let contract: Contract;
    beforeAll(async () => {
      jira = await startJira({ flavour });
      contract = await contractOf();
    });
    beforeEach(() => jira.reset());
    afterAll(() => jira.close());

    it.each(Object.entries(steps))('%s', async (_name, taken) => {
      expect(await judged(contract, jira, api, taken)).toEqual([]);
    });

    // Where Jira does not what its document says, the document's complaint stands beside it.
    it.each(others)('%s %s', async (method, path, status, complaints) => {
      const as = jira.credentialsOf('aokafor');
      const url = `${api}${key}/${path}`;
      const told = await ask(jira, url, { method, as });
      expect(told.status).toBe(status);
      const wrong = complaints.map((complaint) => expect.stringContaining(complaint));
      expect(contract({ method, url: jira.url + url, status, body: told.body })).toEqual(wrong);
    });

    it('properties of a comment', async () => {
      const body = { body: flavour === 'cloud' ? adfOf('x') : 'x' };
      await ask(jira, `${api}${key}/comment`, { method: 'POST', body });
      const path = `comment/${jira.state.issues['SHOP-482']?.comments.at(-1)?.id}/properties/a`;
      const taken: readonly Step[] = [
        ['PUT', path, { b: 1 }, 201],
        ['PUT', path, 'c', 400],
        ['PUT', path, '"c"', 200],
        ['GET', path, undefined, 200],
      ];
      expect(await judged(contract, jira, api, taken)).toEqual([]);
    });
  },
);
