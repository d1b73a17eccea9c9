import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import { authoriseWith } from '../jira/http/authorise.ts';
import { createJiraClient } from '../jira/client.ts';
import { createHttp } from '../jira/http/http.ts';
import { ok } from '../result/result.ts';
import { Secret } from '../vault/secret.ts';
import { createCache, type CacheAreas } from './cache.ts';
import { createIssues } from './look-up.ts';
import { fakeArea } from './test-kit.ts';

// Cloud does not mark an archived issue.
describe.each([
  { flavour: 'cloud', deployment: 'cloud', method: 'cloud-token', archives: false },
  { flavour: 'dc-9.12', deployment: 'server', method: 'password', archives: true },
] as const)(
  'a worker that dies after every request, before a Jira in the flavour $flavour',
  ({ flavour, deployment, method, archives }) => {
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

    const room = (timeoutSeconds = 5) => {
      const { account, secret } = jira.credentials;
      const site = { webUrl: jira.url, apiUrl: '', deployment };
      const http = createHttp({
        site,
        authorise: authoriseWith({ method, account }, new Secret(secret)),
        online: () => true,
        hasPermission: async () => true,
        pause: async () => undefined,
        timeoutSeconds,
      });
      const clock = () => Date.now();
      return createIssues({
        findWay: async () => ok({ origin: jira.origin, client: createJiraClient(site, http) }),
        cache: createCache(areas, clock),
        clock,
        // Nothing is on its way any more when these tests send again.
        sleep: async () => undefined,
      });
    };
    const paths = () =>
      jira.requests.map(({ method: verb, path }) => `${verb} ${path.replace(/^.*\/rest\/api\/\d/, '')}`);
    const commentsOf = (key: string) => jira.state.issues[key]?.comments.length ?? 0;

    it('asks once for the projects and once for all keys of a page', async () => {
      const keys = ['SHOP-482', 'SHOP-400', 'OPS-77', 'SHOP-13', 'UTF-8', 'SHA-256', 'SEC-7'];
      const accepted = await room().accept('c', keys);
      const found = accepted.ok ? accepted.value : [];
      expect(found).toEqual(['SHOP-482', 'SHOP-400', 'OPS-77', 'SHOP-13']);
      const { issues, failures } = await room().summaries('c', found);
      expect([...issues.keys()].toSorted()).toEqual(['OPS-77', 'SHOP-400', 'SHOP-482']);
      expect(failures).toEqual({ 'SHOP-13': { kind: 'not-found' } });
      expect(paths()).toHaveLength(2);
      await room().summaries('c', found);
      expect(paths()).toHaveLength(2);
    });

    it('reads one issue with two requests the first time, with one the next', async () => {
      expect((await room().read('c', 'SHOP-482', { fresh: false })).ok).toBe(true);
      expect(paths()).toEqual(['GET /field', 'GET /issue/SHOP-482']);
      await room().read('c', 'SHOP-482', { fresh: true });
      expect(paths()).toHaveLength(3);
      await room().read('c', 'SHOP-482', { fresh: false });
      expect(paths()).toHaveLength(3);
    });

    it('brings a comment to Jira once though the answer is lost', async () => {
      const before = commentsOf('SHOP-482');
      jira.faults.failWrites = 'lost-answer';
      expect(await room().comment('c', 'SHOP-482', 'Rounded *once* now.')).toMatchObject({ ok: true });
      expect(commentsOf('SHOP-482')).toBe(before + 1);
      expect(await room().read('c', 'SHOP-482', { fresh: false })).toMatchObject({ value: { draft: '' } });
    });

    it('keeps a comment while Jira is down, and sends it once when it is back', async () => {
      const before = commentsOf('SHOP-482');
      await room().read('c', 'SHOP-482', { fresh: false });
      jira.faults.down = true;
      expect(await room().comment('c', 'SHOP-482', 'Later')).toMatchObject({
        ok: false,
        failure: { kind: 'unreachable' },
      });
      expect(await room().read('c', 'SHOP-482', { fresh: true })).toMatchObject({
        value: { draft: 'Later', stale: true },
      });
      jira.faults.down = false;
      expect(await room().comment('c', 'SHOP-482', 'Later')).toMatchObject({ ok: true });
      expect(commentsOf('SHOP-482')).toBe(before + 1);
    });

    /** What may happen to a request, and how long the client waits then. */
    const troubles: readonly [string, (faults: JiraSandbox['faults']) => unknown, number][] = [
      ['a lost answer', (faults) => (faults.failWrites = 'lost-answer'), 5],
      ['no connection', (faults) => (faults.down = true), 5],
      ['a gateway', (faults) => (faults.status = 502), 5],
      ['a slow Jira', (faults) => (faults.latencyMs = 120), 0.04],
    ];
    const well = ['nothing', () => undefined, 5] as const;

    /** Sends as a user does who tries again until it is said to have worked. */
    async function sendThrough(...series: readonly (typeof well | (typeof troubles)[number])[]): Promise<string[]> {
      const ends: string[] = [];
      for (const [, trouble, patience] of series) {
        trouble(jira.faults);
        const sent = await room(patience).comment('c', 'SHOP-482', 'Exactly once');
        ends.push(sent.ok ? 'ok' : sent.failure.kind);
        Object.assign(jira.faults, { failWrites: undefined, down: false, status: undefined, latencyMs: 0 });
        // A slow Jira does what it was told after nobody waits any more.
        await new Promise((done) => setTimeout(done, patience < 1 ? 250 : 0));
        if (sent.ok) break;
      }
      return ends;
    }

    const series = troubles.flatMap((first) => troubles.map((second) => [first[0], second[0], first, second] as const));
    it.each(series)('ends with one comment through %s and %s', async (_one, _other, first, second) => {
      const before = commentsOf('SHOP-482');
      const ends = await sendThrough(first, second, well);
      expect(ends.at(-1)).toBe('ok');
      expect(commentsOf('SHOP-482')).toBe(before + 1);
      expect(await room().read('c', 'SHOP-482', { fresh: true })).toMatchObject({ value: { draft: '' } });
    });

    it('says of an archived issue that it is, whatever Jira calls the refusal', async () => {
      const reading = await room().read('c', 'OPS-3', { fresh: false });
      expect(reading).toMatchObject({ ok: true, value: { issue: { archived: archives } } });
      const sent = await room().comment('c', 'OPS-3', 'Too late');
      expect(sent).toMatchObject({ ok: false, failure: { kind: archives ? 'archived' : 'forbidden' } });
    });

    it('edits and deletes a comment though the answers are lost', async () => {
      const before = commentsOf('SHOP-482');
      const sent = await room().comment('c', 'SHOP-482', 'Onec');
      const id = sent.ok ? sent.value.id : '';
      jira.faults.failWrites = 'lost-answer';
      expect(await room().editComment('c', 'SHOP-482', id, 'Once')).toMatchObject({ ok: true, value: { id } });
      expect(await room().deleteComment('c', 'SHOP-482', id)).toEqual({ ok: true, value: null });
      expect(commentsOf('SHOP-482')).toBe(before);
    });

    it('moves an issue on though the answer is lost', async () => {
      await room().read('c', 'SHOP-482', { fresh: false });
      const offered = await room().transitions('c', 'SHOP-482');
      const move = offered.ok ? offered.value.find(({ fields }) => fields.some(({ required }) => required)) : undefined;
      const input = move?.fields[0]?.input;
      const resolution = input?.type === 'option' ? (input.options[0]?.id ?? '') : '';
      jira.faults.failWrites = 'lost-answer';
      expect(await room().move('c', 'SHOP-482', move?.id ?? '', { resolution })).toMatchObject({
        ok: true,
        value: { issue: { status: move?.to } },
      });
    });
  },
);
