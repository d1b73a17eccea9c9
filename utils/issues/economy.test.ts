import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import { createJiraClient } from '../jira/client.ts';
import { authoriseWith } from '../jira/http/authorise.ts';
import { createHttp } from '../jira/http/http.ts';
import { ok } from '../result/result.ts';
import { Secret } from '../vault/secret.ts';
import { createCache, type CacheAreas } from './cache.ts';
import { createIssues } from './look-up.ts';
import { fakeArea } from './test-kit.ts';

/** A page with so many keys that a single request does not take them everywhere; those that are there, and those that are not. */
const page = Array.from({ length: 250 }, (_, at) => `SHOP-${at + 300}`);

describe.each([
  { flavour: 'cloud', deployment: 'cloud', method: 'cloud-token', most: 3 },
  { flavour: 'dc-9.12', deployment: 'server', method: 'password', most: 2 },
] as const)('a page with 250 keys of a Jira in the flavour $flavour', ({ flavour, deployment, method, most }) => {
  let jira: JiraSandbox;
  let areas: CacheAreas;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => {
    jira.reset();
    areas = { session: fakeArea(), local: fakeArea() };
  });
  afterAll(() => jira.close());

  const createWorker = () => {
    const { account, secret } = jira.credentials;
    const site = { webUrl: jira.url, apiUrl: '', deployment };
    const http = createHttp({
      site,
      authorise: authoriseWith({ method, account }, new Secret(secret)),
      online: () => true,
      hasPermission: async () => true,
    });
    const clock = () => Date.now();
    return createIssues({
      findWay: async () => ok({ origin: jira.origin, client: createJiraClient(site, http) }),
      cache: createCache(areas, clock),
      clock,
    });
  };
  const paths = () => jira.requests.map(({ path }) => path.replace(/^.*\/rest\/api\/\d\//, ''));
  const visit = async (worker = createWorker()) => {
    const accepted = await worker.accept('c', page);
    return worker.summaries('c', accepted.ok ? accepted.value : []);
  };

  it('costs a few requests, and once a day one for the projects', async () => {
    const { issues, failures } = await visit();
    expect(issues.get('SHOP-482')?.status.name).toBe('In review');
    expect(issues.size + Object.keys(failures).length).toBe(250);
    expect(paths().filter((path) => !path.startsWith('project')).length).toBeLessThanOrEqual(most);
    expect(paths().filter((path) => path.startsWith('project'))).toHaveLength(1);
  });

  it('costs none in a second tab, to the same worker or the next', async () => {
    const worker = createWorker();
    await Promise.all([visit(worker), visit(worker)]);
    const before = paths().length;
    await visit(worker);
    await visit();
    expect(paths()).toHaveLength(before);
  });

  it('costs one issue for 20 cards of one key, over the death of the worker too', async () => {
    await visit();
    await createWorker().read('c', 'SHOP-482', { fresh: false });
    const before = paths().length;
    const worker = createWorker();
    await Promise.all(Array.from({ length: 20 }, () => worker.read('c', 'SHOP-482', { fresh: false })));
    expect(paths()).toHaveLength(before);
  });
});
