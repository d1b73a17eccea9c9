import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';
import type { Speaker } from '../speaker.ts';
import { ok, refuse } from '../../result/result.ts';
import { createSummaries, type AskMany } from './summaries.ts';

const missing = (many: number) => Array.from({ length: many }, (_, at) => `SHOP-${70_000 + at}`);

describe.each(flavours)('many issues of %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const summaries = async (keys: readonly string[]) => {
    const answer = await clientOn(jira, flavour).summaries(keys);
    return answer.ok ? answer.value : expect.fail(`no issues: ${JSON.stringify(answer.failure)}`);
  };

  it.each([
    ['all of them missing', missing(99), [], 1],
    ['one moved', ['SHOP-101'], ['SHOP-101'], 1],
    ['one moved among found ones', ['SHOP-482', 'SHOP-101', 'OPS-77'], ['OPS-77', 'SHOP-101', 'SHOP-482'], 1],
    ['one moved and one missing', ['SHOP-101', 'SHOP-13'], ['SHOP-101'], 2],
    ['one moved before 99 missing', ['SHOP-101', ...missing(99)], ['SHOP-101'], 8],
  ])('%s', async (_name, keys, found, requests) => {
    const { issues, failures } = await summaries(keys);
    expect([...issues.keys()].toSorted()).toEqual(found);
    expect(failures.size).toBe(keys.length - found.length);
    expect([...failures.values()].every(({ kind }) => kind === 'not-found')).toBe(true);
    expect(jira.requests).toHaveLength(requests);
  });

  it('says of a moved issue where it is', async () => {
    const { issues } = await summaries([...missing(5), 'SHOP-101']);
    expect(issues.get('SHOP-101')?.key).toBe('OPS-12');
  });
});

describe('250 keys with long names', () => {
  it.each(['server-6.4', 'dc-10.3'] as const)('go to %s by POST, in one request', async (flavour) => {
    const jira = await startJira({ flavour });
    const keys = Array.from({ length: 250 }, (_, at) => `PLATFORM-${70_000 + at}`);
    const answer = await clientOn(jira, flavour).summaries([...keys, 'SHOP-482']);
    await jira.close();
    expect(answer.ok && [...answer.value.issues.keys()]).toEqual(['SHOP-482']);
    expect(jira.requests.map(({ method, path }) => [method, path])).toEqual([['POST', '/jira/rest/api/2/search']]);
  });
});

describe('a bulk answer', () => {
  const speaker: Pick<Speaker, 'site' | 'images'> = {
    site: { webUrl: 'https://jira.example', apiUrl: '', deployment: 'cloud' },
    images: () => ({ table: {}, add: () => undefined }),
  };
  const read = (askMany: AskMany) => createSummaries(speaker, askMany)(['A-1']);

  it('that holds issues back does not say that they are missing', async () => {
    const answer = await read(async () => ok({ issues: [], complaint: 'Too many fields.' }));
    expect(answer).toMatchObject({
      value: { failures: new Map([['A-1', { kind: 'server-error', status: 503, title: 'Too many fields.' }]]) },
    });
  });

  it('that fails, fails for all', async () => {
    expect(await read(async () => refuse({ kind: 'offline' }))).toEqual(refuse({ kind: 'offline' }));
  });
});
