import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import { createJiraClient } from '../jira/client.ts';
import { authoriseWith } from '../jira/http/authorise.ts';
import { createHttp } from '../jira/http/http.ts';
import { ok } from '../result/result.ts';
import { Secret } from '../vault/secret.ts';
import { createCache } from './cache.ts';
import { createIssues } from './look-up.ts';
import type { Area } from './shelf.ts';
import { fakeArea } from './test-kit.ts';

/** Numbers from 0 up to 1 that look random, the same for the same seed (xorshift). */
function createDice(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const never = new Promise<never>(() => undefined);

/** One life of the worker: it dies at a step that the dice choose, and whatever it was doing is never heard of again. */
function createLife(dice: () => number) {
  const death = Promise.withResolvers<'died'>();
  let left = dice() < 0.4 ? Math.ceil(dice() * 25) : Number.POSITIVE_INFINITY;
  /** What went out and may still arrive. */
  const underWay: Promise<unknown>[] = [];
  return {
    death: death.promise,
    settled: () => Promise.allSettled(underWay),
    async step<T>(act: () => Promise<T>): Promise<T> {
      left -= 1;
      if (left > 0) return act();
      if (left === 0 && dice() < 0.5) underWay.push(act());
      death.resolve('died');
      return never;
    },
  };
}
type Life = ReturnType<typeof createLife>;

const mortalArea = (area: Area, life: Life): Area => ({
  get: (keys) => life.step(() => area.get(keys)),
  set: (items) => life.step(() => area.set(items)),
  remove: (keys) => life.step(() => area.remove(keys)),
});

/** What may become of a request: it never arrives, its answer is lost, half of it comes, a gateway answers instead. */
const troubles: readonly ((send: () => Promise<Response>) => Promise<Response>)[] = [
  () => Promise.reject(new TypeError('Failed to fetch')),
  (send) => send().then(() => Promise.reject(new TypeError('Failed to fetch'))),
  async (send) => {
    const { status, headers, text } = await send().then(async (answer) => ({
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
    }));
    return new Response(text === '' ? null : text.slice(0, text.length / 2), { status, headers });
  },
  async () => new Response('<html><title>Bad Gateway</title></html>', { status: 502 }),
  async (send) => send().then(() => new Response('<html><title>Timeout</title></html>', { status: 504 })),
];

describe.each([
  { flavour: 'cloud', deployment: 'cloud', method: 'cloud-token' },
  { flavour: 'dc-9.12', deployment: 'server', method: 'password' },
] as const)('a comment to a Jira in the flavour $flavour', ({ flavour, deployment, method }) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const key = 'SHOP-482';
  const text = 'Rounded *once* now, and only at the end.';
  const comments = () => jira.state.issues[key]?.comments.length ?? 0;

  /** A worker over storage that outlives it; `rate` is the share of its requests that meet trouble. */
  const createWorker = (areas: Record<'session' | 'local', Area>, life: Life, dice: () => number, rate: number) => {
    const { account, secret } = jira.credentials;
    const site = { webUrl: jira.url, apiUrl: '', deployment };
    const http = createHttp({
      site,
      authorise: authoriseWith({ method, account }, new Secret(secret)),
      online: () => true,
      hasPermission: async () => true,
      pause: async () => undefined,
      fetch: (url, init) =>
        life.step(() => {
          const send = () => globalThis.fetch(url, init);
          const trouble = dice() < rate ? troubles[Math.floor(dice() * troubles.length)] : undefined;
          return trouble ? trouble(send) : send();
        }),
    });
    const clock = () => Date.now();
    const { session, local } = areas;
    return createIssues({
      findWay: async () => ok({ origin: jira.origin, client: createJiraClient(site, http) }),
      cache: createCache({ session: mortalArea(session, life), local: mortalArea(local, life) }, clock),
      clock,
      sleep: async () => undefined,
    });
  };

  const seeds = Array.from({ length: 100 }, (_, seed) => seed);
  it.each(seeds)('ends up there exactly once, whatever happens: run %d', async (seed) => {
    const dice = createDice(seed);
    const areas = { session: fakeArea(), local: fakeArea() };
    const immortal = { death: never, settled: async () => [], step: <T>(act: () => Promise<T>) => act() };
    const well = createWorker(areas, immortal, dice, 0);
    if (dice() < 0.5) await well.read('c', key, { fresh: false });
    await well.keepDraft('c', key, text);
    const before = comments();
    const ends: string[] = [];
    while (ends.at(-1) !== 'sent' && ends.length < 50) {
      const life = createLife(dice);
      const worker = createWorker(areas, life, dice, ends.length < 40 ? 0.5 : 0);
      const sending = worker.comment('c', key, text).then((sent) => (sent.ok ? 'sent' : sent.failure.kind));
      ends.push(await Promise.race([sending, life.death]));
      await life.settled();
    }
    expect(ends.at(-1)).toBe('sent');
    expect(comments() - before).toBe(1);
    expect(await well.read('c', key, { fresh: true })).toMatchObject({ ok: true, value: { draft: '' } });
  });
});
