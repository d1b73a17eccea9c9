import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import { ok } from '../../utils/result/result.ts';
import type { Connection, Settings } from '../../utils/settings/document.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { databases, fate } from '../../utils/vault/test-kit.ts';
import type { createHandlers } from './handlers.ts';
import { createServices, type Services } from './services.ts';
import { connection, draftOf, git, ownPage, startWorker } from './test-kit.ts';
import { tidySecrets } from './tidy-secrets.ts';

vi.mock('idb-keyval', () => import('../../utils/vault/test-kit.ts'));

const passphrase = 'correct horse';
const a = connection('a');
const before: Settings = {
  version: 2,
  connections: [a, connection('b')],
  hosts: [{ url: git }],
  scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'a' } }],
};
const area = fakeBrowser.storage.local;
const keep = area.set.bind(area);

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) =>
    Response.json(url.endsWith('/serverInfo') ? { version: '9.12.4' } : []),
  );
  // Dear passphrases are tested elsewhere.
  const { deriveBits } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation((how, key, length) =>
    deriveBits.call(crypto.subtle, { ...(how as Pbkdf2Params), iterations: 1 }, key, length),
  );
});
afterEach(() => {
  live();
  vi.unstubAllGlobals();
});

/** Something that the options page has done, and the secrets that its connection may have then. */
interface Act {
  readonly name: string;
  run(handlers: ReturnType<typeof createHandlers>): Promise<unknown>;
  readonly given?: string;
}

const save = (name: string, change: Partial<ConnectionDraft>): Act => ({
  name,
  run: (handlers) => handlers['connection.save'](draftOf(a, change), ownPage),
  ...(change.secret !== undefined && { given: change.secret }),
});
const acts: readonly Act[] = [
  save('another token', { secret: 'tok-new' }),
  save('another account', { account: 'tomas', secret: 'tok-new' }),
  save('another spelling of the account', { account: 'Mira' }),
  save('another Jira', { webUrl: 'https://c.test', secret: 'tok-new' }),
  save('another path', { webUrl: 'https://a.test/jira', secret: 'tok-new' }),
  save('another name', { name: 'Renamed' }),
  { name: 'a host', run: (handlers) => handlers['host.enable']({ url: 'https://other.test' }, ownPage) },
  { name: 'no host', run: (handlers) => handlers['host.disable']({ url: git }, ownPage) },
  { name: 'locking time', run: (handlers) => handlers['vault.lock-after']({ minutes: 5 }, ownPage) },
  { name: 'protect', run: (handlers) => handlers['vault.protect']({ passphrase }, ownPage) },
  { name: 'change', run: (handlers) => handlers['vault.change']({ from: passphrase, to: 'battery staple' }, ownPage) },
  { name: 'unprotect', run: (handlers) => handlers['vault.unprotect']({ passphrase }, ownPage) },
  { name: 'lock', run: (handlers) => handlers['vault.lock']({}, ownPage) },
];

/** Writes are done again. */
function live(): void {
  fate.write = undefined;
  Object.assign(area, { set: keep });
}

/** From the given write of settings or vault on, the worker is no more: that one may still have been done. */
function dieAt(writes: number, isLastDone: boolean): Promise<string> {
  let left = writes;
  const { promise, resolve: die } = Promise.withResolvers<string>();
  const write = async (apply: () => unknown): Promise<void> => {
    left -= 1;
    if (left >= 0 || (left === -1 && isLastDone)) await apply();
    if (left >= 0) return;
    die('died');
    await new Promise<never>(() => undefined);
  };
  fate.write = write;
  const set = (items: object): Promise<void> => ('settings' in items ? write(() => keep(items)) : keep(items));
  Object.assign(area, { set });
  return promise;
}

async function unlocked({ vault }: Pick<Services, 'vault'>): Promise<void> {
  for (const typed of [passphrase, 'battery staple']) await vault.unlock(new Secret(typed));
}

const secretOf = async ({ vault }: Services, one: Connection): Promise<string | undefined> => {
  const { connection: id, origin, login } = ownerOf(one);
  const found = await vault.use(id, origin, async (secret) => ok(secret.reveal()), login);
  return found.ok ? found.value : undefined;
};

/** The settings, and the secret of each connection, as a new worker finds them. */
async function find(services: Services) {
  const loaded = await services.settings.load();
  const settings = loaded.ok ? loaded.value : undefined;
  const secrets = await Promise.all((settings?.connections ?? []).map((one) => secretOf(services, one)));
  return { settings, secrets };
}

it('1,000 workers that end in the middle of a change lose no setting and no secret', async () => {
  let interrupted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...acts),
      fc.boolean(),
      fc.nat({ max: 2 }),
      fc.boolean(),
      async (act, isProtected, writes, isLastDone) => {
        const worker = await startWorker(before);
        for (const host of ['a', 'b', 'c']) worker.reach.granted.add(`https://${host}.test/*`);
        await worker.vault.putBeside(ownerOf(a), new Secret('tok-a'));
        await worker.vault.putBeside(ownerOf(connection('b')), new Secret('tok-b'));
        if (isProtected) await worker.vault.protect(new Secret(passphrase));

        const death = dieAt(writes, isLastDone);
        const end = await Promise.race([death, act.run(worker.handlers).then(() => 'done')]);
        await worker.rest();
        live();
        interrupted += end === 'died' ? 1 : 0;

        const services = createServices();
        await unlocked(services);
        const { settings, secrets } = await find(services);
        // As it was, or as it was to be: never half.
        const [first, second] = settings?.connections ?? [];
        expect(settings?.connections).toHaveLength(2);
        expect(second).toEqual(connection('b'));
        expect(secrets[1]).toBe('tok-b');
        const isNew = first?.auth.account !== a.auth.account || first.webUrl !== a.webUrl;
        const possible = isNew
          ? [act.given ?? 'tok-a']
          : ['tok-a', ...(act.name === 'another token' ? ['tok-new'] : [])];
        expect(possible).toContain(secrets[0]);
        expect(settings?.hosts.length).toBeOneOf([0, 1, 2].filter((count) => count === 1 || act.name.includes('host')));

        // What was left beside it goes, and nothing else.
        await tidySecrets(services);
        expect(await find(services)).toEqual({ settings, secrets });
        const lists = [...(databases.get('lozenge-vault/secrets')?.values() ?? [])].filter(Array.isArray);
        expect(lists).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(interrupted).toBeGreaterThan(1_000);
}, 120_000);
